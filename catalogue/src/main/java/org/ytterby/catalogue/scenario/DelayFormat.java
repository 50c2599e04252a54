package org.ytterby.catalogue.scenario;

import static org.ytterby.catalogue.scenario.EventFields.share;
import static org.ytterby.catalogue.scenario.Field.optional;

import java.util.List;
import org.ytterby.domain.Share;
import org.ytterby.policy.ProcessingDelay;

/** How the time that a licence case takes is written. */
final class DelayFormat {

    private DelayFormat() {}

    static Block<ProcessingDelay> delay() {
        Field<ProcessingDelay, Share> fast = optional(
                "fastShare", share(), "0.15", ProcessingDelay::fast, "Part of the cases that take 2 to 10 days.");
        Field<ProcessingDelay, Double> mean = optional(
                "meanDays",
                new Quantity(Dimension.DAYS, Quantity.Bounds.above(0, 365)),
                "60",
                ProcessingDelay::meanDays,
                "Mean of the other cases, days.");
        Field<ProcessingDelay, Integer> shape = optional(
                "shape",
                new Mapped<>(
                        new Quantity(Dimension.COUNT, Quantity.Bounds.whole(1, 20)),
                        Double::intValue,
                        Integer::doubleValue),
                "4",
                ProcessingDelay::shape,
                "Shape of their Gamma distribution, a whole number.");
        return new Block<>(
                "A share of the cases is fast, the others take a time with a Gamma distribution.",
                List.of(fast, mean, shape),
                v -> new ProcessingDelay(v.get(fast), v.get(mean), v.get(shape)));
    }
}

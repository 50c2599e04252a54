package org.ytterby.workbench.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Source;

/**
 * Where a number comes from, down to the publications.
 *
 * @param id what it is
 * @param value in {@code unit}
 * @param unit such as {@code t/month}
 * @param formula how it follows from the inputs, in words
 * @param figure the row of the dataset that states it; null where it is computed
 * @param source publication of the figure; null where it is computed or the row names none
 * @param inputs what it is computed from
 */
public record Explanation(
        String id,
        double value,
        String unit,
        String formula,
        @Nullable Figure figure,
        @Nullable Source source,
        List<Explanation> inputs) {

    /** Copies the list. */
    public Explanation {
        inputs = List.copyOf(inputs);
    }

    /** A number that is computed. */
    public static Explanation computed(String id, double value, String unit, String formula, List<Explanation> inputs) {
        return new Explanation(id, value, unit, formula, null, null, inputs);
    }
}

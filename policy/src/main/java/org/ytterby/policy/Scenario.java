package org.ytterby.policy;

import java.time.YearMonth;
import java.util.List;

/**
 * What is asked of the model: a base world, a span of months, and what happens in them.
 *
 * @param name short name
 * @param description what it is about, a sentence or two; may be empty
 * @param world vintage of the base month
 * @param asOf month up to which the facts are taken; the first simulated month follows it
 * @param months number of simulated months, 1 to 600
 * @param events instruments in the order of the file
 * @param regimes how regimes follow one another
 * @param uncertainty what else differs between futures
 */
public record Scenario(
        String name,
        String description,
        String world,
        YearMonth asOf,
        int months,
        List<Instrument> events,
        RegimeProcess regimes,
        Uncertainty uncertainty) {

    /** Copies the list and refuses spans that are not 1 to 600 months. */
    public Scenario {
        events = List.copyOf(events);
        if (months < 1 || months > 600) {
            throw new IllegalArgumentException("months must lie between 1 and 600 (is " + months + ").");
        }
    }

    /** The month with this index, 0 being the first simulated one. */
    public YearMonth month(int index) {
        return asOf.plusMonths(index + 1L);
    }
}

package org.ytterby.simulation.record;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.ytterby.simulation.MonthView;
import org.ytterby.simulation.SeriesKey;

/**
 * One series and how to read it off a month: as a weighted sum of {@link Facts}, or by a function where it is none.
 *
 * @param key what it is about
 * @param parts the sum, added up in this order; empty where there is a function
 * @param function in the unit of the key, or null where it is a sum
 */
record Probe(
        SeriesKey key, List<Facts.Part> parts, @Nullable ToDoubleFunction<MonthView> function) {

    /** A sum. */
    static Probe sum(SeriesKey key, List<Facts.Part> parts) {
        return new Probe(key, List.copyOf(parts), null);
    }

    /** True where it is one fact as it is. */
    boolean isCopy() {
        return function == null && parts.size() == 1 && parts.get(0).weight() == 1;
    }

    /** A function. */
    static Probe function(SeriesKey key, ToDoubleFunction<MonthView> function) {
        return new Probe(key, List.of(), function);
    }
}

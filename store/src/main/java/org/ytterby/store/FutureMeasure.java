package org.ytterby.store;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One number of one future.
 *
 * @param future its number, 0 first
 * @param seed seed of the draws
 * @param measure what is told, such as {@code shortage}
 * @param good id of a good, or null where the measure is about none
 * @param region code of a region or group, or null
 * @param month when, or null where it never happens
 * @param value in the unit; NaN where there is none
 * @param unit such as {@code USD/kg}, or null
 * @param note what else is to be known, such as a solver's status, or null
 */
public record FutureMeasure(
        int future,
        long seed,
        String measure,
        @Nullable String good,
        @Nullable String region,
        @Nullable YearMonth month,
        double value,
        @Nullable String unit,
        @Nullable String note) {}

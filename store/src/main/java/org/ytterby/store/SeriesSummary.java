package org.ytterby.store;

import org.ytterby.simulation.SeriesKey;

/**
 * One series over all futures: what is kept and shown of a distribution.
 *
 * @param key what it is about, with its unit
 * @param p05 5th percentile by month, in the unit of the key; NaN where the series has no value
 * @param p50 median by month
 * @param p95 95th percentile by month
 * @param mean mean by month
 */
public record SeriesSummary(SeriesKey key, double[] p05, double[] p50, double[] p95, double[] mean) {

    /** Refuses arrays of unequal length. */
    public SeriesSummary {
        if (p50.length != p05.length || p95.length != p05.length || mean.length != p05.length) {
            throw new IllegalArgumentException("series " + key + " has " + p05.length + ", " + p50.length + ", "
                    + p95.length + " and " + mean.length + " months. Maybe a column was cut short.");
        }
    }
}

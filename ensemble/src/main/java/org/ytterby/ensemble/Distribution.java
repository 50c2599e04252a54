package org.ytterby.ensemble;

import java.time.YearMonth;
import java.util.List;
import org.ytterby.numerics.Quantiles;
import org.ytterby.simulation.SeriesKey;

/**
 * Many futures side by side.
 *
 * @param keys what each series is about, ascending
 * @param months the simulated months in order
 * @param futures number of futures
 * @param values by series, month and future, futures in the order of their numbers
 * @param worstBalance largest mass-balance residual of any future, relative to its largest flow
 * @param unsettled months, over all futures, whose clearing did not reach tolerance
 */
public record Distribution(
        List<SeriesKey> keys,
        List<YearMonth> months,
        int futures,
        double[][][] values,
        double worstBalance,
        int unsettled) {

    /** Quantile of a series by month, over futures; linear interpolation (type 7). */
    public double[] quantile(int series, double probability) {
        double[] result = new double[months.size()];
        for (int t = 0; t < result.length; t++) {
            result[t] = Quantiles.of(values[series][t], probability);
        }
        return result;
    }

    /** Mean of a series by month, summed in the order of futures. */
    public double[] mean(int series) {
        double[] result = new double[months.size()];
        for (int t = 0; t < result.length; t++) {
            double sum = 0;
            for (double value : values[series][t]) {
                sum += value;
            }
            result[t] = sum / futures;
        }
        return result;
    }

    /** Index of the series with this key, or −1. */
    public int indexOf(SeriesKey key) {
        int found = java.util.Collections.binarySearch(keys, key);
        return found < 0 ? -1 : found;
    }
}

package org.ytterby.numerics;

import java.util.Arrays;

/**
 * Sample quantiles of type 7 after Hyndman and Fan, "Sample quantiles in statistical packages", The American Statistician 50
 * (1996), 361–365: linear interpolation between order statistics, {@code Q(p) = x[⌊h⌋] + (h − ⌊h⌋)·(x[⌊h⌋+1] − x[⌊h⌋])}
 * with {@code h = (n − 1)·p} and x sorted from index 0. The same rule as R's and NumPy's default.
 */
public final class Quantiles {
    private Quantiles() {}

    /**
     * One quantile of a sample in any order.
     *
     * @param sample at least one number, none NaN; left unchanged
     * @param p probability in [0, 1]
     * @return the quantile, in the sample's unit
     */
    public static double of(double[] sample, double p) {
        return ofSorted(sorted(sample), p);
    }

    /**
     * Several quantiles of a sample in any order.
     *
     * @param sample at least one number, none NaN; left unchanged
     * @param probabilities each in [0, 1]
     * @return one quantile per probability
     */
    public static double[] of(double[] sample, double... probabilities) {
        double[] sorted = sorted(sample);
        double[] result = new double[probabilities.length];
        for (int k = 0; k < result.length; k++) {
            result[k] = ofSorted(sorted, probabilities[k]);
        }
        return result;
    }

    /**
     * One quantile of a sample sorted ascending.
     *
     * @param sorted at least one number, ascending
     * @param p probability in [0, 1]
     */
    public static double ofSorted(double[] sorted, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(
                    "quantile: probability must be in [0, 1] (is " + p + "). Maybe it was given in percent.");
        }
        if (sorted.length == 0) {
            throw new IllegalArgumentException("quantile: the sample is empty (length 0). Maybe no future finished.");
        }
        double h = (sorted.length - 1) * p;
        int low = (int) h;
        if (low + 1 >= sorted.length) {
            return sorted[low];
        }
        double share = h - low;
        return share == 0 ? sorted[low] : (1 - share) * sorted[low] + share * sorted[low + 1];
    }

    /** A sorted copy; refuses NaN. */
    static double[] sorted(double[] sample) {
        double[] copy = sample.clone();
        for (int i = 0; i < copy.length; i++) {
            if (Double.isNaN(copy[i])) {
                throw new IllegalArgumentException(
                        "sample[" + i + "] is NaN. Maybe a future failed and was not left out.");
            }
        }
        Arrays.sort(copy);
        return copy;
    }
}

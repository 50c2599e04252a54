package org.ytterby.risk;

import org.ytterby.numerics.Quantiles;

/**
 * A quantity over futures or draws.
 *
 * @param mean mean
 * @param p05 5th percentile
 * @param p50 median
 * @param p95 95th percentile
 */
public record Interval(double mean, double p05, double p50, double p95) {

    /** Of a sample of one or more numbers, summed in their order. */
    public static Interval of(double[] sample) {
        double sum = 0;
        for (double value : sample) {
            sum += value;
        }
        double[] quantiles = Quantiles.of(sample, 0.05, 0.5, 0.95);
        return new Interval(sum / sample.length, quantiles[0], quantiles[1], quantiles[2]);
    }
}

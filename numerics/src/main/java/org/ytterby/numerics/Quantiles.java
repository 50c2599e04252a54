package org.ytterby.numerics;

import java.util.Arrays;

/** Quantiles of a sample. */
public final class Quantiles {

    private Quantiles() {}

    /**
     * The quantile by linear interpolation between order statistics, type 7 of Hyndman and Fan (1996), American Statistician
     * 50(4), 361–365: the default of R and NumPy.
     *
     * @param sample one number or more, in any order; not changed
     * @param probability 0 to 1
     */
    public static double of(double[] sample, double probability) {
        if (sample.length == 0 || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a quantile needs a sample and a probability between 0 and 1 (has "
                    + sample.length + " numbers, probability " + probability + ").");
        }
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double place = probability * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}

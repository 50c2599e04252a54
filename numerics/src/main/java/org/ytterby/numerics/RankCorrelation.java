package org.ytterby.numerics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Spearman's rank correlation: how far two lists agree on an order. */
public final class RankCorrelation {

    private RankCorrelation() {}

    /**
     * 1 − 6 Σ d² / (n (n² − 1)), d the difference of the two ranks of an item; exact without ties.
     *
     * @param a values, two or more, none twice
     * @param b values of the same items
     * @return −1 to 1
     * @throws IllegalArgumentException if the lengths differ or there are fewer than two items
     */
    public static double of(double[] a, double[] b) {
        int n = a.length;
        if (n != b.length || n < 2) {
            throw new IllegalArgumentException(
                    "ranks need two lists of the same length, two items or more (are " + n + " and " + b.length + ").");
        }
        int[] first = ranks(a);
        int[] second = ranks(b);
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double d = first[i] - second[i];
            squares += d * d;
        }
        return 1 - 6 * squares / (n * ((double) n * n - 1));
    }

    private static int[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[values.length];
        for (int place = 0; place < order.length; place++) {
            ranks[order[place]] = place;
        }
        return ranks;
    }
}

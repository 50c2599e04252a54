package org.ytterby.workbench.result;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ytterby.ensemble.Distribution;
import org.ytterby.numerics.Quantiles;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.store.Decimal;
import org.ytterby.store.SeriesSummary;
import org.ytterby.store.Summary;

/** Reduces distributions to summaries. */
public final class Summaries {
    /** Metric whose values are indicators, so that its mean is a probability and it has no percentiles. */
    private static final String REGIME = "regime";

    private static final double[] PROBABILITIES = {0.05, 0.50, 0.95};

    private Summaries() {}

    /** Percentiles and means of every series. A regime's probability stands in all four places: it has no spread. */
    public static Summary of(Distribution distribution) {
        // Each series is reduced by itself, so that the number of threads cannot change a digit.
        List<SeriesSummary> series = IntStream.range(0, distribution.keys().size())
                .parallel()
                .mapToObj(s -> summarise(distribution, s))
                .toList();
        return new Summary(distribution.months(), series);
    }

    private static SeriesSummary summarise(Distribution distribution, int series) {
        SeriesKey key = distribution.keys().get(series);
        double[] mean = distribution.mean(series);
        round(mean);
        if (key.metric().equals(REGIME)) {
            return new SeriesSummary(key, mean, mean, mean, mean);
        }
        double[][] levels = new double[PROBABILITIES.length][mean.length];
        for (int t = 0; t < mean.length; t++) {
            levels(distribution.values()[series][t], levels, t);
        }
        for (double[] level : levels) {
            round(level);
        }
        return new SeriesSummary(key, levels[0], levels[1], levels[2], mean);
    }

    private static void levels(double[] futures, double[][] levels, int t) {
        double[] sorted = futures.clone();
        if (!isConstant(sorted)) {
            Arrays.sort(sorted); // once for three percentiles: millions of months are reduced
        }
        for (int i = 0; i < PROBABILITIES.length; i++) {
            levels[i][t] = Quantiles.ofSorted(sorted, PROBABILITIES[i]);
        }
    }

    private static boolean isConstant(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    private static void round(double[] values) {
        for (int t = 0; t < values.length; t++) {
            values[t] = Decimal.round(values[t]);
        }
    }
}

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
        double[][] levels = new double[3][mean.length];
        for (int t = 0; t < mean.length; t++) {
            double[] sorted = distribution.values()[series][t].clone();
            Arrays.sort(sorted); // once, because sorting what is sorted costs next to nothing
            levels[0][t] = Quantiles.of(sorted, 0.05);
            levels[1][t] = Quantiles.of(sorted, 0.50);
            levels[2][t] = Quantiles.of(sorted, 0.95);
        }
        for (double[] level : levels) {
            round(level);
        }
        return new SeriesSummary(key, levels[0], levels[1], levels[2], mean);
    }

    private static void round(double[] values) {
        for (int t = 0; t < values.length; t++) {
            values[t] = Decimal.round(values[t]);
        }
    }
}

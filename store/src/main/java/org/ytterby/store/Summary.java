package org.ytterby.store;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.ensemble.Distribution;
import org.ytterby.simulation.SeriesKey;

/**
 * A distribution reduced to percentiles and means, each rounded by {@link Decimal#round}, so that the JSON document, the
 * tables and the report made from either are the same to the last digit.
 *
 * @param months the simulated months in order
 * @param series ascending by key
 */
public record Summary(List<YearMonth> months, List<SeriesSummary> series) {

    /** Metric whose values are indicators, so that its mean is a probability and it has no percentiles. */
    private static final String REGIME = "regime";

    /** Copies the lists. */
    public Summary {
        months = List.copyOf(months);
        series = List.copyOf(series);
    }

    /** Reduces a distribution. A regime's probability stands in all four places, because it has no spread. */
    public static Summary of(Distribution distribution) {
        List<SeriesSummary> series = new ArrayList<>(distribution.keys().size());
        for (int s = 0; s < distribution.keys().size(); s++) {
            series.add(summarise(distribution, s));
        }
        return new Summary(distribution.months(), series);
    }

    private static SeriesSummary summarise(Distribution distribution, int series) {
        SeriesKey key = distribution.keys().get(series);
        double[] mean = rounded(distribution.mean(series));
        if (key.metric().equals(REGIME)) {
            return new SeriesSummary(key, mean, mean, mean, mean);
        }
        return new SeriesSummary(
                key,
                rounded(distribution.quantile(series, 0.05)),
                rounded(distribution.quantile(series, 0.50)),
                rounded(distribution.quantile(series, 0.95)),
                mean);
    }

    private static double[] rounded(double[] values) {
        double[] result = values.clone();
        for (int t = 0; t < result.length; t++) {
            result[t] = Decimal.round(result[t]);
        }
        return result;
    }

    /** The series with this key. */
    public Optional<SeriesSummary> find(SeriesKey key) {
        int low = 0;
        int high = series.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (series.get(middle).key().compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean found = low < series.size() && series.get(low).key().equals(key);
        return found ? Optional.of(series.get(low)) : Optional.empty();
    }
}

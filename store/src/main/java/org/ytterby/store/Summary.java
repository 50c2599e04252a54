package org.ytterby.store;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ytterby.simulation.SeriesKey;

/**
 * A distribution reduced to percentiles and means, each rounded by {@link Decimal#round}, so that the JSON document, the
 * tables and the report made from either agree to the last digit.
 *
 * @param months the simulated months in order
 * @param series ascending by key
 */
public record Summary(List<YearMonth> months, List<SeriesSummary> series) {

    /** Copies the lists. */
    public Summary {
        months = List.copyOf(months);
        series = List.copyOf(series);
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

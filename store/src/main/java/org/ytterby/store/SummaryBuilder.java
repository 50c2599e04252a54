package org.ytterby.store;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ytterby.simulation.SeriesKey;

/** Gathers rows of series and month into a summary; rows may come in any order. */
final class SummaryBuilder {
    private final Map<SeriesKey, Map<YearMonth, double[]>> rows = new TreeMap<>();
    private final TreeSet<YearMonth> months = new TreeSet<>();

    /** Adds one row: p05, p50, p95 and mean. */
    void add(SeriesKey key, YearMonth month, double[] numbers) {
        rows.computeIfAbsent(key, k -> new TreeMap<>()).put(month, numbers);
        months.add(month);
    }

    Summary build() {
        List<YearMonth> order = List.copyOf(months);
        List<SeriesSummary> series = new ArrayList<>(rows.size());
        rows.forEach((key, byMonth) -> series.add(new SeriesSummary(
                key,
                column(byMonth, order, 0),
                column(byMonth, order, 1),
                column(byMonth, order, 2),
                column(byMonth, order, 3))));
        return new Summary(order, series);
    }

    private static double[] column(Map<YearMonth, double[]> byMonth, List<YearMonth> order, int index) {
        return order.stream()
                .mapToDouble(month -> {
                    double[] numbers = byMonth.get(month);
                    return numbers == null ? Double.NaN : numbers[index];
                })
                .toArray();
    }
}

package org.ytterby.history.watch;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ytterby.domain.MonthlyFlow;

/**
 * Reads published flows month by month, each exporter's by itself. A month is judged by what was known before it alone: no
 * later month changes it.
 */
public final class RegimeWatch {
    private final WatchSettings settings;
    private final ControlledGoods controlled;

    /** A watch on the goods that licences reach. */
    public RegimeWatch(WatchSettings settings, ControlledGoods controlled) {
        this.settings = settings;
        this.controlled = controlled;
    }

    /** Every month from the first flow of an exporter to its last, by month and exporter. */
    public List<WatchMonth> months(List<MonthlyFlow> flows) {
        SortedMap<String, List<MonthlyFlow>> byExporter = new TreeMap<>();
        flows.forEach(flow -> byExporter
                .computeIfAbsent(flow.exporter(), key -> new ArrayList<>())
                .add(flow));
        List<WatchMonth> all = new ArrayList<>();
        byExporter.forEach((exporter, own) -> all.addAll(filter(exporter, own)));
        all.sort(Comparator.comparing(WatchMonth::month).thenComparing(WatchMonth::exporter));
        return List.copyOf(all);
    }

    private List<WatchMonth> filter(String exporter, List<MonthlyFlow> flows) {
        TreeMap<YearMonth, List<MonthlyFlow>> byMonth = new TreeMap<>();
        flows.forEach(flow ->
                byMonth.computeIfAbsent(flow.until(), key -> new ArrayList<>()).add(flow));
        RegimeFilter filter = new RegimeFilter(exporter, settings, controlled);
        List<WatchMonth> months = new ArrayList<>();
        for (YearMonth month = byMonth.firstKey(); !month.isAfter(byMonth.lastKey()); month = month.plusMonths(1)) {
            months.add(filter.month(month, byMonth.getOrDefault(month, List.of())));
        }
        return months;
    }
}

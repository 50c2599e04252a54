package org.ytterby.history.watch;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ytterby.domain.MonthlyFlow;

/**
 * The watch on what is known of the past: quiet months for its false alarms, and the months of 2010 and 2025, which had no
 * part in choosing the threshold, for what it sees.
 */
public final class WatchScore {
    private static final double[] LADDER = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

    private final RegimeWatch watch;
    private final WatchSettings settings;

    /** A score of a watch. */
    public WatchScore(RegimeWatch watch, WatchSettings settings) {
        this.watch = watch;
        this.settings = settings;
    }

    /** A stretch of months under the watch. */
    public List<WatchMonth> between(List<MonthlyFlow> flows, YearMonth from, YearMonth until) {
        return watch.months(flows.stream()
                .filter(f -> !f.from().isBefore(from) && !f.until().isAfter(until))
                .toList());
    }

    /** False alarms at the threshold in use: by destination, and on totals by good. */
    public List<FalseAlarms> falseAlarms(List<MonthlyFlow> quiet) {
        return views(quiet).stream()
                .map(view -> FalseAlarms.count(view.name(), view.months(), settings.threshold()))
                .toList();
    }

    /** The smallest threshold of the ladder at which no view has more false alarms than are accepted. */
    public double threshold(List<MonthlyFlow> quiet) {
        List<View> views = views(quiet);
        for (double threshold : LADDER) {
            if (views.stream()
                    .allMatch(view -> FalseAlarms.count(view.name(), view.months(), threshold)
                                    .rate()
                            <= settings.falseAlarms())) {
                return threshold;
            }
        }
        return LADDER[LADDER.length - 1];
    }

    /** Some of the flows under the watch. */
    private record View(String name, List<WatchMonth> months) {}

    private List<View> views(List<MonthlyFlow> quiet) {
        Map<Boolean, List<MonthlyFlow>> totals = quiet.stream()
                .collect(Collectors.partitioningBy(f -> f.importer().equals(MonthlyFlow.WORLD)));
        return List.of(
                new View("by destination", watch.months(totals.getOrDefault(false, List.of()))),
                new View("totals by good", watch.months(totals.getOrDefault(true, List.of()))));
    }
}

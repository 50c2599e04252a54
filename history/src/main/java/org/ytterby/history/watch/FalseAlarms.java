package org.ytterby.history.watch;

import java.time.YearMonth;
import java.util.List;
import org.ytterby.numerics.ProportionInterval;

/**
 * How often the watch cried wolf in months without a control of rare earths.
 *
 * @param view which flows were read
 * @param months months that could be read
 * @param alarms those with an alarm
 * @param interval in which the true share lies with probability 0.95
 */
public record FalseAlarms(String view, int months, List<YearMonth> alarms, ProportionInterval interval) {
    private static final double CONFIDENCE = 0.95;

    /** Copies the list. */
    public FalseAlarms {
        alarms = List.copyOf(alarms);
    }

    /** Share of months with an alarm. */
    public double rate() {
        return alarms.size() / (double) months;
    }

    /** Counts the months whose probability of a broken truce is at least the threshold. */
    static FalseAlarms count(String view, List<WatchMonth> months, double threshold) {
        List<WatchMonth> read =
                months.stream().filter(m -> !m.readings().isEmpty()).toList();
        List<YearMonth> alarms = read.stream()
                .filter(m -> 1 - m.kept() >= threshold)
                .map(WatchMonth::month)
                .toList();
        return new FalseAlarms(
                view, read.size(), alarms, ProportionInterval.of(alarms.size(), read.size(), CONFIDENCE));
    }
}

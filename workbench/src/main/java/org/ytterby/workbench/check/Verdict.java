package org.ytterby.workbench.check;

import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.store.SeriesSummary;
import org.ytterby.workbench.words.Plain;

/**
 * Where a condition held most clearly.
 *
 * @param condition the condition
 * @param series the series in which it held
 * @param month the month in which the series went furthest beyond the threshold
 * @param value the value then, in the unit of the series
 * @param count number of series in which it held in some month
 */
public record Verdict(Condition condition, SeriesSummary series, YearMonth month, double value, int count) {

    /** What held, where and when. */
    public String sentence() {
        String also = count > 1 ? " (and " + (count - 1) + " more series)" : "";
        return "--fail-if \"" + condition.text() + "\" held: "
                + condition.level().word() + " of " + name() + " is " + Plain.number(value) + " "
                + series.key().unit() + " in " + month + also + ".";
    }

    private String name() {
        SeriesKey key = series.key();
        return Stream.of(
                        key.metric(),
                        key.good(),
                        key.element(),
                        key.instrument(),
                        key.regime(),
                        key.region(),
                        key.from(),
                        key.to(),
                        key.channel(),
                        key.use())
                .filter(word -> word != null)
                .collect(Collectors.joining("."));
    }
}

package org.ytterby.simulation.downstream;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Dates the first stop of a plant, MODEL equation (23): the day on which the idle share reaches its threshold. */
public final class FirstStop {

    private final double threshold;

    /** Dates stops at the share of the settings. */
    public FirstStop(CoverSettings settings) {
        threshold = settings.distribution().missingAt(settings.firstStopShare());
    }

    /**
     * The day of the first stop, or nothing where none comes. What is missing grows evenly within a month, and in the month
     * of {@code since} between that day and the month's end.
     *
     * @param months simulated months in order
     * @param coverUsed what is missing at the end of each, in medians of cover
     * @param since the day of the measure
     */
    public Optional<LocalDate> date(List<YearMonth> months, double[] coverUsed, LocalDate since) {
        YearMonth begin = YearMonth.from(since);
        for (int t = 0; t < coverUsed.length; t++) {
            YearMonth month = months.get(t);
            if (!month.isBefore(begin) && coverUsed[t] >= threshold) {
                LocalDate from = month.equals(begin) ? since : month.atDay(1);
                double before = t == 0 ? 0 : coverUsed[t - 1];
                double part = before >= threshold ? 0 : (threshold - before) / (coverUsed[t] - before);
                long days = ChronoUnit.DAYS.between(from, month.plusMonths(1).atDay(1));
                return Optional.of(from.plusDays(Math.min(days - 1, (long) (part * days))));
            }
        }
        return Optional.empty();
    }
}

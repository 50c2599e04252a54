package org.ytterby.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ytterby.simulation.downstream.CoverSettings;
import org.ytterby.simulation.downstream.FirstStop;

/** When the first plants of each use stop, read off a trace; MODEL equation (23). */
public final class StopDates {

    private StopDates() {}

    /**
     * A first stop.
     *
     * @param use id of a use
     * @param region code of a region
     * @param date on which the idle share of the use there reaches its threshold
     * @param day days since the measure
     */
    public record Stop(String use, String region, LocalDate date, long day) {}

    /**
     * First stops after a measure, the earliest first, by use and region where they fall on one day.
     *
     * @param trace a future
     * @param settings of the world that was simulated
     * @param since the day of the measure
     */
    public static List<Stop> of(Trace trace, CoverSettings settings, LocalDate since) {
        FirstStop firstStop = new FirstStop(settings);
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < trace.keys().size(); i++) {
            SeriesKey key = trace.keys().get(i);
            if (key.metric().equals("coverUsed")) {
                firstStop
                        .date(trace.months(), trace.values()[i], since)
                        .map(date -> new Stop(
                                Objects.requireNonNull(key.use()),
                                Objects.requireNonNull(key.region()),
                                date,
                                ChronoUnit.DAYS.between(since, date)))
                        .ifPresent(stops::add);
            }
        }
        stops.sort(Comparator.comparing(Stop::date).thenComparing(Stop::use).thenComparing(Stop::region));
        return List.copyOf(stops);
    }
}

package org.ytterby.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When something is in force.
 *
 * @param from first day
 * @param until last day, or null where none is set
 */
public record Window(LocalDate from, @Nullable LocalDate until) {

    /** Refuses a window that ends before it starts. */
    public Window {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "until " + until + " lies before from " + from + ". Maybe the two are swapped.");
        }
    }

    /** Share of the days of a month that lie in the window, 0 to 1. */
    public double shareOf(YearMonth month) {
        LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
        LocalDate end = month.atEndOfMonth();
        LocalDate last = until == null || end.isBefore(until) ? end : until;
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return Math.max(0, days) / (double) month.lengthOfMonth();
    }
}

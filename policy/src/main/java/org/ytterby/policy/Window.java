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

    /** True for its first and last day and those between. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Days from the first to the last. */
    public long days() {
        if (until == null) {
            throw new IllegalStateException("the window from " + from + " has no last day.");
        }
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** Days of the window before a month. */
    public long daysBefore(YearMonth month) {
        return Math.max(0, ChronoUnit.DAYS.between(from, month.atDay(1)));
    }

    /** Share of the days of a month that lie in the window, 0 to 1. */
    public double shareOf(YearMonth month) {
        return daysIn(month) / (double) month.lengthOfMonth();
    }

    /** Days of a month that lie in the window. */
    public long daysIn(YearMonth month) {
        LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
        LocalDate end = month.atEndOfMonth();
        LocalDate last = until == null || end.isBefore(until) ? end : until;
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }
}

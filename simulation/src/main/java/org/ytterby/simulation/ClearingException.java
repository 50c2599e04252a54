package org.ytterby.simulation;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A month could not be cleared to tolerance; the message names the month, the status and the residuals. */
public final class ClearingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable YearMonth month;
    private final String status;

    /** With what was found, where it belongs to no month of a future. */
    public ClearingException(String message) {
        this(message, null, "");
    }

    /**
     * With what was found in a month of a future.
     *
     * @param month the month, or null where there is none
     * @param status what the solver said of it, or {@code IMBALANCE} where its answer does not balance
     */
    public ClearingException(String message, @Nullable YearMonth month, String status) {
        super(message);
        this.month = month;
        this.status = status;
    }

    /** The month that did not clear; null where it is none of a future. */
    public @Nullable YearMonth month() {
        return month;
    }

    /** What the solver said; empty where it did not come to that. */
    public String status() {
        return status;
    }
}

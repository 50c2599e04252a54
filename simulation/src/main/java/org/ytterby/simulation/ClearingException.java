package org.ytterby.simulation;

/** A month could not be cleared to tolerance; the message names the month, the status and the residuals. */
public final class ClearingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what was found. */
    public ClearingException(String message) {
        super(message);
    }
}

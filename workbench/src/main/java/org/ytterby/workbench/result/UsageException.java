package org.ytterby.workbench.result;

/** What was asked cannot be understood; the message says what, and what may have been meant. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a full message. */
    public UsageException(String message) {
        super(message);
    }
}

package org.ytterby.workbench.result;

/** The person stopped the run before anything worth keeping was finished. */
public final class InterruptedRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a full message. */
    public InterruptedRunException(String message) {
        super(message);
    }
}

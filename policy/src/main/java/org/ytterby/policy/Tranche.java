package org.ytterby.policy;

/**
 * A part of an export quota that is set for some months, such as a half-year; what one of these months does not use stays for
 * the others.
 *
 * @param window first and last day
 * @param tonnes REO equivalent in all of it together, zero or more
 */
public record Tranche(Window window, double tonnes) {

    /** Refuses a tranche without an end and a negative amount. */
    public Tranche {
        if (window.until() == null) {
            throw new IllegalArgumentException("the tranche from " + window.from() + " has no last day.");
        }
        if (!(tonnes >= 0) || tonnes == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "tonnes of the tranche from " + window.from() + " must be zero or more (is " + tonnes + ").");
        }
    }
}

package org.ytterby.domain;

/**
 * A part of a whole.
 *
 * @param value from 0 to 1
 */
public record Share(double value) {

    /** None of it. */
    public static final Share NONE = new Share(0);

    /** All of it. */
    public static final Share ALL = new Share(1);

    /** Refuses what is not between 0 and 1. */
    public Share {
        if (!(value >= 0 && value <= 1)) {
            String hint =
                    value > 1 && value <= 100 ? " Maybe " + value / 100 + " was meant (a share, not per cent)." : "";
            throw new IllegalArgumentException("share must lie between 0 and 1 (is " + value + ")." + hint);
        }
    }

    /** A share given as a fraction of one. */
    public static Share ofFraction(double fraction) {
        return new Share(fraction);
    }
}

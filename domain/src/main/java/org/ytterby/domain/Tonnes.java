package org.ytterby.domain;

/**
 * A mass, or a flow of mass per month.
 *
 * @param value metric tonnes, zero or more; rare-earth oxide (REO) for feed and oxides, gross for metals and magnets
 */
public record Tonnes(double value) {

    /** Refuses negative and infinite masses. */
    public Tonnes {
        if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("tonnes must be zero or more (is " + value + ").");
        }
    }

    /** A mass in tonnes. */
    public static Tonnes of(double tonnes) {
        return new Tonnes(tonnes);
    }
}

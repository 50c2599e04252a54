package org.ytterby.simulation.program;

/**
 * Quantities too small to mean anything. A stock, bound or demand of micrograms is what floating-point arithmetic leaves of
 * zero; in the program it would be a good with a market of its own, whose price and slope are absurd.
 */
public final class Traces {

    /** Ten grams a month, t. */
    static final double LEAST = 1e-5;

    private Traces() {}

    /** The quantity, or 0 where it is a trace. */
    public static double drop(double tonnes) {
        return tonnes < LEAST ? 0 : tonnes;
    }
}

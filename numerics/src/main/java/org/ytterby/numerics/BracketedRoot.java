package org.ytterby.numerics;

import java.util.function.DoubleUnaryOperator;

/**
 * Root of a continuous function between two points at which its signs differ: false position in the Illinois form (Dowell
 * and Jarratt, BIT 11, 1971), which halves the value at an end that stays put.
 */
public final class BracketedRoot {

    private BracketedRoot() {}

    /**
     * The root between {@code low} and {@code high}.
     *
     * @param atLow value at {@code low}
     * @param atHigh value at {@code high}, of the other sign or zero
     * @param tolerance width below which the bracket is not narrowed, above 0
     * @param most evaluations at most; the best point is returned when they are used up
     * @throws IllegalArgumentException if both values have the same sign
     */
    public static double find(
            DoubleUnaryOperator function,
            double low,
            double atLow,
            double high,
            double atHigh,
            double tolerance,
            int most) {
        if (atLow * atHigh > 0) {
            throw new IllegalArgumentException("no change of sign between " + low + " (" + atLow + ") and " + high
                    + " (" + atHigh + "). Maybe the bracket is too narrow.");
        }
        double a = low;
        double fa = atLow;
        double b = high;
        double fb = atHigh;
        for (int i = 0; i < most && Math.abs(b - a) > tolerance && fb != 0; i++) {
            double c = fa == fb ? 0.5 * (a + b) : b - fb * (b - a) / (fb - fa);
            double fc = function.applyAsDouble(c);
            if (fc * fb < 0) {
                a = b;
                fa = fb;
            } else {
                fa *= 0.5;
            }
            if (Math.abs(c - b) <= tolerance) {
                return c;
            }
            b = c;
            fb = fc;
        }
        return b;
    }
}

package org.ytterby.store;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one way in which results are rounded and written: nine significant digits, half to even, no trailing zeros. Nine
 * digits hide the last digits of the solver, which a change of the machine could alter, and any reader's {@code double}
 * gives them back unchanged.
 */
public final class Decimal {
    private static final MathContext DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);

    /** Numbers from 1e-6 to 1e15 are written without an exponent. */
    private static final int MOST_DECIMALS = 14;

    private static final int MOST_PLACES = 15;

    private static final double LOG10_OF_2 = 0.30102999566398120;

    /** Powers of ten that a double holds exactly, so that one division or product rounds correctly. */
    private static final double[] EXACT = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private Decimal() {}

    /** The number rounded to nine significant digits; NaN and infinite numbers stay what they are. */
    public static double round(double value) {
        if (!Double.isFinite(value) || value == 0) {
            return value;
        }
        double size = Math.abs(value);
        int shift = DIGITS.getPrecision() - 1 - exponent(size);
        double rounded;
        if (shift >= 0 && shift < EXACT.length) {
            rounded = Math.rint(size * EXACT[shift]) / EXACT[shift];
        } else if (shift < 0 && -shift < EXACT.length) {
            rounded = Math.rint(size / EXACT[-shift]) * EXACT[-shift];
        } else {
            rounded = new BigDecimal(size).round(DIGITS).doubleValue();
        }
        return Math.copySign(rounded, value);
    }

    /** Largest e with 10^e at most the size. */
    private static int exponent(double size) {
        int guess = (int) Math.floor(Math.getExponent(size) * LOG10_OF_2);
        return size >= power(guess + 1) ? guess + 1 : guess;
    }

    private static double power(int exponent) {
        if (exponent >= 0 && exponent < EXACT.length) {
            return EXACT[exponent];
        }
        return exponent < 0 && -exponent < EXACT.length ? 1 / EXACT[-exponent] : StrictMath.pow(10, exponent);
    }

    /**
     * The number as JSON and CSV write it.
     *
     * @throws IllegalArgumentException if it is NaN or infinite, which neither format can hold
     */
    public static String text(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "cannot write " + value + " as a number. Maybe the caller should leave the place empty.");
        }
        if (value == 0) {
            return "0";
        }
        // The shortest decimal, not the exact binary value with its fifty digits: far cheaper, and the same nine
        // digits.
        BigDecimal rounded = BigDecimal.valueOf(round(value)).round(DIGITS).stripTrailingZeros();
        boolean plain = rounded.scale() <= MOST_DECIMALS && rounded.precision() - rounded.scale() <= MOST_PLACES;
        return plain ? rounded.toPlainString() : rounded.toString();
    }

    /** True where the number can be written. */
    public static boolean isNumber(double value) {
        return Double.isFinite(value);
    }
}

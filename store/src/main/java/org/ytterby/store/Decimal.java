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

    private Decimal() {}

    /** The number rounded to nine significant digits; NaN and infinite numbers stay what they are. */
    public static double round(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : value;
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
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        boolean plain = rounded.scale() <= MOST_DECIMALS && rounded.precision() - rounded.scale() <= MOST_PLACES;
        return plain ? rounded.toPlainString() : rounded.toString();
    }

    /** True where the number can be written. */
    public static boolean isNumber(double value) {
        return Double.isFinite(value);
    }
}

package org.ytterby.catalogue.scenario;

import java.math.BigDecimal;

/** Values of a file as they stand in a message: short, on one line, without control characters. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** Text in single quotes. */
    static String quoted(String text) {
        return "'" + bare(text) + "'";
    }

    /** Text without quotes. */
    static String bare(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> out.appendCodePoint(printable(c) ? c : '\uFFFD'));
        return text.codePointCount(0, text.length()) > LONGEST ? out + "…" : out.toString();
    }

    /** A number in the shortest plain form, such as {@code 1.4}, {@code 24} or {@code 0.00001}. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return Math.abs(decimal.precision() - decimal.scale()) > 12 ? decimal.toString() : decimal.toPlainString();
    }

    private static boolean printable(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT && c != 0x2028 && c != 0x2029;
    }
}

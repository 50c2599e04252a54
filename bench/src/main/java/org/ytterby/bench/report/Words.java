package org.ytterby.bench.report;

import java.util.Locale;

/** Numbers as they stand in tables. */
public final class Words {
    private Words() {}

    /** Milliseconds with three digits, from seconds. */
    public static String milliseconds(double seconds) {
        double ms = 1000 * seconds;
        return format(ms < 10 ? "%.2f" : ms < 100 ? "%.1f" : "%.0f", ms);
    }

    /** A small number such as {@code 3.1e-07}, or a dash when there is none. */
    public static String small(double value) {
        return Double.isNaN(value) ? "–" : value == 0 ? "0" : format("%.1e", value);
    }

    /** A ratio with three digits, or a dash when there is none. */
    public static String ratio(double value) {
        return Double.isNaN(value) ? "–" : format(value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }

    /** A number by a format of the root locale. */
    public static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}

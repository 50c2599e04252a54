package org.ytterby.workbench.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as a person reads them. */
public final class Plain {
    private Plain() {}

    /** Three significant digits with separators between thousands, such as {@code 1,020} or {@code 0.0213}. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_EVEN));
        int decimals = Math.min(8, Math.max(0, rounded.scale()));
        return String.format(Locale.ROOT, "%,." + decimals + "f", rounded);
    }

    /** A number as its table states it, up to six digits, with separators between thousands: {@code 0.67}, {@code 1,250.5}. */
    public static String stated(double value) {
        BigDecimal decimal = new BigDecimal(value)
                .round(new MathContext(6, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, decimal.scale()) + "f", decimal);
    }

    /** A share in per cent: {@code 46 %}; below one per cent, with one decimal. */
    public static String percent(double share) {
        double percent = 100 * share;
        boolean small = percent != 0 && Math.abs(percent) < 0.95;
        return String.format(Locale.ROOT, small ? "%.1f %%" : "%.0f %%", percent);
    }

    /** Thousand USD as USD with a word: {@code 1.25 billion USD}. */
    public static String money(double kusd) {
        double usd = 1000 * kusd;
        double size = Math.abs(usd);
        if (size >= 1e9) {
            return number(usd / 1e9) + " billion USD";
        }
        return size >= 1e6 ? number(usd / 1e6) + " million USD" : number(usd) + " USD";
    }

    /** Thousand USD for a column: {@code 241m USD}; less than a million in full, {@code 2,710 USD}. */
    public static String millions(double kusd) {
        return Math.abs(kusd) < 1000 ? number(1000 * kusd) + " USD" : number(kusd / 1000) + "m USD";
    }

    /** {@code 92 of 200 futures (46 %)}. */
    public static String count(int some, int all) {
        return some + " of " + futures(all) + " (" + percent(some / (double) all) + ")";
    }

    /** {@code 200 futures}, {@code 1 future}. */
    public static String futures(int count) {
        return count + (count == 1 ? " future" : " futures");
    }
}

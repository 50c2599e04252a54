package org.ytterby.catalogue.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a number measures: its own unit and the units that convert to it. */
final class Dimension {
    /** Mass per month; a bare mass is a mass in each month. */
    static final Dimension TONNES = new Dimension(
            "t/month",
            unit("t", 1, 1),
            unit("t/month", 1, 1),
            unit("kg", 1, 1000),
            unit("kg/month", 1, 1000),
            unit("kt", 1000, 1),
            unit("kt/month", 1000, 1),
            unit("t/year", 1, 12),
            unit("t/y", 1, 12),
            unit("kg/year", 1, 12_000),
            unit("kt/year", 1000, 12),
            unit("kt/y", 1000, 12));

    /** Mass. */
    static final Dimension MASS = new Dimension("t", unit("t", 1, 1), unit("kg", 1, 1000), unit("kt", 1000, 1));

    /** Money per mass. */
    static final Dimension PRICE =
            new Dimension("USD/kg", unit("USD/kg", 1, 1), unit("USD/t", 1, 1000), unit("USD/g", 1000, 1));

    /** A share or factor. */
    static final Dimension RATIO = new Dimension("1", unit("%", 1, 100));

    /** Time. */
    static final Dimension MONTHS = new Dimension(
            "months", unit("months", 1, 1), unit("month", 1, 1), unit("years", 12, 1), unit("year", 12, 1));

    /** A short time. */
    static final Dimension DAYS =
            new Dimension("days", unit("days", 1, 1), unit("day", 1, 1), unit("weeks", 7, 1), unit("week", 7, 1));

    /** A bare number. */
    static final Dimension COUNT = new Dimension("1");

    private record Conversion(String unit, BigDecimal times, BigDecimal over) {}

    private final String own;
    private final Map<String, Conversion> units = new LinkedHashMap<>();

    private Dimension(String own, Conversion... conversions) {
        this.own = own;
        for (Conversion conversion : conversions) {
            units.put(conversion.unit, conversion);
        }
    }

    private static Conversion unit(String unit, long times, long over) {
        return new Conversion(unit, BigDecimal.valueOf(times), BigDecimal.valueOf(over));
    }

    /** The unit of a number without one; {@code 1} where it has none. */
    String own() {
        return own;
    }

    /** Every unit that may stand behind a number. */
    Set<String> units() {
        return units.keySet();
    }

    /** The units for a message. */
    String listed() {
        SortedSet<String> sorted = new TreeSet<>(units.keySet());
        return String.join(", ", sorted);
    }

    /** A decimal number in the dimension's own unit, rounded once; empty where the unit does not convert. */
    Optional<Double> convert(BigDecimal number, String unit) {
        if (unit.isEmpty()) {
            return Optional.of(number.doubleValue());
        }
        return Optional.ofNullable(units.get(unit))
                .map(c -> number.multiply(c.times)
                        .divide(c.over, MathContext.DECIMAL128)
                        .doubleValue());
    }
}

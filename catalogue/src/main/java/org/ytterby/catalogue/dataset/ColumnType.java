package org.ytterby.catalogue.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.ytterby.domain.Hints;

/**
 * What may stand in a column.
 *
 * @param name short name, printed with the header
 * @param check gives what is wrong with a cell that is not empty, or nothing
 */
public record ColumnType(String name, BiFunction<String, Vocabulary, Optional<String>> check) {

    private static final Optional<String> FINE = Optional.empty();
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DOTTED_ID = Pattern.compile("[a-zA-Z0-9]+([._-][a-zA-Z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]+)?");
    private static final Pattern YEAR = Pattern.compile("(1[89]|20|21)[0-9]{2}");

    /** Any text. */
    static ColumnType text() {
        return new ColumnType("text", (cell, words) -> FINE);
    }

    /** A new id: lower case letters, digits and hyphens. */
    static ColumnType id() {
        return new ColumnType(
                "id",
                (cell, words) -> ID.matcher(cell).matches()
                        ? FINE
                        : Optional.of("must be lower-case letters, digits and single hyphens (is '" + cell + "')."));
    }

    /** A dotted id such as {@code elasticity.mine}. */
    static ColumnType dottedId() {
        return new ColumnType(
                "dotted id",
                (cell, words) -> DOTTED_ID.matcher(cell).matches()
                        ? FINE
                        : Optional.of("must be words joined by dots (is '" + cell + "')."));
    }

    /** A number from low to high. */
    static ColumnType number(double low, double high) {
        return new ColumnType("number", (cell, words) -> faultOfNumber(cell, low, high));
    }

    private static Optional<String> faultOfNumber(String cell, double low, double high) {
        if (!NUMBER.matcher(cell).matches()) {
            return Optional.of("must be a plain decimal number (is '" + cell + "')."
                    + (cell.contains(",") ? " Maybe a thousands separator is to be removed." : ""));
        }
        double value = Double.parseDouble(cell);
        return value >= low && value <= high
                ? FINE
                : Optional.of("must lie between " + low + " and " + high + " (is " + cell + ").");
    }

    /** A whole year. */
    static ColumnType year() {
        return new ColumnType(
                "year",
                (cell, words) -> YEAR.matcher(cell).matches()
                        ? FINE
                        : Optional.of("must be a year of four digits (is '" + cell + "')."));
    }

    /** A month as YYYY-MM. */
    static ColumnType month() {
        return new ColumnType("YYYY-MM", (cell, words) -> {
            try {
                YearMonth.parse(cell);
                return FINE;
            } catch (DateTimeException e) {
                return Optional.of("must be a month written YYYY-MM (is '" + cell + "').");
            }
        });
    }

    /** A day as YYYY-MM-DD. */
    static ColumnType date() {
        return new ColumnType("YYYY-MM-DD", (cell, words) -> {
            try {
                LocalDate.parse(cell);
                return FINE;
            } catch (DateTimeException e) {
                return Optional.of("must be a day written YYYY-MM-DD (is '" + cell + "').");
            }
        });
    }

    /** One of a few words. */
    static ColumnType oneOf(String... allowed) {
        List<String> list = Arrays.asList(allowed);
        return new ColumnType(
                String.join("|", list),
                (cell, words) -> list.contains(cell)
                        ? FINE
                        : Optional.of("'" + cell + "' is not one of the allowed words. " + Hints.nearest(cell, list)));
    }

    /** A word that another table defines. */
    static ColumnType ref(Words set) {
        return new ColumnType(
                set.english(),
                (cell, words) -> words.knows(set, cell)
                        ? FINE
                        : Optional.of("'" + cell + "' is not a known " + set.english() + ". "
                                + Hints.nearest(cell, words.of(set))));
    }

    /** The same, or {@code *} for all. */
    ColumnType orStar() {
        return new ColumnType(name + " or *", (cell, words) -> cell.equals("*") ? FINE : check.apply(cell, words));
    }

    /** The same or another. */
    ColumnType or(ColumnType other) {
        return new ColumnType(name + " or " + other.name, (cell, words) -> {
            Optional<String> fault = check.apply(cell, words);
            return fault.isEmpty() || other.check.apply(cell, words).isEmpty() ? FINE : fault;
        });
    }

    /** A list of such words, separated by semicolons. */
    ColumnType list() {
        return new ColumnType(
                "list of " + name,
                (cell, words) -> Arrays.stream(cell.split(";", -1))
                        .map(String::strip)
                        .map(item -> check.apply(item, words))
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}

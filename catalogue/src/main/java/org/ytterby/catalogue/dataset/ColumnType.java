package org.ytterby.catalogue.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ytterby.domain.Hints;

/**
 * What may stand in a column.
 *
 * @param name short name, printed with the header
 * @param fits true where a cell that is not empty may stand there
 * @param fault what is wrong with a cell that does not fit; dear, since it looks for the word that was meant
 */
public record ColumnType(
        String name, BiPredicate<String, Vocabulary> fits, BiFunction<String, Vocabulary, String> fault) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DOTTED_ID = Pattern.compile("[a-zA-Z0-9]+([._-][a-zA-Z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]+)?");
    private static final Pattern YEAR = Pattern.compile("(1[89]|20|21)[0-9]{2}");

    /** Any text. */
    static ColumnType text() {
        return new ColumnType("text", (cell, words) -> true, (cell, words) -> "");
    }

    /** A new id: lower case letters, digits and hyphens. */
    static ColumnType id() {
        return matching("id", ID, "lower-case letters, digits and single hyphens");
    }

    /** A dotted id such as {@code elasticity.mine}. */
    static ColumnType dottedId() {
        return matching("dotted id", DOTTED_ID, "words joined by dots");
    }

    /** A whole year. */
    static ColumnType year() {
        return matching("year", YEAR, "a year of four digits");
    }

    private static ColumnType matching(String name, Pattern pattern, String rule) {
        return new ColumnType(
                name,
                (cell, words) -> pattern.matcher(cell).matches(),
                (cell, words) -> "must be " + rule + " (is '" + cell + "').");
    }

    /** A number from low to high. */
    static ColumnType number(double low, double high) {
        return new ColumnType(
                "number",
                (cell, words) -> NUMBER.matcher(cell).matches()
                        && Double.parseDouble(cell) >= low
                        && Double.parseDouble(cell) <= high,
                (cell, words) -> NUMBER.matcher(cell).matches()
                        ? "must lie between " + low + " and " + high + " (is " + cell + ")."
                        : "must be a plain decimal number (is '" + cell + "')."
                                + (cell.contains(",") ? " Maybe a thousands separator is to be removed." : ""));
    }

    /** A month as YYYY-MM. */
    static ColumnType month() {
        return parsed("YYYY-MM", "a month", YearMonth::parse);
    }

    /** A day as YYYY-MM-DD. */
    static ColumnType date() {
        return parsed("YYYY-MM-DD", "a day", LocalDate::parse);
    }

    private static ColumnType parsed(String form, String what, Consumer<String> parse) {
        return new ColumnType(
                form,
                (cell, words) -> {
                    try {
                        parse.accept(cell);
                        return true;
                    } catch (DateTimeException e) {
                        return false;
                    }
                },
                (cell, words) -> "must be " + what + " written " + form + " (is '" + cell + "').");
    }

    /** One of a few words. */
    static ColumnType oneOf(String... allowed) {
        List<String> list = Arrays.asList(allowed);
        return new ColumnType(
                String.join("|", list),
                (cell, words) -> list.contains(cell),
                (cell, words) -> "'" + cell + "' is not one of the allowed words. " + Hints.nearest(cell, list));
    }

    /** A word that another table defines. */
    static ColumnType ref(Words set) {
        return new ColumnType(
                set.english(),
                (cell, words) -> words.knows(set, cell),
                (cell, words) ->
                        "'" + cell + "' is not a known " + set.english() + ". " + Hints.nearest(cell, words.of(set)));
    }

    /** The same, or {@code *} for all. */
    ColumnType orStar() {
        return new ColumnType(name + " or *", (cell, words) -> cell.equals("*") || fits.test(cell, words), fault);
    }

    /** The same or another. */
    ColumnType or(ColumnType other) {
        return new ColumnType(
                name + " or " + other.name,
                (cell, words) -> fits.test(cell, words) || other.fits.test(cell, words),
                fault);
    }

    /** A list of such words, separated by semicolons. */
    ColumnType list() {
        return new ColumnType(
                "list of " + name,
                (cell, words) -> items(cell).allMatch(item -> fits.test(item, words)),
                (cell, words) -> items(cell)
                        .filter(item -> !fits.test(item, words))
                        .map(item -> fault.apply(item, words))
                        .findFirst()
                        .orElse(""));
    }

    private static Stream<String> items(String cell) {
        return Arrays.stream(cell.split(";", -1)).map(String::strip);
    }
}

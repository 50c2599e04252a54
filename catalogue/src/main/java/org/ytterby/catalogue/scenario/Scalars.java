package org.ytterby.catalogue.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.domain.Hints;

/** Types of single values that are not numbers. */
final class Scalars {

    /** The word for the absence of a limit. */
    static final String NONE = "none";

    private static final String YEAR = "(?:19|20|21)[0-9]{2}";

    private Scalars() {}

    /**
     * Free text.
     *
     * @param pattern that it matches, in the common part of Java's and ECMA 262's regular expressions
     * @param rule the pattern in words, to follow "must be"
     */
    record Text(String pattern, String rule) implements ValueType<String> {
        @Override
        public Optional<String> read(YamlNode node, Spot spot) {
            if (!(node instanceof YamlNode.Scalar scalar) || !scalar.isText()) {
                return spot.refuse(
                        node.place(),
                        "must be text (is " + node.described() + ")",
                        () -> node instanceof YamlNode.Scalar s && !s.isNothing()
                                ? "Maybe put it in quotes: \"" + Shown.bare(s.text()) + "\"."
                                : "Maybe " + rule + ".");
            }
            if (!Pattern.compile(pattern).matcher(scalar.text()).find()) {
                return spot.refuse(
                        node.place(),
                        "must be " + rule + " (is " + Shown.quoted(scalar.text()) + ")",
                        () -> "Maybe shorten it, or remove what does not belong.");
            }
            return Optional.of(scalar.text());
        }

        @Override
        public Map<String, Object> schema() {
            return textSchema(pattern);
        }

        @Override
        public Object write(String value) {
            return value;
        }
    }

    /**
     * One of a few words.
     *
     * @param values by word, in the order in which they are listed
     */
    record Choice<T>(Map<String, T> values) implements ValueType<T> {

        Choice {
            values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** Words for these values. */
        static <T> Choice<T> of(List<T> values, Function<T, String> word) {
            Map<String, T> byWord = new LinkedHashMap<>();
            values.forEach(v -> byWord.put(word.apply(v), v));
            return new Choice<>(byWord);
        }

        @Override
        public Optional<T> read(YamlNode node, Spot spot) {
            T value = node instanceof YamlNode.Scalar scalar && scalar.isText() ? values.get(scalar.text()) : null;
            if (value == null) {
                String found = node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
                String known = String.join(", ", values.keySet());
                return spot.refuse(
                        node.place(),
                        (values.size() == 1 ? "must be " : "must be one of ") + known + " (is " + node.described()
                                + ")",
                        () -> Hints.findNearest(found, values.keySet())
                                .map(near -> "Maybe '" + near + "'.")
                                .orElse("Maybe '" + values.keySet().iterator().next() + "'."));
            }
            return Optional.of(value);
        }

        @Override
        public Map<String, Object> schema() {
            return Keys.of("enum", List.copyOf(values.keySet()));
        }

        @Override
        public Object write(T value) {
            return values.entrySet().stream()
                    .filter(e -> e.getValue().equals(value))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "'" + value + "' cannot be written. Maybe one of " + values.keySet() + "."));
        }
    }

    /** A day of the calendar, {@code YYYY-MM-DD}. */
    record Day() implements ValueType<LocalDate> {
        private static final String PATTERN = "^" + YEAR + "-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$";
        private static final Pattern TURNED = Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-](" + YEAR + ")");
        private static final Pattern SLASHED = Pattern.compile("(" + YEAR + ")[./-]([0-9]{1,2})[./-]([0-9]{1,2})");

        @Override
        public Optional<LocalDate> read(YamlNode node, Spot spot) {
            String text = node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
            if (!text.matches(PATTERN)) {
                return spot.refuse(
                        node.place(),
                        "must be a day written YYYY-MM-DD (is " + node.described() + ")",
                        () -> "Maybe " + guess(text) + ".");
            }
            YearMonth month = YearMonth.parse(text.substring(0, 7));
            int day = Integer.parseInt(text.substring(8));
            if (!month.isValidDay(day)) {
                return spot.refuse(
                        node.place(),
                        "is not a day of the calendar (is " + text + ")",
                        () -> "Maybe " + month.atEndOfMonth() + ", the last day of that month.");
            }
            return Optional.of(month.atDay(day));
        }

        private static String guess(String text) {
            Matcher turned = TURNED.matcher(text);
            Matcher slashed = SLASHED.matcher(text);
            try {
                if (turned.matches()) {
                    return date(turned.group(3), turned.group(2), turned.group(1));
                }
                if (slashed.matches()) {
                    return date(slashed.group(1), slashed.group(2), slashed.group(3));
                }
            } catch (DateTimeException e) {
                return "2026-11-27 is an example, between 1900 and 2199: " + e.getMessage();
            }
            if (text.matches(YEAR + "-[0-9]{2}-[0-9]{2}[T ].*")) {
                return text.substring(0, 10) + ": a day stands without time and zone";
            }
            return text.matches(YEAR + "-(0[1-9]|1[0-2])") ? text + "-01" : "like 2026-11-27, between 1900 and 2199";
        }

        private static String date(String year, String month, String day) {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        }

        @Override
        public Map<String, Object> schema() {
            return Keys.of("type", "string", "pattern", PATTERN, "format", "date");
        }

        @Override
        public Object write(LocalDate value) {
            return value.toString();
        }
    }

    /** A month of the calendar, {@code YYYY-MM}. */
    record Month() implements ValueType<YearMonth> {
        private static final String PATTERN = "^" + YEAR + "-(?:0[1-9]|1[0-2])$";

        @Override
        public Optional<YearMonth> read(YamlNode node, Spot spot) {
            String text = node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
            if (!text.matches(PATTERN)) {
                return spot.refuse(
                        node.place(),
                        "must be a month written YYYY-MM (is " + node.described() + ")",
                        () -> text.matches(YEAR + "-(0[1-9]|1[0-2])-[0-9]{2}.*")
                                ? "Maybe " + text.substring(0, 7) + "."
                                : "Maybe like 2026-11, between 1900 and 2199.");
            }
            return Optional.of(YearMonth.parse(text));
        }

        @Override
        public Map<String, Object> schema() {
            return textSchema(PATTERN);
        }

        @Override
        public Object write(YearMonth value) {
            return value.toString();
        }
    }

    /**
     * A value or the word {@code none}.
     *
     * @param type of the value
     */
    record OrNone<T>(ValueType<T> type) implements ValueType<Optional<T>> {
        @Override
        public Optional<Optional<T>> read(YamlNode node, Spot spot) {
            if (node instanceof YamlNode.Scalar scalar && scalar.text().equals(NONE)) {
                return Optional.of(Optional.empty());
            }
            Optional<T> value = type.read(node, spot);
            return value.isPresent() ? Optional.of(value) : Optional.empty();
        }

        @Override
        public Map<String, Object> schema() {
            return Keys.of("anyOf", List.of(Keys.of("const", NONE), type.schema()));
        }

        @Override
        public Object write(Optional<T> value) {
            return value.map(type::write).orElse(NONE);
        }
    }

    private static Map<String, Object> textSchema(String pattern) {
        return Keys.of("type", "string", "pattern", pattern);
    }
}

package org.ytterby.catalogue.scenario;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A piece of a YAML document with the place where it stands. Aliased pieces are shared, so the whole is a graph without
 * circles.
 */
sealed interface YamlNode {

    /** Where it begins. */
    Place place();

    /** Number of pieces it stands for once aliases are followed, itself included. */
    long size();

    /** What it is, for a message: {@code a list}, {@code the number 5}. */
    String described();

    /** A single value. */
    record Scalar(Place place, String text, boolean plain) implements YamlNode {

        private static final Pattern NUMBER = Pattern.compile(
                "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
        private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
        private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");

        /** True where the YAML 1.2 core schema reads a number. */
        boolean isNumber() {
            return plain && NUMBER.matcher(text).matches();
        }

        /** True where nothing stands. */
        boolean isNothing() {
            return plain && NOTHING.matcher(text).matches();
        }

        /** True where the YAML 1.2 core schema reads text: neither a number, nor true or false, nor nothing. */
        boolean isText() {
            return !isNumber() && !isNothing() && !(plain && TRUTH.matcher(text).matches());
        }

        @Override
        public long size() {
            return 1;
        }

        @Override
        public String described() {
            if (isNothing()) {
                return "nothing";
            }
            return isNumber() ? "the number " + Shown.bare(text) : Shown.quoted(text);
        }
    }

    /** A list. */
    record Sequence(Place place, List<YamlNode> items, long size) implements YamlNode {
        @Override
        public String described() {
            return "a list";
        }
    }

    /** Keys and values. */
    record Mapping(Place place, List<Entry> entries, long size) implements YamlNode {

        /** The value of a key. */
        Optional<YamlNode> find(String key) {
            return entries.stream()
                    .filter(e -> e.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        @Override
        public String described() {
            return "a block of keys";
        }
    }

    /** One line of a block. */
    record Entry(Scalar key, YamlNode value) {}
}

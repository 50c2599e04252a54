package org.ytterby.catalogue.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.domain.Element;
import org.ytterby.domain.Hints;

/** Types of values that are words of a world, one or several. */
final class Words {

    private static final String WORD = "^\\S{1,100}$";
    private static final Pattern OF_ELEMENT = Pattern.compile("(?<symbol>[A-Z][a-z]?)(-(oxide|metal|solution))?");

    private Words() {}

    /** Exactly one word. */
    record One(Vocabulary vocabulary) implements ValueType<String> {
        @Override
        public Optional<String> read(YamlNode node, Spot spot) {
            return word(node, vocabulary, spot);
        }

        @Override
        public Map<String, Object> schema() {
            return wordSchema();
        }

        @Override
        public Object write(String value) {
            return value;
        }
    }

    /**
     * A list of words; a single word may stand without brackets.
     *
     * @param least fewest words
     */
    record Several(Vocabulary vocabulary, int least) implements ValueType<List<String>> {
        @Override
        public Optional<List<String>> read(YamlNode node, Spot spot) {
            if (node instanceof YamlNode.Sequence list) {
                return items(list, spot);
            }
            if (node instanceof YamlNode.Scalar) {
                return word(node, vocabulary, spot).map(List::of);
            }
            return spot.refuse(
                    node.place(),
                    "must be a list of words (is " + node.described() + ")",
                    () -> "Maybe write the words in brackets, with commas: [a, b].");
        }

        private Optional<List<String>> items(YamlNode.Sequence list, Spot spot) {
            if (list.items().size() < least) {
                return spot.refuse(
                        list.place(),
                        "names no " + vocabulary.word() + " (is an empty list)",
                        () -> "Maybe '*' for all of them.");
            }
            List<String> words = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                word(list.items().get(i), vocabulary, spot.item(i)).ifPresent(words::add);
            }
            return words.size() == list.items().size() ? Optional.of(List.copyOf(words)) : Optional.empty();
        }

        @Override
        public Map<String, Object> schema() {
            return Keys.of(
                    "anyOf", List.of(wordSchema(), Keys.of("type", "array", "items", wordSchema(), "minItems", least)));
        }

        @Override
        public Object write(List<String> value) {
            return new ArrayList<>(value);
        }
    }

    /** Reads one word, turns an alpha-2 country code into alpha-3, and asks the world for it where one is at hand. */
    static Optional<String> word(YamlNode node, Vocabulary vocabulary, Spot spot) {
        if (!(node instanceof YamlNode.Scalar scalar) || !scalar.isText()) {
            return spot.refuse(
                    node.place(),
                    "must be the word of a " + vocabulary.word() + " (is " + node.described() + ")",
                    () -> "Maybe a word " + vocabulary.doc() + ".");
        }
        String text = scalar.text();
        if (!text.matches(WORD)) {
            return spot.refuse(
                    node.place(),
                    "must be one word without spaces (is " + Shown.quoted(text) + ")",
                    () -> "Maybe " + Shown.quoted(text.strip().replaceAll("\\s+", "-")) + ", or a list in brackets.");
        }
        if (ofGoods(vocabulary) && isElement(text, Element.PM)) {
            return spot.refuse(
                    scalar.place(),
                    "names promethium, of which there is no market (is " + Shown.quoted(text) + ")",
                    () -> "Maybe leave it out: no isotope of it is stable, and no world trades it.");
        }
        String word = vocabulary.isPlace() ? alpha3(scalar, spot) : text;
        return spot.lexicon()
                .known(vocabulary)
                .filter(known -> !known.contains(word))
                .map(known -> refuseUnknown(scalar, word, vocabulary, spot, () -> Hints.nearest(word, known)))
                .orElse(Optional.of(word));
    }

    private static boolean ofGoods(Vocabulary vocabulary) {
        return vocabulary == Vocabulary.GOODS || vocabulary == Vocabulary.GOOD;
    }

    private static boolean isElement(String word, Element element) {
        Matcher named = OF_ELEMENT.matcher(word);
        return named.matches() && named.group("symbol").equals(element.symbol());
    }

    private static String alpha3(YamlNode.Scalar scalar, Spot spot) {
        Optional<String> alpha3 = scalar.text().length() == 2 ? spot.lexicon().alpha3(scalar.text()) : Optional.empty();
        alpha3.ifPresent(code -> spot.log()
                .note(scalar.place(), spot.path(), spot.path() + ": " + scalar.text() + " is read as " + code + "."));
        return alpha3.orElse(scalar.text());
    }

    private static Optional<String> refuseUnknown(
            YamlNode.Scalar scalar, String word, Vocabulary vocabulary, Spot spot, Supplier<String> hint) {
        Matcher named = OF_ELEMENT.matcher(word);
        if (ofGoods(vocabulary)
                && named.matches()
                && Element.find(named.group("symbol")).isEmpty()) {
            List<String> symbols = java.util.Arrays.stream(Element.values())
                    .map(Element::symbol)
                    .toList();
            return spot.refuse(
                    scalar.place(),
                    "names the unknown element " + Shown.quoted(named.group("symbol")) + " (is " + Shown.quoted(word)
                            + ")",
                    () -> "Maybe one of the 17 rare earths: " + String.join(", ", symbols) + ".");
        }
        return spot.refuse(
                scalar.place(), "names an unknown " + vocabulary.word() + " (is " + Shown.quoted(word) + ")", hint);
    }

    private static Map<String, Object> wordSchema() {
        return Keys.of("type", "string", "pattern", WORD);
    }
}

package org.ytterby.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words after a command: {@code --name value}, and {@code --quick} alone. */
public final class Options {
    private static final List<String> SWITCHES = List.of("quick");

    private final Map<String, String> values = new TreeMap<>();

    /**
     * Reads words.
     *
     * @param known names that the command understands, without dashes
     * @throws IllegalArgumentException naming the first word that is not understood
     */
    public Options(List<String> words, List<String> known) {
        for (int i = 0; i < words.size(); i++) {
            String name = words.get(i).startsWith("--") ? words.get(i).substring(2) : "";
            if (!known.contains(name)) {
                throw new IllegalArgumentException("unknown word '" + words.get(i) + "'. Maybe one of --"
                        + String.join(", --", known) + " was meant.");
            }
            if (SWITCHES.contains(name)) {
                values.put(name, "true");
            } else if (i + 1 < words.size()) {
                values.put(name, words.get(++i));
            } else {
                throw new IllegalArgumentException("--" + name + " needs a value. Maybe it was cut off.");
            }
        }
    }

    /** Whether a short run is asked for. */
    public boolean quick() {
        return values.containsKey("quick");
    }

    /** A whole number ≥ 1. */
    public int number(String name, int otherwise) {
        String word = values.get(name);
        return word == null ? otherwise : positive(name, word);
    }

    /** A word as a whole number ≥ 1. */
    static int positive(String name, String word) {
        if (!word.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(
                    "--" + name + " must be a whole number of 1 or more (is '" + word + "').");
        }
        return Integer.parseInt(word);
    }

    /** Words between commas. */
    public List<String> list(String name, List<String> otherwise) {
        String words = values.get(name);
        return words == null ? otherwise : new ArrayList<>(List.of(words.split(",", -1)));
    }

    /** A path, or null. */
    public @Nullable Path path(String name) {
        String word = values.get(name);
        return word == null ? null : Path.of(word);
    }
}

package org.ytterby.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The second half of a message: what the person may have meant. */
public final class Hints {

    private Hints() {}

    /** {@code Maybe 'x'.} with the nearest known word, or the known words where none is near. */
    public static String nearest(String found, Collection<String> known) {
        return findNearest(found, known)
                .map(word -> "Maybe '" + word + "'.")
                .orElseGet(() -> "Maybe one of "
                        + String.join(", ", known.stream().limit(12).toList())
                        + (known.size() > 12 ? ", … (" + known.size() + " in all)." : "."));
    }

    /** The known word at the smallest edit distance, if that is at most a third of its length (and at least one). */
    public static Optional<String> findNearest(String found, Collection<String> known) {
        String needle = found.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.<String>comparingInt(word -> distance(needle, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> distance(needle, word.toLowerCase(Locale.ROOT)) <= Math.max(1, word.length() / 3));
    }

    /** Levenshtein's edit distance, at most the first 64 characters of each word. */
    private static int distance(String a, String b) {
        String left = a.substring(0, Math.min(64, a.length()));
        String right = b.substring(0, Math.min(64, b.length()));
        int[] previous = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int substitute = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitute, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}

package org.ytterby.workbench.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ytterby.domain.Hints;

/** What a person may have meant. */
public final class Suggestion {
    private Suggestion() {}

    /** {@code Maybe 'run'.} where a known word is near, or has the same letters in another order. */
    public static Optional<String> near(String found, Collection<String> known) {
        return Hints.findNearest(found, known)
                .or(() -> known.stream()
                        .filter(word -> letters(word).equals(letters(found)))
                        .findFirst())
                .map(word -> "Maybe '" + word + "'.");
    }

    private static List<Integer> letters(String word) {
        return word.chars().sorted().boxed().toList();
    }
}

package org.ytterby.catalogue.dataset;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words that a dataset knows, by {@link Words set}; filled from its own tables before any cell is checked. */
public final class Vocabulary {

    private final Map<Words, Set<String>> known = new EnumMap<>(Words.class);

    /** A vocabulary without words. */
    public Vocabulary() {
        for (Words words : Words.values()) {
            known.put(words, new TreeSet<>());
        }
    }

    /** Adds words to a set. */
    public void add(Words words, Collection<String> more) {
        of(words).addAll(more);
    }

    /** True where the set holds the word. */
    public boolean knows(Words words, String word) {
        return of(words).contains(word);
    }

    /** The words of a set in alphabetical order. */
    public Set<String> of(Words words) {
        Set<String> set = known.get(words);
        if (set == null) {
            throw new IllegalStateException("no set of words for " + words);
        }
        return set;
    }
}

package org.ytterby.catalogue.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** The words that scenarios may use, from the few tables that list them; their faults are those of the dataset. */
    public static Vocabulary ofNames(DataFolder folder) {
        TableReader reader = new TableReader(folder, new ArrayList<>());
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        List.of("countries", "ores", "sites", "projects", "uses")
                .forEach(table -> rows.put(table, reader.read(Tables.of(table))));
        return VocabularyReader.from(rows);
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

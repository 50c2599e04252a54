package org.ytterby.catalogue.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ytterby.catalogue.dataset.Words;
import org.ytterby.domain.World;
import org.ytterby.policy.Selector;

/** The words of each kind that a scenario may use. */
public final class Dictionary {

    private static final String ALL = "*";

    private final Map<Vocabulary, SortedSet<String>> words = new EnumMap<>(Vocabulary.class);

    private Dictionary() {}

    /** The words of a world. */
    public static Dictionary of(World world) {
        Dictionary of = new Dictionary();
        of.add(Vocabulary.GOODS, Selector.known(world));
        world.goods().forEach(g -> of.add(Vocabulary.GOOD, Set.of(g.id())));
        of.add(Vocabulary.REGIONS, Selector.knownRegions(world));
        world.regions().forEach(r -> of.add(Vocabulary.REGION, Set.of(r.code())));
        of.add(Vocabulary.USES, Set.of(ALL));
        world.uses().forEach(u -> of.add(Vocabulary.USES, Set.of(u.id())));
        world.plants().forEach(p -> of.add(Vocabulary.SITES, Set.of(p.site().id())));
        world.projects().forEach(p -> of.add(Vocabulary.PROJECTS, Set.of(p.id())));
        return of;
    }

    /**
     * The words that the tables list, whatever the vintage: a world may lack some of them, such as sites that have closed,
     * and has no others.
     */
    public static Dictionary of(org.ytterby.catalogue.dataset.Vocabulary tables) {
        Dictionary of = new Dictionary();
        of.add(Vocabulary.GOODS, tables.of(Words.GOODS));
        of.add(Vocabulary.GOOD, tables.of(Words.GOOD));
        of.add(Vocabulary.REGIONS, Set.of(ALL));
        of.add(Vocabulary.REGIONS, tables.of(Words.REGION));
        of.add(Vocabulary.REGIONS, tables.of(Words.GROUP));
        of.add(Vocabulary.REGION, tables.of(Words.REGION));
        of.add(Vocabulary.USES, Set.of(ALL));
        of.add(Vocabulary.USES, tables.of(Words.USE));
        of.add(Vocabulary.SITES, tables.of(Words.SITE));
        of.add(Vocabulary.SITES, tables.of(Words.PROJECT));
        of.add(Vocabulary.PROJECTS, tables.of(Words.PROJECT));
        return of;
    }

    private void add(Vocabulary vocabulary, Set<String> more) {
        words.computeIfAbsent(vocabulary, key -> new TreeSet<>()).addAll(more);
    }

    /** Every word of a kind. */
    SortedSet<String> of(Vocabulary vocabulary) {
        return words.getOrDefault(vocabulary, Collections.emptySortedSet());
    }
}

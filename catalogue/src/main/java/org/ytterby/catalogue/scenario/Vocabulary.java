package org.ytterby.catalogue.scenario;

import java.util.SortedSet;
import java.util.TreeSet;
import org.ytterby.domain.World;
import org.ytterby.policy.Selector;

/** Kinds of words that only a world can tell right from wrong. */
enum Vocabulary {
    /** A good, an element or a class of goods. */
    GOODS("good", "such as Dy-oxide, Dy, NdFeB, magnets or *"),
    /** One good. */
    GOOD("good", "such as NdPr-metal"),
    /** A region, a group or every region. */
    REGIONS("region", "ISO 3166-1 alpha-3 or alpha-2, a group such as EU27, ROW, or *"),
    /** One region. */
    REGION("region", "ISO 3166-1 alpha-3 or alpha-2, or ROW"),
    /** A use or every use. */
    USES("use", "such as ev-traction, or *"),
    /** A mine or plant. */
    SITES("site", "as 'ytterby data show sites' lists them"),
    /** A project. */
    PROJECTS("project", "as 'ytterby data show projects' lists them");

    private final String word;
    private final String doc;

    Vocabulary(String word, String doc) {
        this.word = word;
        this.doc = doc;
    }

    /** What one such word names. */
    String word() {
        return word;
    }

    /** How such words look. */
    String doc() {
        return doc;
    }

    /** True where country codes may stand. */
    boolean isPlace() {
        return this == REGIONS || this == REGION;
    }

    /** Every such word of a world. */
    SortedSet<String> in(World world) {
        SortedSet<String> words = new TreeSet<>();
        switch (this) {
            case GOODS -> words.addAll(Selector.known(world));
            case GOOD -> world.goods().forEach(g -> words.add(g.id()));
            case REGIONS -> words.addAll(Selector.knownRegions(world));
            case REGION -> world.regions().forEach(r -> words.add(r.code()));
            case USES -> {
                words.add("*");
                world.uses().forEach(u -> words.add(u.id()));
            }
            case SITES -> world.plants().forEach(p -> words.add(p.site().id()));
            case PROJECTS -> world.projects().forEach(p -> words.add(p.id()));
        }
        return words;
    }
}

package org.ytterby.catalogue.scenario;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.ytterby.domain.Baseline;
import org.ytterby.domain.Economy;
import org.ytterby.domain.World;

/** The words that a file may use: vintages of worlds, country codes, and what the chosen world knows. */
final class Lexicon {

    private final SortedSet<String> vintages;
    private final Function<String, Optional<String>> alpha3;
    private final Optional<World> world;
    private final Optional<Economy> economy;
    private final Map<Vocabulary, SortedSet<String>> words = new EnumMap<>(Vocabulary.class);

    Lexicon(Collection<String> vintages, Function<String, Optional<String>> alpha3, Optional<World> world) {
        this.vintages = new TreeSet<>(vintages);
        this.alpha3 = alpha3;
        this.world = world;
        this.economy = world.map(Lexicon::bare);
        world.ifPresent(w -> {
            for (Vocabulary vocabulary : Vocabulary.values()) {
                words.put(vocabulary, vocabulary.in(w));
            }
        });
    }

    /** Vintages of the worlds that can be chosen. */
    SortedSet<String> vintages() {
        return vintages;
    }

    /** The chosen world, where it is at hand. */
    Optional<World> world() {
        return world;
    }

    /** The world as far as instruments look at it when they check their words: its base month is left at zero. */
    Optional<Economy> economy() {
        return economy;
    }

    private static Economy bare(World world) {
        double[][] byPlace = new double[world.goods().size()][world.regions().size()];
        Baseline baseline = new Baseline(
                new double[world.activities().size()],
                new double[world.routes().size()],
                new double[world.demands().size()],
                byPlace,
                byPlace,
                byPlace);
        return new Economy(
                world,
                baseline,
                new double[world.plants().size()],
                new Economy.ActivityCost[0],
                new Economy.RouteCost[0],
                new Economy.StorageTerm[0],
                new double[0]);
    }

    /** The alpha-3 code of an alpha-2 code. */
    Optional<String> alpha3(String alpha2) {
        return alpha3.apply(alpha2);
    }

    /** Every word of a kind, where a world is at hand. */
    Optional<SortedSet<String>> known(Vocabulary vocabulary) {
        return Optional.ofNullable(words.get(vocabulary));
    }
}

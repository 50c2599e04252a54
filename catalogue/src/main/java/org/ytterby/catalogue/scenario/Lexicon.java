package org.ytterby.catalogue.scenario;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ytterby.domain.Baseline;
import org.ytterby.domain.Economy;
import org.ytterby.domain.World;

/** What a file is checked against: vintages of worlds, country codes, words, and the chosen world where it is at hand. */
final class Lexicon {

    private final SortedSet<String> vintages;
    private final Function<String, Optional<String>> alpha3;
    private final Supplier<Optional<Dictionary>> source;
    private final Optional<World> world;
    private final Optional<Economy> economy;
    private Optional<Dictionary> dictionary = Optional.empty();
    private boolean asked;

    private Lexicon(KnownWorlds known, Supplier<Optional<Dictionary>> dictionary, Optional<World> world) {
        this.vintages = known.vintages();
        this.alpha3 = known.alpha3();
        this.source = dictionary;
        this.world = world;
        this.economy = world.map(Lexicon::bare);
    }

    /** Words alone, which are asked for when the first of them is met. */
    static Lexicon ofWords(KnownWorlds known, Supplier<Optional<Dictionary>> dictionary) {
        return new Lexicon(known, dictionary, Optional.empty());
    }

    /** A world: its words, and what instruments touch in it. */
    static Lexicon ofWorld(KnownWorlds known, World world) {
        return new Lexicon(known, () -> Optional.of(Dictionary.of(world)), Optional.of(world));
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

    /** Every word of a kind, where words are known. */
    Optional<SortedSet<String>> known(Vocabulary vocabulary) {
        if (!asked) {
            asked = true;
            dictionary = source.get();
        }
        return dictionary.map(words -> words.of(vocabulary));
    }
}

package org.ytterby.catalogue.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.ytterby.domain.World;

/**
 * What a scenario reader needs to know of the world outside its file. Words are asked for first, and the world, which takes
 * longer to make, only once no word is at fault.
 *
 * @param vintages worlds that a scenario may choose
 * @param words the words of a vintage; empty where words are not to be checked before there is a world
 * @param world the world of a vintage; empty where the reach of events is not to be checked against it
 * @param alpha3 the alpha-3 code of a country's alpha-2 code, empty where there is no such country
 */
public record KnownWorlds(
        SortedSet<String> vintages,
        Function<String, Optional<Dictionary>> words,
        Function<String, Optional<World>> world,
        Function<String, Optional<String>> alpha3) {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** Copies the vintages. */
    public KnownWorlds {
        vintages = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(vintages));
    }

    /** Vintages alone: the form of a file is checked, its goods, regions and sites are not. */
    public static KnownWorlds named(Collection<String> vintages) {
        return new KnownWorlds(
                new TreeSet<>(vintages), id -> Optional.empty(), id -> Optional.empty(), KnownWorlds::iso3166);
    }

    /** Worlds at hand: goods, regions, uses, sites and projects are checked too. */
    public static KnownWorlds of(Collection<String> vintages, Function<String, World> world) {
        return of(vintages, id -> Dictionary.of(world.apply(id)), world);
    }

    /** Worlds that are dear to make, and their words, which are not. */
    public static KnownWorlds of(
            Collection<String> vintages, Function<String, Dictionary> words, Function<String, World> world) {
        return new KnownWorlds(
                new TreeSet<>(vintages),
                id -> Optional.of(words.apply(id)),
                id -> Optional.of(world.apply(id)),
                KnownWorlds::iso3166);
    }

    /** The alpha-3 code of an ISO 3166-1 alpha-2 code. */
    public static Optional<String> iso3166(String alpha2) {
        return COUNTRIES.contains(alpha2)
                ? Optional.of(new Locale.Builder().setRegion(alpha2).build().getISO3Country())
                : Optional.empty();
    }
}

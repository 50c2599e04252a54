package org.ytterby.policy;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** State of trade relations between the United States and China, MODEL §8. */
public enum Regime {
    /** No controls beyond the ordinary. */
    OPEN("Open"),
    /** Controls exist and are applied with restraint. */
    TRUCE("Truce"),
    /** Licences are asked for and few are granted. */
    STRICT_LICENCE("StrictLicence"),
    /** Named countries get nothing. */
    TARGETED_BAN("TargetedBan"),
    /** Exports are limited in tonnes. */
    QUOTA("Quota");

    private final String word;

    Regime(String word) {
        this.word = word;
    }

    /** The word used in files and results. */
    public String word() {
        return word;
    }

    /** The regime with this word. */
    public static Optional<Regime> find(String word) {
        return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst();
    }

    /** An unmodifiable copy in the order of this enumeration, so that nothing depends on the order of a hash. */
    static Set<Regime> copy(Set<Regime> regimes) {
        return Collections.unmodifiableSet(new TreeSet<>(regimes));
    }

    @Override
    public String toString() {
        return word;
    }
}

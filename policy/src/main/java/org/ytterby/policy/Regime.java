package org.ytterby.policy;

import java.util.Arrays;
import java.util.Optional;

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

    @Override
    public String toString() {
        return word;
    }
}

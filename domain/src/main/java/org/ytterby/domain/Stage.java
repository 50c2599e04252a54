package org.ytterby.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A step of the chain from the ground to the use. */
public enum Stage {
    MINE,
    CRACKING,
    SEPARATION,
    FINISHING,
    METAL,
    ALLOY,
    MAGNET,
    RECYCLING,
    USE;

    /** The word used in files and results, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage with this word. */
    public static Optional<Stage> find(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    @Override
    public String toString() {
        return word();
    }
}

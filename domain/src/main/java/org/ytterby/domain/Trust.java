package org.ytterby.domain;

/** How far a figure can be relied on. */
public enum Trust {
    /** Official or original publisher. */
    A,
    /** Reputable secondary source, such as a news agency or the trade press. */
    B,
    /** Third-party compilation, not verified. */
    C,
    /** Derived by arithmetic from published figures; the note states it. */
    D,
    /** Estimate: a prior with a range; the note states its basis. */
    E;

    /**
     * Relative standard error that reconciliation gives a figure of this grade. The ladder is a convention of this
     * project (the grades are ordinal): an official figure is held within a few percent, an estimate may move by half.
     */
    public double relativeError() {
        return switch (this) {
            case A -> 0.03;
            case B -> 0.08;
            case C -> 0.15;
            case D -> 0.15;
            case E -> 0.40;
        };
    }
}

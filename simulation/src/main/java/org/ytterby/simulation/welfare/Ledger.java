package org.ytterby.simulation.welfare;

/** Sums by region and {@link Part}, thousand USD. */
final class Ledger {

    private final double[][] sums;

    /** Nothing booked yet. */
    Ledger(int regions) {
        sums = new double[regions][Part.values().length];
    }

    /** Adds to a part of a region. */
    void add(int region, Part part, double amount) {
        sums[region][part.ordinal()] += amount;
    }

    /** What is booked, by region and ordinal of the part. */
    double[][] sums() {
        return sums;
    }
}

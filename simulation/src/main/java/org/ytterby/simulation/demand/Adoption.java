package org.ytterby.simulation.demand;

import java.util.Arrays;

/**
 * Shares that rise towards a target by at most a cap a month and, once risen, stay for a lock-in time, MODEL §6. Each share
 * remembers what it rose by in each of the last months.
 */
final class Adoption {

    private final double cap;
    private final double[] share;
    private final double[] start;
    private final double[][] risen;
    private int month;

    /**
     * Shares at their start, none of which is locked in.
     *
     * @param start shares, 0 to 1
     * @param cap largest change a month, above zero
     * @param lockIn months, one or more
     */
    Adoption(double[] start, double cap, int lockIn) {
        this.cap = cap;
        this.start = start.clone();
        share = start.clone();
        risen = new double[share.length][];
        Arrays.setAll(risen, i -> new double[lockIn]);
    }

    /** Moves one share by a month, down no further than to its start or target and what is locked in beyond; call {@link #endMonth} when all have moved. */
    void move(int i, double target) {
        double[] own = risen[i];
        int slot = month % own.length;
        own[slot] = 0;
        double wish = target - share[i];
        if (wish > 0) {
            own[slot] = Math.min(cap, wish);
            share[i] += own[slot];
        } else if (wish < 0) {
            double kept = Math.min(start[i], target) + Arrays.stream(own).sum();
            share[i] -= Math.min(cap, Math.max(0, share[i] - kept));
        }
    }

    /** Begins the next month. */
    void endMonth() {
        month++;
    }

    /** The share now. */
    double share(int i) {
        return share[i];
    }

    /** True if the share never moved from its start. */
    boolean atStart(int i) {
        return share[i] == start[i];
    }
}

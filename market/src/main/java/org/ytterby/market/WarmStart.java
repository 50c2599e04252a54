package org.ytterby.market;

import java.util.Arrays;

/**
 * A point from the middle of an earlier solve, kept per column in money so that it fits a month of another scale.
 *
 * <p>A point near the solution sits too close to bounds that the next month may leave; one from mid-path does not (Gondzio,
 * "Warm start of the primal-dual method applied in the cutting-plane scheme", Mathematical Programming 83 (1998), 125–143).
 * Row duals and quantities are kept; the duals of bounds follow from them and the barrier in {@link StartingPoint}.
 */
final class WarmStart {
    private final ScaledMonth month;
    private final double[] x;
    private final double[] upper;
    private final double[] y;
    private double barrier;
    private boolean filled;

    WarmStart(ScaledMonth month) {
        this.month = month;
        int columns = month.scaled.extendedColumns;
        x = new double[columns];
        upper = new double[columns];
        y = new double[month.scaled.rows];
    }

    boolean isFilled() {
        return filled;
    }

    void forget() {
        filled = false;
    }

    /** Mean complementarity of the kept point. */
    double barrier() {
        return barrier;
    }

    /** Keeps {@code p}, where the mean complementarity is {@code mu}. */
    void keep(Iterate p, double mu) {
        Arrays.fill(x, 0);
        for (int l = 0; l < month.count; l++) {
            int j = month.column[l];
            x[j] = p.x[l] * month.money;
            upper[j] = month.upper[l] * month.money;
        }
        System.arraycopy(p.y, 0, y, 0, y.length);
        barrier = mu;
        filled = true;
    }

    /** Puts the kept duals over those of {@code p} where there are any. */
    void applyDuals(Iterate p) {
        for (int i = 0; i < y.length; i++) {
            p.y[i] = month.inForce[i] && y[i] != 0 ? y[i] : p.y[i];
        }
    }

    /** The kept quantity of column {@code l} in this month's units, its share of its bound kept; 0 if there is none. */
    double place(int l) {
        int j = month.column[l];
        boolean bounded = month.upper[l] < Double.POSITIVE_INFINITY;
        if (x[j] == 0 || bounded != upper[j] < Double.POSITIVE_INFINITY) {
            return 0;
        }
        return bounded ? month.upper[l] * (x[j] / upper[j]) : x[j] / month.money;
    }
}

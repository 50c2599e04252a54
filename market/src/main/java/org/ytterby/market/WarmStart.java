package org.ytterby.market;

import java.util.Arrays;

/**
 * A point from the middle of an earlier solve, kept per column in money so that it fits a month of another scale.
 *
 * <p>A point near the solution sits too close to bounds that the next month may leave; one from mid-path does not (Gondzio,
 * "Warm start of the primal-dual method applied in the cutting-plane scheme", Mathematical Programming 83 (1998), 125–143).
 * A column's share of its bound is kept when the bound moves; columns that were closed, or whose costs no longer agree with
 * the kept duals, are placed anew by {@link StartingPoint}.
 */
final class WarmStart {
    private static final double AGREEMENT = 2;
    private static final double LEAST_AGREEMENT = 1e-2;

    private final ScaledMonth month;
    private final double[] x;
    private final double[] z;
    private final double[] v;
    private final double[] upper;
    private final double[] y;
    private double barrier;
    private boolean filled;

    WarmStart(ScaledMonth month) {
        this.month = month;
        int columns = month.scaled.extendedColumns;
        x = new double[columns];
        z = new double[columns];
        v = new double[columns];
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
            z[j] = p.z[l];
            v[j] = p.v[l];
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

    /**
     * Sets column {@code l} to its kept place if its costs there still agree with the duals.
     *
     * @param worth what the column's rows pay per unit at the kept duals
     * @return whether the place was set; otherwise the column is left as it was
     */
    boolean applyColumn(Iterate p, int l, double worth) {
        int j = month.column[l];
        boolean bounded = month.upper[l] < Double.POSITIVE_INFINITY;
        if (x[j] == 0 || bounded != upper[j] < Double.POSITIVE_INFINITY) {
            return false;
        }
        double place = bounded ? month.upper[l] * (x[j] / upper[j]) : x[j] / month.money;
        double miss = month.marginal(l, place) - month.power(l, place) - worth + v[j] - z[j];
        if (!(Math.abs(miss) <= AGREEMENT * (z[j] + v[j]) + LEAST_AGREEMENT)) {
            return false;
        }
        p.x[l] = place;
        p.z[l] = z[j];
        p.w[l] = bounded ? month.upper[l] - place : 1;
        p.v[l] = v[j];
        return p.w[l] > 0;
    }
}

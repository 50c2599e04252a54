package org.ytterby.market;

import java.util.Arrays;

/**
 * A point from the middle of an earlier solve, kept per column in money so that it fits a month of another scale.
 *
 * <p>A point near the solution sits too close to bounds that the next month may leave; one from mid-path does not (Gondzio,
 * "Warm start of the primal-dual method applied in the cutting-plane scheme", Mathematical Programming 83 (1998), 125–143).
 * A column's share of its bound is kept when the bound moves; columns that were closed start cold.
 */
final class WarmStart {
    private final ScaledMonth month;
    private final double[] x;
    private final double[] z;
    private final double[] v;
    private final double[] upper;
    private final double[] y;
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

    void keep(Iterate p) {
        Arrays.fill(x, 0);
        for (int l = 0; l < month.count; l++) {
            int j = month.column[l];
            x[j] = p.x[l] * month.money;
            upper[j] = month.upper[l] * month.money;
            z[j] = p.z[l];
            v[j] = p.v[l];
        }
        System.arraycopy(p.y, 0, y, 0, y.length);
        filled = true;
    }

    /** Overwrites the cold point {@code p} where something was kept. */
    void apply(Iterate p) {
        for (int l = 0; l < month.count; l++) {
            int j = month.column[l];
            if (x[j] > 0) {
                applyColumn(p, l, j);
            }
        }
        for (int i = 0; i < y.length; i++) {
            p.y[i] = month.inForce[i] && y[i] != 0 ? y[i] : p.y[i];
        }
    }

    private void applyColumn(Iterate p, int l, int j) {
        boolean bounded = month.upper[l] < Double.POSITIVE_INFINITY;
        boolean wasBounded = upper[j] < Double.POSITIVE_INFINITY;
        if (bounded && wasBounded) {
            p.x[l] = month.upper[l] * (x[j] / upper[j]);
            p.w[l] = month.upper[l] - p.x[l];
            p.v[l] = v[j];
        } else if (bounded) {
            return;
        } else {
            p.x[l] = x[j] / month.money;
        }
        p.z[l] = z[j];
    }
}

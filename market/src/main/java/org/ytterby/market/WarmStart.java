package org.ytterby.market;

import java.util.Arrays;

/** The answer of the solve before, kept per column in money so that it fits a month of another scale, and its row duals. */
final class WarmStart {
    private final ScaledMonth month;
    private final double[] x;
    private final boolean[] known;
    private final double[] y;
    private boolean filled;

    WarmStart(ScaledMonth month) {
        this.month = month;
        int columns = month.scaled.extendedColumns;
        x = new double[columns];
        known = new boolean[columns];
        y = new double[month.scaled.rows];
    }

    boolean isFilled() {
        return filled;
    }

    void forget() {
        filled = false;
    }

    void keep(Point p) {
        Arrays.fill(known, false);
        for (int l = 0; l < month.count; l++) {
            int j = month.column[l];
            known[j] = true;
            x[j] = p.x[l] * month.money;
        }
        for (int i = 0; i < y.length; i++) {
            y[i] = month.inForce[i] ? p.y[i] : 0;
        }
        filled = true;
    }

    /** The kept dual of row {@code i}, 0 if there is none. */
    double dual(int i) {
        return y[i];
    }

    /** Whether the column of place {@code l} was open in the solve before. */
    boolean knows(int l) {
        return known[month.column[l]];
    }

    /** Its kept quantity in this month's units, not above this month's bound. */
    double quantity(int l) {
        return Math.min(month.upper[l], x[month.column[l]] / month.money);
    }
}

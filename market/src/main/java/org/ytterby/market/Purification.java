package org.ytterby.market;

/**
 * Moves quantities that lie within a hair of a bound exactly onto it and repairs the balances with the others.
 *
 * <p>A quantity is taken to be on a bound when its distance is below 1e-6 of its size and below a thousandth of the bound's
 * dual, both in value units. The repair is the least change of the remaining quantities, weighted as in the last Newton
 * step. A quantity that it would push across a
 * bound is put on it and the repair made again; when that does not end, all is left as it was.
 */
final class Purification {
    private static final double NEAR = 1e-6;
    private static final double DOMINANCE = 1e-3;
    private static final double NO_RENT = 1e-8;
    /** Repairs tried, each with the quantities on a bound that the one before pushed across it. */
    private static final int ROUNDS = 3;

    private final ScaledMonth month;
    private final NormalEquations normal;
    private final double[] weight;
    private final double[] moved;
    private final double[] rowWork;
    private final double[] oldX;
    private final double[] oldV;
    private final double[] oldY;
    private boolean changed;
    private final boolean[] atLower;
    private final boolean[] atUpper;

    Purification(ScaledMonth month, NormalEquations normal) {
        this.month = month;
        this.normal = normal;
        int columns = month.scaled.extendedColumns;
        weight = new double[columns];
        moved = new double[columns];
        atLower = new boolean[columns];
        atUpper = new boolean[columns];
        oldX = new double[columns];
        oldV = new double[columns];
        oldY = new double[month.scaled.rows];
        rowWork = new double[month.scaled.rows];
    }

    /** Takes the last {@link #apply} back; without effect when it changed nothing. */
    void undo(Point p) {
        if (changed) {
            System.arraycopy(oldX, 0, p.x, 0, month.count);
            System.arraycopy(oldV, 0, p.v, 0, month.count);
            System.arraycopy(oldY, 0, p.y, 0, oldY.length);
            changed = false;
        }
    }

    /**
     * Changes {@code p} in place; {@code newtonWeight} holds the weights of the last Newton step.
     *
     * @return whether the change was made
     */
    boolean apply(Point p, Barriers b, double[] newtonWeight) {
        for (int l = 0; l < month.count; l++) {
            classify(p, b, l);
        }
        changed = false;
        for (int round = 0; round < ROUNDS && !changed; round++) {
            place(p, newtonWeight);
            normal.factorise(weight);
            repair();
            repair();
            changed = stayedInside();
        }
        if (changed) {
            System.arraycopy(p.x, 0, oldX, 0, month.count);
            System.arraycopy(p.v, 0, oldV, 0, month.count);
            System.arraycopy(p.y, 0, oldY, 0, oldY.length);
            accept(p);
        }
        return changed;
    }

    private void classify(Point p, Barriers b, int l) {
        double lower = p.x[l] / b.size[l];
        double upper = p.w[l] / b.size[l];
        atLower[l] = lower < NEAR && lower < DOMINANCE * p.z[l];
        atUpper[l] =
                month.upper[l] < Double.POSITIVE_INFINITY && upper < NEAR && upper < DOMINANCE * p.v[l] && !atLower[l];
    }

    private void place(Point p, double[] newtonWeight) {
        for (int l = 0; l < month.count; l++) {
            weight[l] = atLower[l] || atUpper[l] ? 0 : newtonWeight[l];
            moved[l] = atLower[l] ? 0 : atUpper[l] ? month.upper[l] : p.x[l];
        }
    }

    private void repair() {
        month.primalResidual(moved, rowWork);
        normal.solve(rowWork);
        for (int l = 0; l < month.count; l++) {
            moved[l] += weight[l] * month.worth(l, rowWork);
        }
    }

    /** Whether no repaired quantity crossed a bound; one that did counts as on that bound from now on. */
    private boolean stayedInside() {
        boolean inside = true;
        for (int l = 0; l < month.count; l++) {
            boolean below = !(moved[l] >= 0);
            boolean above = moved[l] > month.upper[l];
            atLower[l] |= below;
            atUpper[l] |= above;
            inside &= !below && !above;
        }
        return inside;
    }

    private void accept(Point p) {
        for (int l = 0; l < month.count; l++) {
            p.x[l] = moved[l];
            if (!atUpper[l] && p.v[l] < NO_RENT) {
                p.v[l] = 0;
            }
        }
        for (int l = 0; l < month.count; l++) {
            if (month.column[l] >= month.scaled.columns && !atLower[l] && p.z[l] < NO_RENT) {
                p.y[month.scaled.slackRow[month.column[l] - month.scaled.columns]] = 0;
            }
        }
    }
}

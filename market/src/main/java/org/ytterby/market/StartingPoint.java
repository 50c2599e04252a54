package org.ytterby.market;

import java.util.Arrays;

/**
 * A cold start on the central path of reference prices: at duals 1 each column takes the quantity that balances its costs
 * and its barriers, so that every condition but the row balances holds and all complementarity products are alike.
 *
 * <p>The barrier of a column is weighted by a first guess of the column's size, spread from bounds, inflows and uses.
 */
final class StartingPoint {
    private static final int SPREADS = 4;
    private static final int NEWTON_STEPS = 60;
    private static final double LEAST_SIZE = 1e-7;
    private static final double LARGEST = 2;
    /** Share of its size above which a column's kept quantity is trusted more than the kept duals. */
    private static final double IN_USE = 0.1;
    /** How far a column in use may start from its kept quantity, as a ratio. */
    private static final double IN_USE_RATIO = 1.1;
    /** How far above its kept quantity any other column may start, as a ratio. */
    private static final double IDLE_RATIO = 20;

    private static final double LIMIT_DUAL = -0.1;
    private static final double BARRIER = 0.5;
    /** Barrier of a wide start; of 0.5, 5, 50 and 500 the one with the fewest iterations on months of scarcity. */
    private static final double WIDE_BARRIER = 50;

    private final ScaledMonth month;
    private final double[] through;
    private final double[] worth;
    /** Least and largest place of the column being centred. */
    private double least;

    private double most;

    StartingPoint(ScaledMonth month) {
        this.month = month;
        worth = new double[month.scaled.extendedColumns];
        through = new double[month.scaled.rows];
    }

    /** Sets {@code p} at reference prices. */
    void setCold(Iterate p, boolean wide) {
        guessSizes(p.size);
        referenceDuals(p);
        month.transposeProduct(p.y, worth);
        least = 0;
        for (int l = 0; l < month.count; l++) {
            most = LARGEST * p.size[l];
            center(p, l, (wide ? WIDE_BARRIER : BARRIER) * p.size[l]);
        }
    }

    /**
     * Sets {@code p} at the kept duals, every column centred there. A column in use stays near its kept quantity instead:
     * where marginal cost is flat, a small change of cost would otherwise empty or flood it.
     */
    void setWarm(Iterate p, WarmStart kept) {
        guessSizes(p.size);
        referenceDuals(p);
        kept.applyDuals(p);
        month.transposeProduct(p.y, worth);
        for (int l = 0; l < month.count; l++) {
            limitPlace(l, kept.place(l), p.size[l]);
            center(p, l, kept.barrier() * p.size[l]);
        }
    }

    private void limitPlace(int l, double kept, double size) {
        least = 0;
        if (month.upper[l] < Double.POSITIVE_INFINITY) {
            most = month.upper[l];
        } else if (kept > IN_USE * size) {
            least = kept / IN_USE_RATIO;
            most = kept * IN_USE_RATIO;
        } else {
            most = kept > 0 ? kept * IDLE_RATIO : LARGEST * size;
        }
    }

    private void referenceDuals(Iterate p) {
        for (int i = 0; i < p.y.length; i++) {
            p.y[i] = !month.inForce[i] ? 0 : month.structure.isBalance(i) ? 1 : LIMIT_DUAL;
        }
    }

    private void guessSizes(double[] size) {
        Arrays.fill(through, 0);
        for (int i = 0; i < through.length; i++) {
            through[i] = Math.abs(month.rhs[i]);
        }
        for (int l = 0; l < month.count; l++) {
            size[l] = 0;
            if (month.upper[l] < Double.POSITIVE_INFINITY) {
                size[l] = month.upper[l];
            } else if (month.powerExponent[l] > 0) {
                size[l] = Math.max(month.powerShift[l], quantityAt(l, 1) - month.powerShift[l]);
            }
            if (size[l] > 0) {
                noteThrough(l, size[l]);
            }
        }
        for (int round = 0; round < SPREADS; round++) {
            spread(size);
        }
        for (int l = 0; l < month.count; l++) {
            size[l] = Math.max(size[l] > 0 ? size[l] : 1, LEAST_SIZE);
        }
    }

    private double quantityAt(int l, double value) {
        return StrictMath.exp((month.powerLog[l] - StrictMath.log(value)) / month.powerExponent[l]);
    }

    private void noteThrough(int l, double size) {
        int j = month.column[l];
        for (int k = month.scaled.start[j]; k < month.scaled.start[j + 1]; k++) {
            int i = month.scaled.row[k];
            through[i] = Math.max(through[i], Math.min(1, size) * Math.abs(month.scaled.entry[k]));
        }
    }

    private void spread(double[] size) {
        for (int l = 0; l < month.count; l++) {
            if (size[l] == 0) {
                size[l] = leastThrough(l);
                noteThrough(l, size[l]);
            }
        }
    }

    private double leastThrough(int l) {
        double least = Double.POSITIVE_INFINITY;
        int j = month.column[l];
        for (int k = month.scaled.start[j]; k < month.scaled.start[j + 1]; k++) {
            double entry = Math.abs(month.scaled.entry[k]);
            if (entry > 0 && through[month.scaled.row[k]] > 0) {
                least = Math.min(least, through[month.scaled.row[k]] / entry);
            }
        }
        return least < Double.POSITIVE_INFINITY ? least : 0;
    }

    /** Solves {@code marginal(x) − q(x) − worth − barrier/x + barrier/(upper − x) = 0} and sets the column. */
    private void center(Iterate p, int l, double barrier) {
        if (month.upper[l] == Double.POSITIVE_INFINITY && month.powerExponent[l] == 0 && month.congestion[l] == 0) {
            place(p, l, Math.max(least, Math.min(quadraticCentre(l, barrier), most)), barrier);
        } else {
            place(p, l, Math.max(least, newtonCentre(p, l, barrier)), barrier);
        }
    }

    /** The positive root of {@code slope·x² + (cost − worth)·x − barrier = 0}, +∞ when there is none. */
    private double quadraticCentre(int l, double barrier) {
        double reduced = month.cost[l] - worth[l];
        if (reduced <= 0 && month.slope[l] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double root = Math.sqrt(reduced * reduced + 4 * month.slope[l] * barrier);
        return reduced > 0 ? 2 * barrier / (reduced + root) : (root - reduced) / (2 * month.slope[l]);
    }

    private double newtonCentre(Iterate p, int l, double barrier) {
        double low = 0;
        double high = Math.min(month.upper[l], most);
        double x = Math.min(0.5 * high, p.size[l]);
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double g = gradient(l, x, barrier);
            if (g > 0) {
                high = x;
            } else {
                low = x;
            }
            double next = x - g / slope(l, x, barrier);
            if (!(next > low && next < high)) {
                next = 0.5 * (low + high);
            }
            if (Math.abs(next - x) <= 1e-3 * Math.min(x, high - x)) {
                break;
            }
            x = next;
        }
        return x;
    }

    private void place(Iterate p, int l, double x, double barrier) {
        p.x[l] = x;
        p.z[l] = barrier / x;
        p.w[l] = 1;
        p.v[l] = 0;
        if (month.upper[l] < Double.POSITIVE_INFINITY) {
            p.w[l] = month.upper[l] - x;
            p.v[l] = barrier / p.w[l];
        }
    }

    private double gradient(int l, double x, double barrier) {
        return month.marginal(l, x) - month.power(l, x) - worth[l] - barrier / x + barrier / (month.upper[l] - x);
    }

    private double slope(int l, double x, double barrier) {
        double room = month.upper[l] - x;
        double h = month.curvature(l, x) + barrier / (x * x) + barrier / (room * room);
        return h + month.power(l, x) * month.powerExponent[l] / (x + month.powerShift[l] + Double.MIN_NORMAL);
    }
}

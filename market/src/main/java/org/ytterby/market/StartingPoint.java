package org.ytterby.market;

/**
 * Sets the point and the barriers from which a month's path starts.
 *
 * <p>A cold start takes reference prices and guessed sizes, and each column the quantity that balances its costs and its
 * barriers there, so that every condition but the row balances holds. A warm start takes the duals and quantities of the
 * month before: a column that was used counts as large as it was, one that was not as a small share of its rows' flow, a larger one where
 * prices or balances have moved.
 */
final class StartingPoint {
    private static final int NEWTON_STEPS = 60;
    private static final double LARGEST = 2;
    private static final double LIMIT_DUAL = -0.1;
    private static final double LEAST_LEVEL = 1e-3;
    private static final double LEAST_SIZE = 1e-10;
    private static final double LEAST_FLOW = 1e-9;
    /** Size of an unused column, as a share of its rows' flow. */
    private static final double UNUSED = 0.01;
    /** The same per relative change of its price or balance. */
    private static final double PER_CHANGE = 0.1;
    /** Share of an unused column's size from which a quantity counts as used. */
    private static final double IN_USE = 0.1;
    /** How far a used column without a bound may start from its kept quantity, as a ratio, and as a share of an unused one. */
    private static final double USED_RATIO = 1.1;

    private static final double USED_MARGIN = 1e-3;
    /** How far above its size any other column may start, as a ratio. */
    private static final double UNUSED_RATIO = 20;

    private final ScaledMonth month;
    private final FirstGuess guess;
    private final double[] flow;
    private final double[] kept;
    private final double[] imbalance;

    StartingPoint(ScaledMonth month) {
        this.month = month;
        guess = new FirstGuess(month);
        flow = new double[month.scaled.rows];
        imbalance = new double[month.scaled.rows];
        kept = new double[month.scaled.extendedColumns];
    }

    /** Starts at reference prices with barriers of {@code mu}. */
    void setCold(Point p, Barriers b, double mu) {
        double[] sizes = guess.sizes();
        referenceDuals(p);
        for (int l = 0; l < month.count; l++) {
            setUnknown(p, b, l, sizes[l], 1, mu);
        }
    }

    private void setUnknown(Point p, Barriers b, int l, double size, double level, double mu) {
        boolean bounded = month.upper[l] < Double.POSITIVE_INFINITY;
        b.set(l, size, bounded ? size : 0, level);
        center(p, b, l, mu, bounded ? month.upper[l] : LARGEST * size);
    }

    /** Starts at the kept answer with barriers of {@code mu}. */
    void setWarm(Point p, Barriers b, WarmStart warm, double mu) {
        referenceDuals(p);
        for (int i = 0; i < p.y.length; i++) {
            p.y[i] = month.inForce[i] && warm.dual(i) != 0 ? warm.dual(i) : p.y[i];
        }
        boolean allKnown = true;
        for (int l = 0; l < month.count; l++) {
            allKnown &= warm.knows(l);
            kept[l] = warm.knows(l) ? warm.quantity(l) : 0;
        }
        measureRows();
        double[] sizes = allKnown ? kept : guess.sizes();
        for (int l = 0; l < month.count; l++) {
            if (warm.knows(l)) {
                setKnown(p, b, l, mu);
            } else {
                setUnknown(p, b, l, sizes[l], level(p, l), mu);
            }
        }
    }

    private void referenceDuals(Point p) {
        for (int i = 0; i < p.y.length; i++) {
            p.y[i] = !month.inForce[i] ? 0 : month.structure.isBalance(i) ? 1 : LIMIT_DUAL;
        }
    }

    /** What goes through each row at the kept quantities, and by what share it is out of balance. */
    private void measureRows() {
        for (int i = 0; i < flow.length; i++) {
            flow[i] = Math.abs(month.rhs[i]);
        }
        month.primalResidual(kept, imbalance);
        for (int l = 0; l < month.count; l++) {
            for (int k = month.start[l]; k < month.start[l + 1]; k++) {
                flow[month.row[k]] += Math.abs(month.entry[k]) * kept[l];
            }
        }
        for (int i = 0; i < flow.length; i++) {
            flow[i] = Math.max(LEAST_FLOW, 0.5 * flow[i]);
            imbalance[i] = Math.abs(imbalance[i]) / flow[i];
        }
    }

    private double level(Point p, int l) {
        double level = LEAST_LEVEL;
        for (int k = month.start[l]; k < month.start[l + 1]; k++) {
            level = Math.max(level, Math.abs(month.entry[k] * p.y[month.row[k]]));
        }
        return level;
    }

    private void setKnown(Point p, Barriers b, int l, double mu) {
        double level = level(p, l);
        double reduced = month.marginal(l, kept[l]) - month.power(l, kept[l]) - month.worth(l, p.y);
        double change = violation(l, reduced) / level;
        double through = Double.POSITIVE_INFINITY;
        for (int k = month.start[l]; k < month.start[l + 1]; k++) {
            change = Math.max(change, imbalance[month.row[k]]);
            if (month.entry[k] != 0) {
                through = Math.min(through, flow[month.row[k]] / Math.abs(month.entry[k]));
            }
        }
        through = through < Double.POSITIVE_INFINITY ? through : LEAST_FLOW;
        double unused = Math.min(1, Math.max(UNUSED, PER_CHANGE * change)) * through;
        double upper = month.upper[l];
        double size = Math.min(upper, Math.max(kept[l], Math.max(unused, LEAST_SIZE)));
        boolean bounded = upper < Double.POSITIVE_INFINITY;
        double room = bounded ? Math.min(upper, Math.max(upper - kept[l], Math.max(unused, LEAST_SIZE))) : 0;
        b.set(l, size, room, level);
        settle(p, b, l, mu, reduced, unused);
    }

    /** By how much the kept quantity breaks its stationarity condition, {@code reduced} being its reduced cost. */
    private double violation(int l, double reduced) {
        if (kept[l] <= 0) {
            return Math.max(0, -reduced);
        }
        return kept[l] >= month.upper[l] ? Math.max(0, reduced) : Math.abs(reduced);
    }

    /**
     * Moves a column from its kept quantity to where its straightened cost and its barriers balance. A used quantity without
     * a bound moves little: where marginal cost is flat, a small change of cost would otherwise empty or flood the column.
     */
    private void settle(Point p, Barriers b, int l, double mu, double reduced, double unused) {
        double lower = mu * b.level[l] * b.size[l];
        double upper = mu * b.level[l] * b.room[l];
        double slope = curvature(l, kept[l]);
        double least = IN_USE * unused;
        double response = response(p, l, reduced, slope);
        if (upper == 0 && kept[l] > least) {
            double most = kept[l] * USED_RATIO + USED_MARGIN * unused;
            place(p, l, Math.min(most, Math.max(kept[l] / USED_RATIO, response)), lower, upper);
        } else if (upper == 0 || response <= least) {
            double x = centre(slope, reduced - slope * kept[l], lower);
            double most = UNUSED_RATIO * Math.max(kept[l], unused);
            place(p, l, Math.min(x, Math.min(most, 0.5 * month.upper[l])), lower, upper);
        } else if (month.upper[l] - response <= least) {
            double w = centre(slope, -reduced - slope * (month.upper[l] - kept[l]), upper);
            placeBelow(p, l, Math.min(w, 0.5 * month.upper[l]), lower, upper);
        } else {
            place(p, l, response, lower, upper);
        }
    }

    /** Where marginal cost would meet the column's worth, perhaps beyond its bounds. */
    private double response(Point p, int l, double reduced, double slope) {
        if (month.powerExponent[l] > 0 && month.slope[l] == 0) {
            double value = month.cost[l] - month.worth(l, p.y);
            return value > 0 ? month.quantityAt(l, value) : Double.POSITIVE_INFINITY;
        }
        if (reduced == 0) {
            return kept[l];
        }
        return slope > 0 ? kept[l] - reduced / slope : reduced > 0 ? 0 : Double.POSITIVE_INFINITY;
    }

    private double curvature(int l, double x) {
        return month.curvature(l, x) + month.powerSlope(l, x, month.power(l, x));
    }

    private void place(Point p, int l, double x, double lower, double upper) {
        p.x[l] = x;
        p.z[l] = lower / x;
        p.w[l] = upper == 0 ? 1 : month.upper[l] - x;
        p.v[l] = upper / p.w[l];
    }

    private void placeBelow(Point p, int l, double room, double lower, double upper) {
        p.x[l] = month.upper[l] - room;
        p.z[l] = lower / p.x[l];
        p.w[l] = room;
        p.v[l] = upper / room;
    }

    /** Solves {@code C'(x) − worth − mu·ω/x + mu·ω'/(upper − x) = 0} up to {@code most}. */
    private void center(Point p, Barriers b, int l, double mu, double most) {
        double worth = month.worth(l, p.y);
        double lower = mu * b.level[l] * b.size[l];
        double upper = mu * b.level[l] * b.room[l];
        boolean plain = upper == 0 && month.powerExponent[l] == 0 && month.congestion[l] == 0;
        double x = plain
                ? Math.min(centre(month.slope[l], month.cost[l] - worth, lower), most)
                : newtonCentre(l, worth, lower, upper, Math.min(0.5 * most, b.size[l]), most);
        place(p, l, x, lower, upper);
    }

    /** The positive root of {@code slope·x² + reduced·x − barrier = 0}, +∞ when there is none. */
    private static double centre(double slope, double reduced, double barrier) {
        if (reduced <= 0 && slope == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double root = Math.sqrt(reduced * reduced + 4 * slope * barrier);
        return reduced > 0 ? 2 * barrier / (reduced + root) : (root - reduced) / (2 * slope);
    }

    private double newtonCentre(int l, double worth, double lower, double upper, double from, double most) {
        double low = 0;
        double high = most;
        double x = from;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double room = upper == 0 ? 1 : month.upper[l] - x;
            double power = month.power(l, x);
            double g = month.marginal(l, x) - power - worth - lower / x + upper / room;
            double h = month.curvature(l, x) + lower / (x * x) + upper / (room * room) + month.powerSlope(l, x, power);
            if (g > 0) {
                high = x;
            } else {
                low = x;
            }
            double next = x - g / h;
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
}

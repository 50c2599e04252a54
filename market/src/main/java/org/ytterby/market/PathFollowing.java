package org.ytterby.market;

/**
 * Follows the central path of a loaded month from a starting point to its end, one {@link PathStep} at a time: μ falls by a
 * fixed share each step while the balances hold, and waits while they do not. Or one {@link CarefulStep} at a time, which
 * choose μ themselves.
 */
final class PathFollowing {
    /** Imbalance, in value units, above which μ waits. */
    private static final double BALANCED = 1e-3;
    /** Imbalance below which μ falls twice as fast. */
    private static final double WELL_BALANCED = 1e-5;
    /** μ goes no lower: further down the numbers lose their meaning. */
    private static final double LEAST = 1e-13;
    /** μ below which the answer is tried. */
    private static final double NEAR = 1e-10;

    /** Imbalance, in value units, from which the numbers only grow. */
    private static final double RUN_AWAY = 1e12;

    private final StartingPoint start;
    private final WarmStart warmStart;
    private final PathStep step;
    private final CarefulStep careful;
    private final Point point;
    private final Barriers barriers;
    private double mu;
    /** Share to which μ falls in a step; 0 for careful steps, which choose it themselves. */
    private double shrink;

    PathFollowing(ScaledMonth month, NormalEquations equations) {
        int columns = month.scaled.extendedColumns;
        start = new StartingPoint(month);
        warmStart = new WarmStart(month);
        step = new PathStep(month, equations);
        careful = new CarefulStep(month, equations, step);
        point = new Point(columns, month.scaled.rows);
        barriers = new Barriers(columns);
    }

    /** Sets the first point: at the kept answer if {@code warm}, else at reference prices. */
    void begin(boolean warm, double firstMu, double muShrink) {
        mu = firstMu;
        shrink = muShrink;
        if (warm) {
            start.setWarm(point, barriers, warmStart, mu);
        } else {
            start.setCold(point, barriers, mu);
        }
        step.begin(point);
        step.linearise(point, barriers, nextMu());
    }

    private double nextMu() {
        double imbalance = step.imbalance();
        if (imbalance > BALANCED) {
            return mu;
        }
        return Math.max(LEAST, mu * (imbalance > WELL_BALANCED ? shrink : shrink * shrink));
    }

    /** One step; false when the numbers have run away. */
    boolean advance() {
        if (shrink == 0) {
            mu = careful.move(point, barriers, LEAST);
        } else {
            mu = nextMu();
            step.move(point, barriers, mu);
        }
        step.linearise(point, barriers, nextMu());
        return step.imbalance() < RUN_AWAY;
    }

    /** Whether the point is so close to the end that its answer is worth a check. */
    boolean isNear(double stationarityTolerance) {
        return mu < NEAR && step.stationarity() < stationarityTolerance && step.imbalance() < BALANCED;
    }

    /** Whether μ is as low as it gets. */
    boolean isAtEnd() {
        return mu <= LEAST;
    }

    /** Keeps the point for the next month. */
    void keep() {
        warmStart.keep(point);
    }

    boolean canBeginWarm() {
        return warmStart.isFilled();
    }

    void forget() {
        warmStart.forget();
    }

    Point point() {
        return point;
    }

    Barriers barriers() {
        return barriers;
    }

    double[] weights() {
        return step.weight;
    }

    double imbalance() {
        return step.imbalance();
    }
}

package org.ytterby.market;

/**
 * Mehrotra's predictor–corrector iteration on a loaded month: one point, moved until the caller is content.
 *
 * <p>Mehrotra, "On the implementation of a primal-dual interior point method", SIAM J. Optim. 2 (1992), 575–601. Primal and
 * dual steps differ in length where that leaves stationarity no worse; barriers are weighted by column size.
 */
final class InteriorPointMethod {
    private static final double BOUNDARY = 0.995;
    private static final double STATIONARITY_SLACK = 10;
    /** Complementarity at which the point is kept for the next month. */
    private static final double WARM_BARRIER = 1e-3;

    /** Targets never go below: further down the numbers lose their meaning before stationarity is reached. */
    private static final double LEAST_BARRIER = 1e-13;

    private final ScaledMonth month;
    private final NewtonStep newton;
    private final StartingPoint start;
    private Iterate point;
    private Iterate next;
    private final Iterate affine;
    private final Iterate direction;
    private final WarmStart warmStart;
    private boolean keptThisMonth;
    private double mu;

    InteriorPointMethod(ScaledMonth month, NormalEquations normal) {
        this.month = month;
        newton = new NewtonStep(month, normal);
        start = new StartingPoint(month);
        int columns = month.scaled.extendedColumns;
        point = new Iterate(columns, month.scaled.rows);
        next = new Iterate(columns, month.scaled.rows);
        affine = new Iterate(columns, month.scaled.rows);
        direction = new Iterate(columns, month.scaled.rows);
        warmStart = new WarmStart(month);
    }

    Iterate point() {
        return point;
    }

    double[] weights() {
        return newton.weight;
    }

    /** Largest stationarity residual over the prices in it. */
    double stationarity() {
        return newton.largestRelativeDual(point);
    }

    /** Largest balance or limit residual in value units. */
    double feasibility() {
        return NewtonStep.largest(newton.primal);
    }

    /** Mean complementarity product over the weights of the barriers. */
    double complementarity() {
        return mu;
    }

    void forget() {
        warmStart.forget();
    }

    boolean canBeginWarm() {
        return warmStart.isFilled();
    }

    /** Sets the first point: from the middle of an earlier solve, or cold. */
    void begin(boolean warm) {
        if (warm) {
            start.setWarm(point, warmStart);
        } else {
            start.setCold(point);
        }
        keptThisMonth = false;
        newton.evaluate(point);
        mu = point.complementarity(month);
    }

    /** One iteration; returns the shorter of its two step lengths. */
    double advance() {
        keepMiddle();
        newton.factorise(point);
        newton.predict(point, affine);
        double primal = point.longestPrimalStep(month, affine, 1);
        double dual = point.longestDualStep(month, affine, 1);
        double ratio = Math.max(0, point.complementarityAfter(month, affine, primal, dual) / mu);
        newton.correct(point, affine, Math.max(LEAST_BARRIER, ratio * ratio * ratio * mu), direction);
        primal = Math.min(1, BOUNDARY * point.longestPrimalStep(month, direction, 2));
        dual = Math.min(1, BOUNDARY * point.longestDualStep(month, direction, 2));
        double common = move(primal, dual);
        mu = point.complementarity(month);
        return common;
    }

    private void keepMiddle() {
        if (!keptThisMonth && mu <= WARM_BARRIER) {
            warmStart.keep(point, mu);
            keptThisMonth = true;
        }
    }

    /**
     * Steps with separate lengths, unless that would spoil stationarity (through the curvature of costs): then with the
     * shorter of the two for both.
     */
    private double move(double primal, double dual) {
        double allowed = Math.max(newton.largestDual(), STATIONARITY_SLACK * mu);
        double common = Math.min(primal, dual);
        next.setStep(month, point, direction, primal, dual);
        newton.evaluate(next);
        if (primal != dual && newton.largestDual() > allowed) {
            next.setStep(month, point, direction, common, common);
            newton.evaluate(next);
        }
        Iterate before = point;
        point = next;
        next = before;
        return common;
    }
}

package org.ytterby.market;

/**
 * Mehrotra's predictor–corrector iteration on a loaded month: one point, moved until the caller is content.
 *
 * <p>Mehrotra, "On the implementation of a primal-dual interior point method", SIAM J. Optim. 2 (1992), 575–601. Primal and
 * dual steps differ in length where that leaves stationarity no worse; barriers are weighted by column size.
 */
final class InteriorPointMethod {
    private static final int CORRECTIONS = 2;
    private static final double SHORT_STEP = 0.3;
    private static final double LONG_STEP = 0.9;
    private static final double LENGTHENING = 0.3;
    private static final double LEAST_GAIN = 0.03;
    private static final double BOUNDARY = 0.995;
    private static final double STATIONARITY_SLACK = 10;
    /** Complementarity at which the point is kept for the next month. */
    private static final double WARM_BARRIER = 0.03;
    /** The same in months of scarcity, whose prices are thousands of times the reference. */
    private static final double WIDE_WARM_BARRIER = 1;

    /** Targets never go below: further down the numbers lose their meaning before stationarity is reached. */
    private static final double LEAST_BARRIER = 1e-13;

    /** Complementarity below which an iteration can only improve feasibility. */
    private static final double STALLED = 3 * LEAST_BARRIER;
    /** Iterations there before the attempt is given up. */
    private static final int MOST_STALLED = 6;

    private final ScaledMonth month;
    private final NewtonStep newton;
    private final StartingPoint start;
    private Iterate point;
    private Iterate next;
    private Iterate affine;
    private Iterate direction;
    private final WarmStart warmStart;
    private boolean keptThisMonth;
    private boolean cautious;
    private boolean wideStart;
    private double primalStep;
    private double dualStep;
    private double mu;
    private int stalled;

    InteriorPointMethod(ScaledMonth month, RowEquations normal) {
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
        wideStart = false;
        warmStart.forget();
    }

    boolean canBeginWarm() {
        return warmStart.isFilled();
    }

    /** Sets the first point from the middle of an earlier solve. */
    void beginWarm() {
        start.setWarm(point, warmStart);
        begin(false);
    }

    /**
     * Sets the first point at reference prices; a cautious run does without centrality corrections.
     *
     * @param wide whether its barrier is wide, so that prices may go far from the reference
     */
    void beginCold(boolean withCaution, boolean wide) {
        start.setCold(point, wide);
        wideStart = wide;
        begin(withCaution);
    }

    private void begin(boolean withCaution) {
        cautious = withCaution;
        keptThisMonth = false;
        stalled = 0;
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
        double target = Math.max(LEAST_BARRIER, ratio * ratio * ratio * mu);
        newton.correct(point, affine, target, direction);
        primalStep = boundaryStep(point.longestPrimalStep(month, direction, 2));
        dualStep = boundaryStep(point.longestDualStep(month, direction, 2));
        recentre(target);
        double common = move(primalStep, dualStep);
        mu = point.complementarity(month);
        stalled = mu < STALLED ? stalled + 1 : 0;
        return stalled > MOST_STALLED ? 0 : common;
    }

    /** Whether the barrier has been as low as it gets for more than one iteration, yet the caller goes on. */
    boolean hasStalled() {
        return stalled > 1;
    }

    /** Centrality corrections while steps are of middling length and grow by it; none when cautious. */
    private void recentre(double target) {
        for (int k = 0; k < (cautious ? 0 : CORRECTIONS) && isMiddling(Math.min(primalStep, dualStep)); k++) {
            newton.recentre(point, direction, longer(primalStep), longer(dualStep), target, affine);
            double primal = boundaryStep(point.longestPrimalStep(month, affine, 2));
            double dual = boundaryStep(point.longestDualStep(month, affine, 2));
            if (primal + dual < primalStep + dualStep + LEAST_GAIN) {
                return;
            }
            Iterate better = affine;
            affine = direction;
            direction = better;
            primalStep = primal;
            dualStep = dual;
        }
    }

    private static boolean isMiddling(double step) {
        return step > SHORT_STEP && step < LONG_STEP;
    }

    private static double boundaryStep(double longest) {
        return Math.min(1, BOUNDARY * longest);
    }

    private static double longer(double step) {
        return Math.min(1, step + LENGTHENING);
    }

    private void keepMiddle() {
        if (!keptThisMonth && mu <= (wideStart ? WIDE_WARM_BARRIER : WARM_BARRIER)) {
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

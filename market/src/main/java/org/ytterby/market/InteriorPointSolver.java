package org.ytterby.market;

/**
 * Clears a month by Mehrotra's predictor–corrector interior-point method on the convex program of equation (1).
 *
 * <p>The order and structure of the normal equations are found once, in the constructor; a solve allocates nothing that
 * grows with the market. Duties (equation (19)) are part of the Newton system. Every answer is checked by {@link KktCheck}
 * before it is called {@link SolveStatus#OPTIMAL}. One object per thread; the answer depends only on the calls made since
 * construction or {@link #forget()}.
 */
public final class InteriorPointSolver implements MarketSolver {
    private static final double BOUNDARY = 0.995;
    /** Mean product below which the answer is tried. */
    private static final double NEAR = 1e-9;

    private static final double SHORTEST_STEP = 1e-10;

    private final MarketStructure structure;
    private final SolverSettings settings;
    private final ForcedZeros zeros;
    private final ScaledMonth month;
    private final NormalEquations normal;
    private final NewtonStep newton;
    private final StartingPoint start;
    private final SolutionWriter writer;
    private final KktCheck check;
    private final Iterate point;
    private final Iterate affine;
    private final Iterate direction;
    private int iterations;

    /** Orders and analyses the structure. */
    public InteriorPointSolver(MarketStructure structure, SolverSettings settings) {
        this.structure = structure;
        this.settings = settings;
        zeros = new ForcedZeros(structure);
        month = new ScaledMonth(structure);
        normal = new NormalEquations(month);
        newton = new NewtonStep(month, normal);
        start = new StartingPoint(month);
        writer = new SolutionWriter(month, zeros);
        check = new KktCheck(structure);
        int columns = month.scaled.extendedColumns;
        point = new Iterate(columns, month.scaled.rows);
        affine = new Iterate(columns, month.scaled.rows);
        direction = new Iterate(columns, month.scaled.rows);
    }

    @Override
    public MarketStructure structure() {
        return structure;
    }

    @Override
    public void forget() {}

    @Override
    public SolveStatus solveInto(MarketProblem problem, MarketSolution solution) {
        requireSameStructure(problem.structure(), "problem");
        requireSameStructure(solution.structure(), "solution");
        problem.validate();
        iterations = 0;
        if (zeros.analyse(problem) >= 0) {
            solution.conclude(SolveStatus.INFEASIBLE, KktResiduals.UNKNOWN, Double.NaN, 0);
            return SolveStatus.INFEASIBLE;
        }
        month.load(problem, zeros);
        normal.load();
        start.set(point);
        return iterate(problem, solution);
    }

    private void requireSameStructure(MarketStructure other, String what) {
        if (other != structure) {
            throw new IllegalArgumentException("the " + what + " belongs to another structure (" + other.rows() + " rows, "
                    + other.columns() + " columns). Maybe it was made for another month's world.");
        }
    }

    private SolveStatus iterate(MarketProblem problem, MarketSolution solution) {
        SolveStatus status = SolveStatus.ITERATION_LIMIT;
        newton.evaluate(point);
        for (iterations = 0; iterations < settings.maximumIterations(); iterations++) {
            double mu = point.complementarity(month);
            if (mu < NEAR && finish(problem, solution)) {
                return solution.status();
            }
            double alpha = advance(mu);
            if (!(alpha > SHORTEST_STEP)) {
                status = SolveStatus.NUMERICAL_TROUBLE;
                break;
            }
            newton.evaluate(point);
        }
        finish(problem, solution);
        if (solution.status() != SolveStatus.OPTIMAL) {
            solution.conclude(status, solution.residuals(), solution.objective(), iterations);
        }
        return solution.status();
    }

    private double advance(double mu) {
        newton.factorise(point);
        newton.predict(point, affine);
        double alphaAffine = point.longestStep(month, affine, 1);
        double muAffine = point.complementarityAfter(month, affine, alphaAffine);
        double ratio = Math.max(0, muAffine / mu);
        double sigma = ratio * ratio * ratio;
        newton.correct(point, affine, sigma * mu, direction);
        double alpha = Math.min(1, BOUNDARY * point.longestStep(month, direction, 1 / BOUNDARY + 1));
        point.step(month, direction, alpha);
        return alpha;
    }

    private boolean finish(MarketProblem problem, MarketSolution solution) {
        writer.write(problem, point, solution);
        KktResiduals residuals = check.check(problem, solution);
        boolean good = residuals.within(settings);
        solution.conclude(
                good ? SolveStatus.OPTIMAL : SolveStatus.UNREALISTIC, residuals, writer.objective(problem, solution), iterations);
        return good;
    }
}

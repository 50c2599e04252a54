package org.ytterby.market;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Clears a month by following the central path of the convex program of equation (1).
 *
 * <p>The order and structure of the normal equations are found once per structure; a solve that succeeds allocates nothing. Duties (equation (19)) are part of the Newton system. A month starts from the answer of the month
 * before where there is one. Every answer is checked by {@link KktCheck} before it is called {@link SolveStatus#OPTIMAL}.
 * One object per thread; the answer depends only on the calls made since construction or {@link #forget()}.
 */
public final class InteriorPointSolver implements MarketSolver {
    private static final double DIVERGED = 1e7;
    private static final Attempt[] ATTEMPTS = Attempt.values();
    private static final double[] UNKNOWN = new double[KktResiduals.COUNT];

    static {
        Arrays.fill(UNKNOWN, Double.NaN);
    }

    private final MarketStructure structure;
    private final SolverSettings settings;
    private final ForcedZeros zeros;
    private final ScaledMonth month;
    private final NormalEquations equations;
    private final PathFollowing path;
    private final Purification purification;
    private final SolutionWriter writer;
    private final KktCheck check;
    private final double[] residuals = new double[KktResiduals.COUNT];
    private int spent;

    /** A solver of months over the structure, which is analysed on first use. */
    public InteriorPointSolver(MarketStructure structure, SolverSettings settings) {
        this.structure = structure;
        this.settings = settings;
        zeros = new ForcedZeros(structure);
        month = new ScaledMonth(structure);
        equations = new NormalEquations(month);
        path = new PathFollowing(month, equations);
        purification = new Purification(month, equations);
        writer = new SolutionWriter(month, zeros);
        check = new KktCheck(structure);
    }

    @Override
    public MarketStructure structure() {
        return structure;
    }

    @Override
    public void forget() {
        path.forget();
    }

    @Override
    public SolveStatus solveInto(MarketProblem problem, MarketSolution solution) {
        requireSameStructure(problem.structure(), "problem");
        requireSameStructure(solution.structure(), "solution");
        String fault = problem.findFault();
        if (fault != null) {
            return refuse(solution, SolveStatus.INVALID, fault);
        }
        int row = zeros.analyse(problem);
        if (row >= 0) {
            return refuse(solution, SolveStatus.INFEASIBLE, infeasible(problem, row));
        }
        month.load(problem, zeros);
        return iterate(problem, solution);
    }

    private void requireSameStructure(MarketStructure other, String what) {
        if (other != structure) {
            throw new IllegalArgumentException("the " + what + " belongs to another structure (" + other.rows()
                    + " rows, " + other.columns() + " columns). Maybe it was made for another month's world.");
        }
    }

    private static SolveStatus refuse(MarketSolution solution, SolveStatus status, String message) {
        solution.clear();
        solution.conclude(status, UNKNOWN, Double.NaN, 0, message);
        return status;
    }

    private String infeasible(MarketProblem problem, int row) {
        return (structure.isBalance(row) ? "balance" : "limit") + " row " + row + ": no column can meet rhs "
                + problem.rhs[row] + ". Maybe a disposal, backstop or shortfall column is missing.";
    }

    /** The starts in the order in which they are tried, each slower and surer than the one before. */
    private enum Attempt {
        /** From the answer of the month before. */
        WARM(0.01, 0.1, 45),
        /** From reference prices. */
        NEAR(0.5, 0.2, 100),
        /** From reference prices, with steps that are shortened. */
        CAREFUL(0.5, 0, 60),
        /** The same with a wide barrier, for months in which something is so scarce that its price is far away. */
        WIDE(50, 0, 200);

        final double mu;
        final double shrink;
        final int iterations;

        Attempt(double mu, double shrink, int iterations) {
            this.mu = mu;
            this.shrink = shrink;
            this.iterations = iterations;
        }
    }

    private SolveStatus iterate(MarketProblem problem, MarketSolution solution) {
        spent = 0;
        equations.load();
        SolveStatus reason = SolveStatus.NUMERICAL_TROUBLE;
        for (Attempt attempt : ATTEMPTS) {
            if (attempt == Attempt.WARM && !(settings.warmStart() && path.canBeginWarm())) {
                continue;
            }
            if (run(problem, solution, attempt)) {
                path.keep();
                return SolveStatus.OPTIMAL;
            }
            // Full steps run away where there is no answer; shortened ones only stand still.
            reason = isTelling(reason) ? reason : diagnose();
        }
        if (finish(problem, solution, reason)) {
            path.keep();
        } else {
            path.forget();
        }
        return solution.status();
    }

    /** Follows the path until solved, or the iterations allowed are spent, or the numbers run away. */
    private boolean run(MarketProblem problem, MarketSolution solution, Attempt attempt) {
        path.begin(attempt == Attempt.WARM, attempt.mu, attempt.shrink);
        int allowed = Math.min(attempt.iterations, settings.maximumIterations());
        boolean sane = true;
        for (int k = 0; k < allowed && sane; k++) {
            if (path.isNear(settings.stationarityTolerance()) && finish(problem, solution, null)) {
                return true;
            }
            sane = path.advance();
            spent++;
        }
        return sane && path.isNear(settings.stationarityTolerance()) && finish(problem, solution, null);
    }

    private static boolean isTelling(SolveStatus reason) {
        return reason == SolveStatus.INFEASIBLE || reason == SolveStatus.UNBOUNDED;
    }

    private SolveStatus diagnose() {
        if (path.isNear(settings.stationarityTolerance())) {
            return SolveStatus.UNREALISTIC;
        }
        if (largest(path.point().y) > DIVERGED && path.imbalance() > settings.balanceTolerance()) {
            return SolveStatus.INFEASIBLE;
        }
        if (largest(path.point().x) > DIVERGED) {
            return SolveStatus.UNBOUNDED;
        }
        return spent >= settings.maximumIterations() ? SolveStatus.ITERATION_LIMIT : SolveStatus.NUMERICAL_TROUBLE;
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /**
     * Writes and checks the point, purified, and as it is if that fails at the end of the path; concludes if optimal or when
     * there is a reason otherwise.
     */
    private boolean finish(MarketProblem problem, MarketSolution solution, @Nullable SolveStatus reasonOtherwise) {
        if (settings.purify()) {
            boolean good = purification.apply(path.point(), path.barriers(), path.weights())
                    && writeAndCheck(problem, solution, reasonOtherwise);
            if (good) {
                return true;
            }
            purification.undo(path.point());
        }
        boolean last = reasonOtherwise != null || path.isAtEnd() || !settings.purify();
        return last && writeAndCheck(problem, solution, reasonOtherwise);
    }

    private boolean writeAndCheck(
            MarketProblem problem, MarketSolution solution, @Nullable SolveStatus reasonOtherwise) {
        writer.write(problem, path.point(), solution);
        check.measure(problem, solution);
        check.copyTo(residuals);
        if (KktResiduals.within(residuals, settings)) {
            solution.conclude(SolveStatus.OPTIMAL, residuals, writer.objective(problem, solution), spent, "");
            return true;
        }
        if (reasonOtherwise != null) {
            String message = "stopped after " + spent + " iterations with " + KktResiduals.of(residuals)
                    + ". Maybe the month is unbounded or a disposal, backstop or shortfall column is missing.";
            solution.conclude(reasonOtherwise, residuals, writer.objective(problem, solution), spent, message);
        }
        return false;
    }
}

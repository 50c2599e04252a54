package org.ytterby.market;

import org.jspecify.annotations.Nullable;

/**
 * Clears a month by an interior-point method on the convex program of equation (1).
 *
 * <p>The order and structure of the normal equations are found once, in the constructor; a solve allocates nothing that
 * grows with the market. Duties (equation (19)) are part of the Newton system. Every answer is checked by {@link KktCheck}
 * before it is called {@link SolveStatus#OPTIMAL}. One object per thread; the answer depends only on the calls made since
 * construction or {@link #forget()}.
 */
public final class InteriorPointSolver implements MarketSolver {
    private static final double SHORTEST_STEP = 1e-9;
    /** Mean product below which the answer is tried. */
    private static final double NEAR = 1e-9;

    private static final double DIVERGED = 1e7;
    private static final int WARM_ITERATIONS = 40;
    /** Iterations after which a start at reference prices is given up for a wide one. */
    private static final int NEAR_ITERATIONS = 45;
    /** A warm start whose steps are shorter is given up for a cold one. */
    private static final double LEAST_WARM_STEP = 1e-4;

    private final MarketStructure structure;
    private final SolverSettings settings;
    private final ForcedZeros zeros;
    private final ScaledMonth month;
    private final EquationChoice equations;
    private final InteriorPointMethod method;
    private final Purification purification;
    private final SolutionWriter writer;
    private final KktCheck check;
    private int spent;
    /** Whether a month since the last {@link #forget()} needed the wide start; then it is tried first. */
    private boolean scarce;

    /** Orders and analyses the structure. */
    public InteriorPointSolver(MarketStructure structure, SolverSettings settings) {
        this.structure = structure;
        this.settings = settings;
        zeros = new ForcedZeros(structure);
        month = new ScaledMonth(structure);
        equations = new EquationChoice(month);
        method = new InteriorPointMethod(month, equations);
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
        method.forget();
        scarce = false;
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
        solution.conclude(status, KktResiduals.UNKNOWN, Double.NaN, 0, message);
        return status;
    }

    private String infeasible(MarketProblem problem, int row) {
        return (structure.isBalance(row) ? "balance" : "limit") + " row " + row + ": no column can meet rhs "
                + problem.rhs[row] + ". Maybe a disposal, backstop or shortfall column is missing.";
    }

    private SolveStatus iterate(MarketProblem problem, MarketSolution solution) {
        spent = 0;
        choose(false);
        if (settings.warmStart() && method.canBeginWarm()) {
            method.beginWarm();
            if (run(problem, solution, WARM_ITERATIONS, LEAST_WARM_STEP)) {
                return SolveStatus.OPTIMAL;
            }
        }
        boolean solved = !scarce && coldFrom(problem, solution, Attempt.NEAR);
        scarce |= !solved;
        solved = solved || coldFrom(problem, solution, Attempt.WIDE) || coldFrom(problem, solution, Attempt.CAUTIOUS);
        if (!solved && !finish(problem, solution, diagnose())) {
            method.forget();
        }
        return solution.status();
    }

    /** Cold starts in the order in which they are tried. */
    private enum Attempt {
        /** From reference prices, for months in which prices stay near them. */
        NEAR,
        /** With a wide barrier, for months in which something is so scarce that its price is thousands of times away. */
        WIDE,
        /** The same without centrality corrections, on the plain normal equations. */
        CAUTIOUS
    }

    private boolean coldFrom(MarketProblem problem, MarketSolution solution, Attempt attempt) {
        boolean cautious = attempt == Attempt.CAUTIOUS;
        choose(cautious);
        method.beginCold(cautious, attempt != Attempt.NEAR);
        int allowed = attempt == Attempt.NEAR
                ? Math.min(NEAR_ITERATIONS, settings.maximumIterations())
                : settings.maximumIterations();
        return run(problem, solution, allowed, SHORTEST_STEP);
    }

    private void choose(boolean cautious) {
        equations.setCautious(cautious);
        equations.load();
    }

    /** Iterates until solved, or {@code allowed} iterations are spent, or two steps running are too short. */
    private boolean run(MarketProblem problem, MarketSolution solution, int allowed, double shortest) {
        double longerOfTwo = 1;
        double before = 1;
        for (int k = 0; k < allowed && longerOfTwo > shortest; k++) {
            if (isNear() && finish(problem, solution, null)) {
                return true;
            }
            if (method.hasStalled()) {
                choose(true);
            }
            double step = method.advance();
            longerOfTwo = Math.max(before, step);
            before = step;
            spent++;
        }
        return isNear() && finish(problem, solution, null);
    }

    private boolean isNear() {
        return method.complementarity() < NEAR && method.stationarity() < settings.stationarityTolerance();
    }

    private SolveStatus diagnose() {
        if (isNear()) {
            return SolveStatus.UNREALISTIC;
        }
        if (NewtonStep.largest(method.point().y) > DIVERGED && method.feasibility() > settings.balanceTolerance()) {
            return SolveStatus.INFEASIBLE;
        }
        if (NewtonStep.largest(method.point().x) > DIVERGED) {
            return SolveStatus.UNBOUNDED;
        }
        return spent >= settings.maximumIterations() ? SolveStatus.ITERATION_LIMIT : SolveStatus.NUMERICAL_TROUBLE;
    }

    /** Writes and checks the point, purified first and as it is if that fails; concludes if optimal or at the end. */
    private boolean finish(MarketProblem problem, MarketSolution solution, @Nullable SolveStatus reasonOtherwise) {
        boolean good = settings.purify()
                && purification.apply(method.point(), method.weights())
                && writeAndCheck(problem, solution, reasonOtherwise);
        if (!good) {
            purification.undo(method.point());
            good = writeAndCheck(problem, solution, reasonOtherwise);
        }
        return good;
    }

    private boolean writeAndCheck(
            MarketProblem problem, MarketSolution solution, @Nullable SolveStatus reasonOtherwise) {
        writer.write(problem, method.point(), solution);
        KktResiduals residuals = check.check(problem, solution);
        boolean good = residuals.within(settings);
        SolveStatus status =
                good ? SolveStatus.OPTIMAL : reasonOtherwise == null ? SolveStatus.UNREALISTIC : reasonOtherwise;
        String message = good
                ? ""
                : "stopped after " + spent + " iterations with " + residuals
                        + ". Maybe the month is unbounded or a disposal, backstop or shortfall column is missing.";
        solution.conclude(status, residuals, writer.objective(problem, solution), spent, message);
        return good;
    }
}

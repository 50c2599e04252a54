package org.ytterby.bench.rivals;

import org.jspecify.annotations.Nullable;
import org.ytterby.bench.highs.Highs;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;

/** HiGHS' own solver of quadratic programs, an active-set method. */
public final class HighsQuadratic implements Rival {
    private final boolean warm;
    private final double limit;
    private double @Nullable [] before;
    private int @Nullable [] columnStatus;
    private int[] rowStatus = new int[0];

    /**
     * A rival.
     *
     * @param warm whether each month starts from the basis and the point of the month before
     * @param limit seconds after which a solve is stopped
     */
    public HighsQuadratic(boolean warm, double limit) {
        this.warm = warm;
        this.limit = limit;
    }

    @Override
    public String name() {
        return warm ? "HiGHS QP, warm" : "HiGHS QP, cold";
    }

    @Override
    public String terms() {
        return "one quadratic program about the solution, in units of value, "
                + (warm ? "from basis and point of the month before" : "without a start");
    }

    @Override
    public Answer solve(MarketProblem problem, MarketSolution known) {
        QuadraticProgram program = new QuadraticProgram(problem, known);
        try (Highs highs = new Highs()) {
            highs.set("time_limit", limit);
            highs.set("primal_feasibility_tolerance", 1e-9);
            highs.set("dual_feasibility_tolerance", 1e-8);
            highs.set("qp_regularization_value", 0.0);
            highs.set("qp_nullspace_limit", 100_000);
            highs.pass(program.linearPart());
            highs.passDiagonal(program.diagonal);
            start(highs, program);
            Stopwatch watch = new Stopwatch().start();
            highs.run();
            Spent spent = watch.stop();
            return highs.isOptimal() ? answer(highs, program, spent) : none(highs, spent);
        }
    }

    private void start(Highs highs, QuadraticProgram program) {
        if (warm && before != null && columnStatus != null) {
            highs.setSolution(program.scaled(before));
            highs.setBasis(columnStatus, rowStatus);
        }
    }

    private Answer none(Highs highs, Spent spent) {
        return Answer.none(
                spent,
                highs.isOutOfTime() ? "not within " + limit + " s" : "HiGHS model status " + highs.modelStatus());
    }

    private Answer answer(Highs highs, QuadraticProgram program, Spent spent) {
        int columns = program.linear.length;
        int rows = program.rows.row.length;
        double[] x = new double[columns];
        double[] dual = new double[rows];
        highs.solution(x, new double[columns], new double[rows], dual);
        double[] quantity = program.quantities(x);
        if (warm) {
            int[] status = new int[columns];
            rowStatus = new int[rows];
            highs.basis(status, rowStatus);
            columnStatus = status;
            before = quantity;
        }
        return new Answer(quantity, program.rows.prices(dual), spent, highs.count("qp_iteration_count"), 1, "");
    }

    @Override
    public void close() {
        before = null;
    }
}

package org.ytterby.bench.rivals;

import java.util.Arrays;
import java.util.List;
import org.ytterby.bench.highs.Highs;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;

/**
 * Adaptive piecewise-linear programs in HiGHS' simplex: every convex column is cut into a few segments about the last
 * point, the program is solved, the segments are cut anew and finer about the answer, and so on until the answer is
 * accurate. That is seen by comparing it with the known solution, which favours this rival. Duties follow the prices from
 * round to round. The basis is kept from round to round and from month to month.
 */
public final class HighsPiecewise implements Rival {
    /** Width of the first segments of a month, as a share of the price. */
    private static final double FIRST_WIDTH = 0.02;

    /** Width below which segments are not narrowed. */
    private static final double LAST_WIDTH = 1e-5;

    /** How a column's segments change when the answer stayed within reach, and when it did not. */
    private static final double NARROWER = 0.125;

    private static final double WIDER = 4;
    private static final int MOST_ROUNDS = 60;
    private static final double COLD_WIDTH = 1;

    private final Segments segments;
    private final Highs highs = new Highs();
    private final Goal goal;
    private final double limit;
    private final double[] quantity;
    private final double[] share;
    private final double[] width;
    private double[] price;
    private final int[] columnStatus;
    private final int[] rowStatus;
    private boolean started;
    private int pivots;

    /**
     * A rival for months over one structure.
     *
     * @param months all months that it will be given
     * @param goal accuracy at which the rounds end; looking is not timed
     * @param limit seconds after which a month is given up
     */
    public HighsPiecewise(List<MarketProblem> months, Goal goal, double limit) {
        this.goal = goal;
        this.limit = limit;
        segments = new Segments(months, 1000);
        int columns = segments.rows.column.length;
        quantity = new double[columns];
        share = new double[columns];
        width = new double[columns];
        price = new double[segments.rows.row.length];
        columnStatus = new int[segments.cost.length];
        rowStatus = new int[price.length];
        highs.set("solver", "simplex");
        highs.set("presolve", "off");
        highs.set("primal_feasibility_tolerance", 1e-9);
        highs.set("dual_feasibility_tolerance", 1e-9);
    }

    @Override
    public String name() {
        return "HiGHS simplex, adaptive piecewise-linear" + (forPrices() ? "" : ", objective only");
    }

    private boolean forPrices() {
        return goal.price() < Double.POSITIVE_INFINITY;
    }

    @Override
    public String terms() {
        return "linear programs on segments refined about the last point until "
                + (forPrices() ? "objective and prices are" : "the objective is")
                + " accurate, basis kept between rounds and months";
    }

    @Override
    public Answer solve(MarketProblem problem, MarketSolution known) {
        pivots = 0;
        Arrays.fill(share, started ? FIRST_WIDTH : COLD_WIDTH);
        Stopwatch watch = new Stopwatch();
        Spent spent = new Spent(0, 0);
        for (int round = 1; round <= MOST_ROUNDS && spent.seconds() < limit; round++) {
            watch.start();
            boolean optimal = round(problem);
            spent = watch.stop();
            if (!optimal) {
                return failed("round " + round + ": HiGHS model status " + highs.modelStatus(), spent);
            }
            Answer answer = new Answer(quantity.clone(), price.clone(), spent, pivots, round, "");
            if (Accuracy.of(problem, known, answer).isWithin(goal)) {
                return answer;
            }
        }
        return failed("not accurate after " + MOST_ROUNDS + " rounds or " + limit + " s", spent);
    }

    private Answer failed(String trouble, Spent spent) {
        started = false;
        highs.clearSolver();
        return Answer.none(spent, trouble);
    }

    /** One program: cut, solve, read. */
    private boolean round(MarketProblem problem) {
        cut(problem);
        if (!run(problem)) {
            return false;
        }
        read(problem);
        return true;
    }

    private void cut(MarketProblem problem) {
        for (int j = 0; j < quantity.length; j++) {
            double x = Math.max(0, Math.min(quantity[j], problem.upper[j]));
            quantity[j] = x;
            width[j] = width(problem, j, x);
            int dutyRow = problem.structure().dutyRow(j);
            segments.cut(problem, j, x, width[j], dutyRow < 0 ? 0 : problem.dutyRate[j] * price[dutyRow]);
        }
    }

    /** The step over which the column's marginal cost rises by its share of the price. */
    private double width(MarketProblem problem, int j, double x) {
        if (!segments.isConvex(j)) {
            return 0;
        }
        double rise = share[j] * ScaledRows.worth(problem.structure(), j);
        return Curvature.step(problem, j, x, rise);
    }

    private boolean run(MarketProblem problem) {
        segments.rows.load(problem);
        if (!started) {
            highs.pass(segments.program());
        } else {
            segments.pass(highs);
            highs.changeRows(segments.rows.rowLower, segments.rows.rowUpper);
            highs.setBasis(columnStatus, rowStatus);
        }
        highs.run();
        pivots += Math.max(0, highs.count("simplex_iteration_count"));
        return highs.isOptimal();
    }

    private void read(MarketProblem problem) {
        double[] scaled = new double[segments.cost.length];
        double[] dual = new double[price.length];
        highs.solution(scaled, new double[scaled.length], new double[dual.length], dual);
        highs.basis(columnStatus, rowStatus);
        started = true;
        price = segments.rows.prices(dual);
        for (int j = 0; j < quantity.length; j++) {
            double x = segments.quantity(j, scaled);
            boolean within = Math.abs(x - quantity[j]) <= 0.999 * Segments.reach(width[j]);
            share[j] = Math.max(LAST_WIDTH, share[j] * (within ? NARROWER : WIDER));
            quantity[j] = x;
        }
        segments.move(columnStatus, problem, quantity);
    }

    @Override
    public void close() {
        highs.close();
    }
}

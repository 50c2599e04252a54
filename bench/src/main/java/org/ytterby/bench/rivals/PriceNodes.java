package org.ytterby.bench.rivals;

import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.MarketStructure;

/**
 * The nodes whose prices can be compared: those with flow whose price the quantities determine.
 *
 * <p>A column strictly between its bounds ties the prices of its rows by its marginal cost. Where every other row of such a
 * column has its price, so has the last; limits that are not reached have rent zero. Elsewhere the optimum leaves a choice:
 * between the value of the last user served and of the first not served, or of a node at which every flow is at a bound.
 */
final class PriceNodes {
    /** Least flow of a node, and least distance of a column from its bounds, as shares of the greatest turnover. */
    private static final double FLOW_SHARE = 1e-6;

    private final MarketProblem problem;
    private final MarketSolution known;
    private final MarketStructure structure;
    private final boolean[] tied;

    PriceNodes(MarketProblem problem, MarketSolution known) {
        this.problem = problem;
        this.known = known;
        structure = problem.structure();
        tied = new boolean[structure.rows()];
    }

    /** Whether the price of each row can be compared; false for limits. */
    boolean[] comparable() {
        double[] flow = flows(problem, known.quantity);
        double least = FLOW_SHARE * largest(structure, flow, true);
        for (int i = 0; i < tied.length; i++) {
            tied[i] = !structure.isBalance(i) && known.price[i] == 0;
        }
        boolean more = true;
        while (more) {
            more = false;
            for (int j = 0; j < structure.columns(); j++) {
                more |= isFree(j, least) && tieLast(j);
            }
        }
        boolean[] comparable = new boolean[tied.length];
        for (int i = 0; i < tied.length; i++) {
            comparable[i] = structure.isBalance(i) && tied[i] && flow[i] * structure.scale(i) >= least;
        }
        return comparable;
    }

    private boolean isFree(int j, double least) {
        double worth = ScaledRows.worth(structure, j);
        double x = known.quantity[j];
        return x * worth > least && (problem.upper[j] - x) * worth > least;
    }

    /** Ties the one row of a free column that is not tied yet, if there is exactly one. */
    private boolean tieLast(int j) {
        int open = -1;
        for (int k = structure.start(j); k < structure.start(j + 1); k++) {
            if (!tied[structure.row(k)]) {
                if (open >= 0) {
                    return false;
                }
                open = structure.row(k);
            }
        }
        if (open >= 0) {
            tied[open] = true;
        }
        return open >= 0;
    }

    /** Largest term of each row, t/month. */
    static double[] flows(MarketProblem problem, double[] quantity) {
        MarketStructure s = problem.structure();
        double[] flow = new double[s.rows()];
        for (int i = 0; i < flow.length; i++) {
            flow[i] = s.isBalance(i) ? Math.abs(problem.rhs[i]) : 0;
        }
        for (int j = 0; j < s.columns(); j++) {
            for (int k = s.start(j); k < s.start(j + 1); k++) {
                flow[s.row(k)] = Math.max(flow[s.row(k)], Math.abs(s.coefficient(k) * quantity[j]));
            }
        }
        return flow;
    }

    /** The greatest flow of a balance row, in tonnes or in value. */
    static double largest(MarketStructure s, double[] flow, boolean inValue) {
        double most = 1e-9;
        for (int i = 0; i < flow.length; i++) {
            most = s.isBalance(i) ? Math.max(most, flow[i] * (inValue ? s.scale(i) : 1)) : most;
        }
        return most;
    }
}

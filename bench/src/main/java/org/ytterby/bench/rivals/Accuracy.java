package org.ytterby.bench.rivals;

import java.util.Arrays;
import org.ytterby.market.ColumnCost;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.MarketStructure;
import org.ytterby.numerics.Quantiles;

/**
 * How far an answer is from the known solution.
 *
 * @param objective difference of total cost less use value, over its size
 * @param worstPrice largest difference of a price at the nodes that can be compared, over the price or,
 *     where it has fallen below, the reference price
 * @param medianPrice the median of the same
 * @param nodes how many nodes can be compared
 * @param primal largest error of a row or a bound over the largest flow, in tonnes or in value, whichever is worse
 */
public record Accuracy(double objective, double worstPrice, double medianPrice, int nodes, double primal) {
    /** Compares. */
    public static Accuracy of(MarketProblem problem, MarketSolution known, Answer answer) {
        double[] differences = priceDifferences(problem, known, answer);
        double total = total(problem, known.quantity);
        return new Accuracy(
                Math.abs(total(problem, answer.quantity()) - total) / Math.max(1, Math.abs(total)),
                quantile(differences, 1),
                quantile(differences, 0.5),
                differences.length,
                primal(problem, answer.quantity()));
    }

    /** Whether objective, prices and balances are near enough. */
    public boolean isWithin(Goal goal) {
        return objective <= goal.objective() && worstPrice <= goal.price() && primal <= goal.primal();
    }

    /** NaN where the solver tells no prices. */
    private static double quantile(double[] differences, double p) {
        return Arrays.stream(differences).anyMatch(Double::isNaN) ? Double.NaN : Quantiles.of(differences, p);
    }

    private static double total(MarketProblem problem, double[] quantity) {
        double sum = 0;
        for (int j = 0; j < quantity.length; j++) {
            sum += ColumnCost.total(problem, j, Math.max(0, quantity[j]));
        }
        return sum;
    }

    private static double[] priceDifferences(MarketProblem problem, MarketSolution known, Answer answer) {
        MarketStructure s = problem.structure();
        boolean[] comparable = new PriceNodes(problem, known).comparable();
        double[] differences = new double[comparable.length];
        int count = 0;
        for (int i = 0; i < comparable.length; i++) {
            if (comparable[i]) {
                double size = Math.max(s.scale(i), Math.abs(known.price[i]));
                differences[count++] = Math.abs(answer.price()[i] - known.price[i]) / size;
            }
        }
        return Arrays.copyOf(differences, count);
    }

    private static double primal(MarketProblem problem, double[] quantity) {
        MarketStructure s = problem.structure();
        double[] flow = PriceNodes.flows(problem, quantity);
        double tonnes = PriceNodes.largest(s, flow, false);
        double value = PriceNodes.largest(s, flow, true);
        double worst = 0;
        double[] sum = new double[s.rows()];
        for (int j = 0; j < quantity.length; j++) {
            double x = quantity[j];
            double out = Math.max(0, Math.max(-x, x - problem.upper[j]));
            worst = Math.max(worst, out * Math.max(1 / tonnes, ScaledRows.worth(s, j) / value));
            for (int k = s.start(j); k < s.start(j + 1); k++) {
                sum[s.row(k)] += s.coefficient(k) * x;
            }
        }
        for (int i = 0; i < sum.length; i++) {
            double error = s.isBalance(i) ? Math.abs(problem.rhs[i] + sum[i]) : Math.max(0, sum[i] - problem.rhs[i]);
            worst = Math.max(worst, error * Math.max(1 / tonnes, s.scale(i) / value));
        }
        return worst;
    }
}

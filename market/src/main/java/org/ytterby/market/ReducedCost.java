package org.ytterby.market;

/** Marginal cost of a column plus duty, inputs and rents, less outputs: the left-hand side of equation (11) to (16). */
final class ReducedCost {
    private ReducedCost() {}

    /** Reduced cost at quantity {@code x} and the given row duals, US$/kg. */
    static double of(MarketProblem problem, double[] price, int j, double x) {
        return ColumnCost.marginal(problem, j, x) + duty(problem, price, j) - netValue(problem.structure(), price, j);
    }

    /** Ad valorem duty per unit, US$/kg. */
    static double duty(MarketProblem problem, double[] price, int j) {
        int row = problem.structure().dutyRow(j);
        return row < 0 ? 0 : problem.dutyRate[j] * price[row];
    }

    /** Worth of outputs less inputs and rents per unit, US$/kg. */
    static double netValue(MarketStructure s, double[] price, int j) {
        double sum = 0;
        for (int k = s.start(j); k < s.start(j + 1); k++) {
            double value = s.coefficient(k) * price[s.row(k)];
            sum += s.isBalance(s.row(k)) ? value : -value;
        }
        return sum;
    }
}

package org.ytterby.market;

import java.util.Arrays;

/** Writes an iterate in value units back as quantities, prices and rents. */
final class SolutionWriter {
    private final ScaledMonth month;
    private final MarketStructure structure;
    private final ForcedZeros zeros;
    private final IdlePrices idle;

    SolutionWriter(ScaledMonth month, ForcedZeros zeros) {
        this.month = month;
        this.structure = month.structure;
        this.zeros = zeros;
        idle = new IdlePrices(structure, zeros);
    }

    void write(MarketProblem problem, Point p, MarketSolution solution) {
        Arrays.fill(solution.quantity, 0);
        Arrays.fill(solution.capacityRent, 0);
        for (int l = 0; l < month.count; l++) {
            int j = month.column[l];
            if (j >= structure.columns()) {
                continue;
            }
            double x = p.x[l] * month.money / month.scaled.value[j];
            solution.quantity[j] = p.x[l] >= month.upper[l] ? problem.upper[j] : Math.min(x, problem.upper[j]);
            if (month.upper[l] < Double.POSITIVE_INFINITY) {
                solution.capacityRent[j] = p.v[l] * month.scaled.value[j];
            }
        }
        for (int i = 0; i < structure.rows(); i++) {
            double dual = month.inForce[i] ? p.y[i] * structure.scale(i) : 0;
            solution.price[i] = structure.isBalance(i) ? dual : Math.max(0, -dual);
        }
        idle.complete(problem, solution);
        completeColumns(problem, solution);
    }

    private void completeColumns(MarketProblem problem, MarketSolution solution) {
        for (int j = 0; j < structure.columns(); j++) {
            solution.duty[j] = ReducedCost.duty(problem, solution.price, j);
            solution.reducedCost[j] = ReducedCost.of(problem, solution.price, j, solution.quantity[j]);
            if (zeros.isClosed(j)) {
                solution.capacityRent[j] = problem.upper[j] == 0 ? Math.max(0, -solution.reducedCost[j]) : 0;
            }
        }
    }

    double objective(MarketProblem problem, MarketSolution solution) {
        double sum = 0;
        for (int j = 0; j < structure.columns(); j++) {
            sum += ColumnCost.total(problem, j, solution.quantity[j]);
        }
        return sum;
    }
}

package org.ytterby.bench.rivals;

import org.ytterby.bench.highs.LinearProgram;
import org.ytterby.market.ColumnCost;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;

/**
 * The quadratic program whose solution is that of a month: costs to second order about the known solution, duties as the
 * specific tariffs that they are there. A solver that knew nothing would need several such programs, one after the other.
 */
final class QuadraticProgram {
    final ScaledRows rows;
    final double[] linear;
    final double[] diagonal;
    final double[] upper;

    QuadraticProgram(MarketProblem problem, MarketSolution known) {
        rows = new ScaledRows(problem.structure(), largestFlow(problem, known));
        rows.load(problem);
        int columns = problem.structure().columns();
        linear = new double[columns];
        diagonal = new double[columns];
        upper = new double[columns];
        for (int j = 0; j < columns; j++) {
            double x = known.quantity[j];
            double rise = Curvature.at(problem, j, x);
            linear[j] = rows.cost(j, ColumnCost.marginal(problem, j, x) - rise * x + known.duty[j]);
            diagonal[j] = rows.cost(j, rise) * rows.column[j];
            upper[j] = problem.upper[j] / rows.column[j];
        }
    }

    /** Largest flow of a column in value at reference prices, thousand US$/month: the unit, so that none exceeds 1. */
    private static double largestFlow(MarketProblem problem, MarketSolution known) {
        double largest = 1e-9;
        for (int j = 0; j < known.quantity.length; j++) {
            largest = Math.max(largest, known.quantity[j] * ScaledRows.worth(problem.structure(), j));
        }
        return largest;
    }

    /** The program without its quadratic part. */
    LinearProgram linearPart() {
        return new LinearProgram(
                linear,
                new double[linear.length],
                upper,
                rows.rowLower,
                rows.rowUpper,
                rows.start,
                rows.index,
                rows.value);
    }

    /** Quantities in t/month from scaled ones. */
    double[] quantities(double[] scaled) {
        double[] quantity = new double[linear.length];
        for (int j = 0; j < quantity.length; j++) {
            quantity[j] = scaled[j] * rows.column[j];
        }
        return quantity;
    }

    /** Scaled quantities from t/month. */
    double[] scaled(double[] quantity) {
        double[] scaled = new double[quantity.length];
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] = quantity[j] / rows.column[j];
        }
        return scaled;
    }
}

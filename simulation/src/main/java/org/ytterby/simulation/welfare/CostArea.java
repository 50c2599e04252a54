package org.ytterby.simulation.welfare;

import org.ytterby.market.MarketProblem;

/** Areas under the marginal costs of a program's columns, duties left out. */
final class CostArea {

    private CostArea() {}

    /**
     * ∫₀^x c(z) dz of a column of {@link MarketProblem}, thousand USD; below zero where the column is a value.
     *
     * @param x quantity, t/month; the solver's crumbs below zero count as zero
     */
    static double of(MarketProblem problem, int column, double x) {
        if (!(x > 0)) {
            return 0;
        }
        double linear = problem.intercept[column] * x + 0.5 * problem.slope[column] * x * x;
        return linear + congestion(problem, column, x) - power(problem, column, x);
    }

    /** κ·K/3·[x/K − 0.9]₊³. */
    private static double congestion(MarketProblem problem, int column, double x) {
        double capacity = problem.capacity[column];
        double beyond = Math.max(0, x / capacity - MarketProblem.CONGESTION_START);
        return problem.congestion[column] * capacity / 3 * beyond * beyond * beyond;
    }

    private static double power(MarketProblem problem, int column, double x) {
        double scale = problem.powerScale[column];
        if (scale == 0) {
            return 0;
        }
        double reference = problem.powerReference[column];
        double from = problem.powerShift[column] / reference;
        double to = from + x / reference;
        return scale * reference * integral(from, to, problem.powerExponent[column]);
    }

    /** ∫ z^(−e) dz between two positive bounds. */
    static double integral(double from, double to, double exponent) {
        if (exponent == 1) {
            return StrictMath.log(to / from);
        }
        double rest = 1 - exponent;
        return (StrictMath.pow(to, rest) - StrictMath.pow(from, rest)) / rest;
    }
}

package org.ytterby.market;

/** Cost of a column as equation (2), equation (14) and equation (17) state it, straight from the problem's arrays. */
public final class ColumnCost {
    private ColumnCost() {}

    /**
     * Marginal cost without duty, US$/kg.
     *
     * @param problem the month
     * @param j the column
     * @param x its quantity, t/month, ≥ 0
     */
    public static double marginal(MarketProblem problem, int j, double x) {
        return problem.intercept[j] + problem.slope[j] * x + congestionCost(problem, j, x) - powerValue(problem, j, x);
    }

    /**
     * Total cost without duty from zero to {@code x}, thousand US$/month: the integral of {@link #marginal}, a term of
     * equation (1) with its sign turned.
     */
    public static double total(MarketProblem problem, int j, double x) {
        double cost = (problem.intercept[j] + 0.5 * problem.slope[j] * x) * x;
        if (problem.congestion[j] > 0) {
            double excess = Math.max(0, x / problem.capacity[j] - MarketProblem.CONGESTION_START);
            cost += problem.congestion[j] * problem.capacity[j] * excess * excess * excess / 3;
        }
        return cost - totalPowerValue(problem, j, x);
    }

    private static double congestionCost(MarketProblem problem, int j, double x) {
        if (problem.congestion[j] == 0) {
            return 0;
        }
        double excess = Math.max(0, x / problem.capacity[j] - MarketProblem.CONGESTION_START);
        return problem.congestion[j] * excess * excess;
    }

    /** The power term's marginal value {@code powerScale·((x + shift)/reference)^(−exponent)}, US$/kg, ≥ 0. */
    static double powerValue(MarketProblem problem, int j, double x) {
        if (problem.powerScale[j] == 0) {
            return 0;
        }
        double ratio = (x + problem.powerShift[j]) / problem.powerReference[j];
        return problem.powerScale[j] * StrictMath.exp(-problem.powerExponent[j] * StrictMath.log(ratio));
    }

    private static double totalPowerValue(MarketProblem problem, int j, double x) {
        if (problem.powerScale[j] == 0) {
            return 0;
        }
        double gain = StrictMath.log1p(x / problem.powerShift[j]);
        double rate = 1 - problem.powerExponent[j];
        double relative = rate == 0 ? gain : StrictMath.expm1(rate * gain) / rate;
        return powerValue(problem, j, 0) * problem.powerShift[j] * relative;
    }
}

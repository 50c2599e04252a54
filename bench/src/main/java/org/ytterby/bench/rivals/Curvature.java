package org.ytterby.bench.rivals;

import org.ytterby.market.MarketProblem;

/** How fast the marginal cost of a column rises. */
final class Curvature {
    private Curvature() {}

    /** Whether the column's cost is a straight line. */
    static boolean isLinear(MarketProblem problem, int j) {
        return problem.slope[j] == 0 && problem.congestion[j] == 0 && problem.powerScale[j] == 0;
    }

    /** Rise of marginal cost at {@code x} t/month, US$/kg per t/month, ≥ 0. */
    static double at(MarketProblem problem, int j, double x) {
        double rise = problem.slope[j];
        if (problem.congestion[j] > 0) {
            double excess = Math.max(0, x / problem.capacity[j] - MarketProblem.CONGESTION_START);
            rise += 2 * problem.congestion[j] * excess / problem.capacity[j];
        }
        return rise + powerRise(problem, j, x);
    }

    private static double powerRise(MarketProblem problem, int j, double x) {
        if (problem.powerScale[j] == 0) {
            return 0;
        }
        double served = x + problem.powerShift[j];
        double ratio = served / problem.powerReference[j];
        double exponent = problem.powerExponent[j];
        return problem.powerScale[j] * exponent * StrictMath.exp(-exponent * StrictMath.log(ratio)) / served;
    }

    /**
     * A step up from {@code x} over which marginal cost rises by about {@code rise} and no more: of the line and the power
     * term to first order, of congestion exactly, as it begins with no slope at all.
     */
    static double step(MarketProblem problem, int j, double x, double rise) {
        double step = Double.POSITIVE_INFINITY;
        if (problem.congestion[j] > 0) {
            double excess = x / problem.capacity[j] - MarketProblem.CONGESTION_START;
            double begun = Math.max(0, excess);
            double end = StrictMath.sqrt(begun * begun + rise / problem.congestion[j]);
            step = problem.capacity[j] * (end - excess);
        }
        double smooth = problem.slope[j] + powerRise(problem, j, x);
        if (smooth > 0) {
            step = Math.min(step, rise / smooth);
        }
        return problem.powerScale[j] > 0 ? Math.min(step, 0.25 * (x + problem.powerShift[j])) : step;
    }
}

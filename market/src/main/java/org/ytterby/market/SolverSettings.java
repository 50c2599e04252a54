package org.ytterby.market;

/**
 * What counts as solved, and how hard to try.
 *
 * @param balanceTolerance largest balance error, limit and bound violation, relative to the flow at hand
 * @param stationarityTolerance largest error of a stationarity condition, relative to the prices in it
 * @param complementarityTolerance largest product of a bound's slack and its dual, relative to the value at hand
 * @param maximumIterations steps along the path before an attempt is given up, at least 1; there are three cold attempts,
 *     each more cautious than the one before
 * @param warmStart whether a solve starts from what the solver kept of the solve before
 * @param purify whether quantities on a bound are moved exactly onto it after convergence
 */
public record SolverSettings(
        double balanceTolerance,
        double stationarityTolerance,
        double complementarityTolerance,
        int maximumIterations,
        boolean warmStart,
        boolean purify) {

    /** Checks ranges. */
    public SolverSettings {
        requireTolerance("balanceTolerance", balanceTolerance);
        requireTolerance("stationarityTolerance", stationarityTolerance);
        requireTolerance("complementarityTolerance", complementarityTolerance);
        if (maximumIterations < 1) {
            throw new IllegalArgumentException("maximumIterations must be at least 1 (is " + maximumIterations
                    + "). Maybe use SolverSettings.standard().");
        }
    }

    private static void requireTolerance(String name, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(
                    name + " must be between 0 and 1 (is " + value + "). Maybe use SolverSettings.standard().");
        }
    }

    /** Balance 1e-9, stationarity 1e-8, complementarity 1e-8, 200 iterations, cold starts, purification. */
    public static SolverSettings standard() {
        return new SolverSettings(1e-9, 1e-8, 1e-8, 200, false, true);
    }

    /** The same with warm starts on or off. */
    public SolverSettings withWarmStart(boolean on) {
        return new SolverSettings(
                balanceTolerance, stationarityTolerance, complementarityTolerance, maximumIterations, on, purify);
    }

    /** The same with another number of iterations allowed. */
    public SolverSettings withMaximumIterations(int iterations) {
        return new SolverSettings(
                balanceTolerance, stationarityTolerance, complementarityTolerance, iterations, warmStart, purify);
    }
}

package org.ytterby.numerics;

import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

/**
 * A local minimum inside a box without derivatives, by BOBYQA (Powell, "The BOBYQA algorithm for bound constrained
 * optimization without derivatives", report DAMTP 2009/NA06, Cambridge) as Apache Commons Math codes it.
 */
public final class BoundedMinimiser {
    private static final double LAST_RADIUS_SHARE = 0.02;

    private BoundedMinimiser() {}

    /**
     * The lowest point that was found.
     *
     * @param point where
     * @param value how low
     * @param evaluations how often the function was asked
     */
    public record Minimum(double[] point, double value, int evaluations) {}

    /** Says that the caller wants no more. */
    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("stopped", null, false, false);
        }
    }

    /** Keeps the lowest point, whatever ends the search. */
    private static final class Tracked {
        private final ToDoubleFunction<double[]> function;
        private final BooleanSupplier stopped;
        private double[] point;
        private double value = Double.POSITIVE_INFINITY;
        private int evaluations;

        Tracked(ToDoubleFunction<double[]> function, double[] start, BooleanSupplier stopped) {
            this.function = function;
            this.point = start.clone();
            this.stopped = stopped;
        }

        double at(double[] x) {
            if (stopped.getAsBoolean()) {
                throw new StoppedException();
            }
            evaluations++;
            double found = function.applyAsDouble(x.clone());
            if (found < value) {
                value = found;
                point = x.clone();
            }
            return found;
        }
    }

    /**
     * Searches from a point until the radius of trust has shrunk to 2 % of the first, the evaluations are used up, or the
     * caller stops it; in each case the lowest point so far is given.
     *
     * @param function must be finite in the box
     * @param start first point, in the box
     * @param low lower bounds
     * @param high upper bounds, each at least three radii above the lower
     * @param radius first radius of trust, in the unit of the coordinates
     * @param evaluations most evaluations; fewer than 2d + 3 in d dimensions only compare the first points
     * @param stopped asked before each evaluation
     * @return the lowest point; its value is infinite where not even the first evaluation was made
     */
    public static Minimum minimise(
            ToDoubleFunction<double[]> function,
            double[] start,
            double[] low,
            double[] high,
            double radius,
            int evaluations,
            BooleanSupplier stopped) {
        Tracked tracked = new Tracked(function, start, stopped);
        if (start.length == 1) {
            // BOBYQA wants two dimensions: give it a second one that changes nothing.
            search(
                    x -> tracked.at(new double[] {x[0]}),
                    pad(start, 0),
                    pad(low, -2),
                    pad(high, 2),
                    radius,
                    evaluations);
        } else {
            search(tracked::at, start, low, high, radius, evaluations);
        }
        return new Minimum(tracked.point, tracked.value, tracked.evaluations);
    }

    private static double[] pad(double[] one, double second) {
        return new double[] {one[0], second};
    }

    private static void search(
            ToDoubleFunction<double[]> function,
            double[] start,
            double[] low,
            double[] high,
            double radius,
            int evaluations) {
        BOBYQAOptimizer optimizer = new BOBYQAOptimizer(2 * start.length + 1, radius, radius * LAST_RADIUS_SHARE);
        try {
            optimizer.optimize(
                    new MaxEval(evaluations),
                    new ObjectiveFunction(function::applyAsDouble),
                    GoalType.MINIMIZE,
                    new SimpleBounds(low, high),
                    new InitialGuess(start));
        } catch (MathIllegalStateException | StoppedException end) {
            // Used up, or no step of the trust region lowers the function any more, or stopped: Tracked has the lowest
            // point in each case, and the caller asked for no more than that.
            return;
        }
    }
}

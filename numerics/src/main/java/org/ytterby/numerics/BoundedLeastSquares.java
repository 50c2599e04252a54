package org.ytterby.numerics;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Lowers a sum of squares inside a box with few evaluations: damped Gauss–Newton steps (Levenberg and Marquardt) with a
 * Jacobian that is given at the start and kept up by Broyden's rank-one update ("A class of methods for solving nonlinear
 * simultaneous equations", Mathematics of Computation 19 (1965), 577–593). Meant for functions that take seconds, of which
 * the Jacobian is known nearby; coordinates may be held.
 */
public final class BoundedLeastSquares {
    private static final double FIRST_DAMPING = 1e-3;
    private static final double LEAST_DAMPING = 1e-6;
    private static final double RIDGE = 1e-9;
    private static final double SMALL_STEP = 1e-6;

    private final UnaryOperator<double[]> residuals;
    private final double[] low;
    private final double[] high;

    /**
     * Where a search stands.
     *
     * @param point coordinates
     * @param residuals at the point
     * @param jacobian {@code [residual][coordinate]}, kept up by Broyden's update
     */
    public record State(double[] point, double[] residuals, double[][] jacobian) {

        /** The sum of the squared residuals. */
        public double sumOfSquares() {
            double sum = 0;
            for (double r : residuals) {
                sum += r * r;
            }
            return sum;
        }
    }

    /**
     * A problem.
     *
     * @param residuals from coordinates to residuals, finite in the box
     * @param low lower bounds
     * @param high upper bounds
     */
    public BoundedLeastSquares(UnaryOperator<double[]> residuals, double[] low, double[] high) {
        this.residuals = residuals;
        this.low = low.clone();
        this.high = high.clone();
    }

    /**
     * The state after moving one coordinate to a value and holding it there, the others stepping downhill.
     *
     * @param from where to start
     * @param held coordinate to hold
     * @param value where to hold it, inside its bounds
     * @param evaluations most evaluations, one or more
     */
    public State holding(State from, int held, double value, int evaluations) {
        double[] start = from.point().clone();
        start[held] = value;
        double[] shift = step(shifted(from, held, value - from.point()[held]), held, FIRST_DAMPING);
        State state = moved(from, plus(start, shift, held));
        double damping = FIRST_DAMPING;
        for (int used = 1; used < evaluations; used++) {
            double[] step = step(state, held, damping);
            double[] next = plus(state.point(), step, held);
            if (distance(next, state.point()) < SMALL_STEP) {
                return state;
            }
            State tried = moved(state, next);
            boolean better = tried.sumOfSquares() < state.sumOfSquares();
            damping = better ? Math.max(LEAST_DAMPING, 0.1 * damping) : 10 * damping;
            state = better ? tried : new State(state.point(), state.residuals(), tried.jacobian());
        }
        return state;
    }

    /** The residuals as the Jacobian expects them after the held coordinate has moved. */
    private static State shifted(State from, int held, double move) {
        double[] expected = from.residuals().clone();
        for (int r = 0; r < expected.length; r++) {
            expected[r] += from.jacobian()[r][held] * move;
        }
        return new State(from.point(), expected, from.jacobian());
    }

    /** Evaluates and updates the Jacobian so that it explains the move just made. */
    private State moved(State from, double[] to) {
        double[] found = residuals.apply(to.clone());
        double[][] jacobian =
                Arrays.stream(from.jacobian()).map(double[]::clone).toArray(double[][]::new);
        double length = 0;
        for (int d = 0; d < to.length; d++) {
            length += (to[d] - from.point()[d]) * (to[d] - from.point()[d]);
        }
        for (int r = 0; r < found.length && length > 0; r++) {
            double gap = found[r] - from.residuals()[r];
            for (int d = 0; d < to.length; d++) {
                gap -= from.jacobian()[r][d] * (to[d] - from.point()[d]);
            }
            for (int d = 0; d < to.length; d++) {
                jacobian[r][d] += gap * (to[d] - from.point()[d]) / length;
            }
        }
        return new State(to, found, jacobian);
    }

    /** {@code −(JᵀJ + damping·diag + ridge)⁻¹·Jᵀr} over the coordinates that may move. */
    private double[] step(State state, int held, double damping) {
        int n = low.length;
        double[] gradient = new double[n];
        RealMatrix normal = new Array2DRowRealMatrix(n, n);
        for (int r = 0; r < state.residuals().length; r++) {
            double[] row = state.jacobian()[r];
            for (int i = 0; i < n; i++) {
                gradient[i] += row[i] * state.residuals()[r];
                for (int j = 0; j < n; j++) {
                    normal.addToEntry(i, j, row[i] * row[j]);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            normal.setEntry(i, i, normal.getEntry(i, i) * (1 + damping) + RIDGE);
            if (i == held || leavesTheBox(state.point()[i], gradient[i], i)) {
                for (int j = 0; j < n; j++) {
                    normal.setEntry(i, j, i == j ? 1 : 0);
                    normal.setEntry(j, i, i == j ? 1 : 0);
                }
                gradient[i] = 0;
            }
        }
        return new CholeskyDecomposition(normal, 1e-12, 0)
                .getSolver()
                .solve(new ArrayRealVector(gradient))
                .mapMultiply(-1)
                .toArray();
    }

    private boolean leavesTheBox(double x, double gradient, int i) {
        return (x <= low[i] && gradient > 0) || (x >= high[i] && gradient < 0);
    }

    private double[] plus(double[] point, double[] step, int held) {
        double[] next = point.clone();
        for (int i = 0; i < next.length; i++) {
            if (i != held) {
                next[i] = Math.max(low[i], Math.min(high[i], next[i] + step[i]));
            }
        }
        return next;
    }

    private static double distance(double[] a, double[] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]));
        }
        return largest;
    }
}

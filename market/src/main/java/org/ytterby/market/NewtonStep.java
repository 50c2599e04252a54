package org.ytterby.market;

/**
 * Residuals at an iterate and Newton directions of the perturbed optimality conditions (11)–(18).
 *
 * <p>The directions solve
 *
 * <pre>
 * (C'' + z/x + v/w) dx = g + Ãᵀ dy,   Â dx = b̂ − Â x
 * </pre>
 *
 * <p>by elimination of dx, after Mehrotra, "On the implementation of a primal-dual interior point method", SIAM J. Optim. 2
 * (1992), 575–601, for the separable convex program with bounds.
 */
final class NewtonStep {
    private static final double PROXIMAL = 1e-7;
    private static final double SMALLEST_PRODUCT = 0.1;
    private static final double LARGEST_PRODUCT = 10;
    private static final int REFINEMENTS = 1;
    private static final double REFINEMENT_GOAL = 1e-6;

    private final ScaledMonth month;
    private final RowEquations normal;
    final double[] primal;
    final double[] dual;
    private final double[] power;
    final double[] weight;
    private final double[] lowerGoal;
    private final double[] upperGoal;
    private final double[] gradient;
    private final double[] trial;
    private final double[] rowResidual;

    NewtonStep(ScaledMonth month, RowEquations normal) {
        this.month = month;
        this.normal = normal;
        int columns = month.scaled.extendedColumns;
        int rows = month.scaled.rows;
        primal = new double[rows];
        dual = new double[columns];
        power = new double[columns];
        weight = new double[columns];
        lowerGoal = new double[columns];
        upperGoal = new double[columns];
        gradient = new double[columns];
        trial = new double[columns];
        rowResidual = new double[rows];
    }

    /** Evaluates the residuals at {@code p}. */
    void evaluate(Iterate p) {
        month.primalResidual(p.x, primal);
        month.transposeProduct(p.y, dual);
        for (int l = 0; l < month.count; l++) {
            dual[l] += p.z[l] - month.marginal(l, p.x[l]);
            if (month.upper[l] < Double.POSITIVE_INFINITY) {
                dual[l] -= p.v[l];
            }
            power[l] = month.power(l, p.x[l]);
            dual[l] += power[l];
        }
    }

    /** Largest stationarity residual. */
    double largestDual() {
        double largest = 0;
        for (int l = 0; l < month.count; l++) {
            largest = Math.max(largest, Math.abs(dual[l]));
        }
        return largest;
    }

    /** Largest stationarity residual over the terms of its condition, at least 1. */
    double largestRelativeDual(Iterate p) {
        double largest = 0;
        for (int l = 0; l < month.count; l++) {
            double upper = month.upper[l] < Double.POSITIVE_INFINITY ? p.v[l] : 0;
            largest = Math.max(largest, Math.abs(dual[l]) / (1 + power[l] + p.z[l] + upper));
        }
        return largest;
    }

    /** Factorises at {@code p}. */
    void factorise(Iterate p) {
        for (int l = 0; l < month.count; l++) {
            double h = month.curvature(l, p.x[l]) + p.z[l] / p.x[l];
            if (month.upper[l] < Double.POSITIVE_INFINITY) {
                h += p.v[l] / p.w[l];
            }
            if (month.powerExponent[l] > 0) {
                h += power[l] * month.powerExponent[l] / (p.x[l] + month.powerShift[l]);
            }
            weight[l] = 1 / Math.max(h, PROXIMAL / p.size[l]);
        }
        normal.factorise(weight);
    }

    /** The affine direction: products aimed at zero. */
    void predict(Iterate p, Iterate d) {
        for (int l = 0; l < month.count; l++) {
            lowerGoal[l] = -p.x[l] * p.z[l];
            upperGoal[l] = -p.w[l] * p.v[l];
        }
        solve(p, d);
    }

    /** Mehrotra's corrected direction: products aimed at {@code target}, second-order terms of {@code affine} taken off. */
    void correct(Iterate p, Iterate affine, double target, Iterate d) {
        for (int l = 0; l < month.count; l++) {
            lowerGoal[l] = target * p.size[l] - p.x[l] * p.z[l] - affine.x[l] * affine.z[l];
            upperGoal[l] = target * p.size[l] - p.w[l] * p.v[l] - affine.w[l] * affine.v[l];
        }
        solve(p, d);
    }

    /**
     * Gondzio's centrality correction of the last direction {@code d}: products that a longer step would carry far from
     * {@code target} are pulled back; the result goes to {@code out}. Gondzio, "Multiple centrality corrections in a
     * primal-dual method for linear programming", Computational Optimization and Applications 6 (1996), 137–156.
     */
    void recentre(Iterate p, Iterate d, double primalStep, double dualStep, double target, Iterate out) {
        for (int l = 0; l < month.count; l++) {
            double goal = target * p.size[l];
            lowerGoal[l] += pull((p.x[l] + primalStep * d.x[l]) * (p.z[l] + dualStep * d.z[l]), goal);
            if (month.upper[l] < Double.POSITIVE_INFINITY) {
                upperGoal[l] += pull((p.w[l] + primalStep * d.w[l]) * (p.v[l] + dualStep * d.v[l]), goal);
            }
        }
        solve(p, out);
    }

    private static double pull(double product, double goal) {
        if (product < SMALLEST_PRODUCT * goal) {
            return SMALLEST_PRODUCT * goal - product;
        }
        return product > LARGEST_PRODUCT * goal
                ? Math.max(LARGEST_PRODUCT * goal - product, -LARGEST_PRODUCT * goal)
                : 0;
    }

    private void solve(Iterate p, Iterate d) {
        for (int l = 0; l < month.count; l++) {
            double g = dual[l] + lowerGoal[l] / p.x[l];
            if (month.upper[l] < Double.POSITIVE_INFINITY) {
                g -= (upperGoal[l] - p.v[l] * bound(p, l)) / p.w[l];
            }
            gradient[l] = g;
            d.x[l] = weight[l] * g;
        }
        solveRows(d);
        for (int l = 0; l < month.count; l++) {
            completeColumn(p, d, l);
        }
    }

    private double bound(Iterate p, int l) {
        return month.upper[l] - p.x[l] - p.w[l];
    }

    private void solveRows(Iterate d) {
        java.util.Arrays.fill(d.y, 0);
        double goal = REFINEMENT_GOAL * largest(primal);
        for (int round = 0; round <= REFINEMENTS; round++) {
            System.arraycopy(primal, 0, rowResidual, 0, rowResidual.length);
            month.subtractProduct(d.x, rowResidual);
            if (round > 0 && largest(rowResidual) <= goal) {
                return;
            }
            normal.solve(rowResidual);
            for (int i = 0; i < d.y.length; i++) {
                d.y[i] += rowResidual[i];
            }
            month.transposeProduct(d.y, trial);
            for (int l = 0; l < month.count; l++) {
                d.x[l] = weight[l] * (gradient[l] + trial[l]);
            }
        }
    }

    static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    private void completeColumn(Iterate p, Iterate d, int l) {
        double dx = d.x[l];
        d.z[l] = (lowerGoal[l] - p.z[l] * dx) / p.x[l];
        if (month.upper[l] < Double.POSITIVE_INFINITY) {
            d.w[l] = bound(p, l) - dx;
            d.v[l] = (upperGoal[l] - p.v[l] * d.w[l]) / p.w[l];
        }
    }
}

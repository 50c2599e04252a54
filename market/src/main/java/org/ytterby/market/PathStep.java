package org.ytterby.market;

/**
 * One step along the central path: a full Newton step on the optimality conditions (11)–(18) with bounds softened by μ, after
 * which each column is put back onto its own curves x·z = μω and w·v = μω'.
 *
 * <p>The direction solves
 *
 * <pre>
 * (C'' + z/x + v/w) dx = g + Ãᵀ dy,   Â dx = b̂ − Â x,   g = Ãᵀ y − C' + μω/x − μω'/w
 * </pre>
 *
 * <p>by elimination of dx. The step is never shortened: a column that would leave its bounds keeps the coordinate that the
 * step moved least (its dual when it closes, its quantity when it opens) and takes the other from its curve. One blocked
 * column so costs a little balance, to be mended by the next step, where a step length would have held back all others;
 * this is what lets a month start from the answer of the month before. Sources: Chen and Harker, "A non-interior-point
 * continuation method for linear complementarity problems", SIAM J. Matrix Anal. Appl. 14 (1993), 1168–1190; Burke and Xu,
 * "The global linear convergence of a noninterior path-following algorithm for linear complementarity problems",
 * Mathematics of Operations Research 23 (1998), 719–734.
 */
final class PathStep {
    /** Least curvature of a column, relative to its size: keeps columns without curvature from running away. */
    private static final double PROXIMAL = 1e-7;
    /** A coordinate that would shrink below this share of itself is taken from the curve instead. */
    private static final double LEAST_SHARE = 0.1;
    /** Power of the straight step's relative value that a curved step reaches; found by trial on stressed months. */
    private static final double CURVATURE = 1.8;
    /** Relative rise of a power term's value from which its step is curved. */
    private static final double LARGE_RISE = 0.3;

    private final ScaledMonth month;
    private final NormalEquations equations;
    private final double[] gradient;
    private final double[] direction;
    /** Weights of the last step, 1/(C'' + z/x + v/w). */
    final double[] weight;
    /** {@code b̂ − Â x} at the point. */
    final double[] residual;

    private double stationarity;

    PathStep(ScaledMonth month, NormalEquations equations) {
        this.month = month;
        this.equations = equations;
        int columns = month.scaled.extendedColumns;
        gradient = new double[columns];
        weight = new double[columns];
        direction = new double[month.scaled.rows];
        residual = new double[month.scaled.rows];
    }

    /** Takes {@code p} as the point to start from. */
    void begin(Point p) {
        month.primalResidual(p.x, residual);
    }

    /** Largest stationarity residual of the point of the last {@link #linearise}, over the terms of its condition. */
    double stationarity() {
        return stationarity;
    }

    /** Largest balance or limit residual of the point, in value units. */
    double imbalance() {
        double largest = 0;
        for (double value : residual) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /** Weights and gradients at {@code p} for the target {@code mu}. */
    void linearise(Point p, Barriers b, double mu) {
        System.arraycopy(residual, 0, direction, 0, direction.length);
        stationarity = 0;
        for (int l = 0; l < month.count; l++) {
            linearise(p, b, mu * b.level[l], l);
            double moved = weight[l] * gradient[l];
            for (int k = month.start[l]; k < month.start[l + 1]; k++) {
                direction[month.row[k]] -= month.entry[k] * moved;
            }
        }
    }

    /** One column; {@code goal} is the target of x·z per unit of the column's size. Few divisions: they are what it costs. */
    private void linearise(Point p, Barriers b, double goal, int l) {
        double x = p.x[l];
        double inverse = 1 / x;
        double z = p.z[l];
        double scale = 1 + z;
        double h = month.curvature(l, x) + z * inverse;
        double g = month.worth(l, p.y) - month.marginal(l, x);
        if (month.powerExponent[l] > 0) {
            double power = month.power(l, x);
            h += month.powerSlope(l, x, power);
            g += power;
            scale += power;
        }
        double error = g + z;
        g += goal * b.size[l] * inverse;
        if (month.upper[l] < Double.POSITIVE_INFINITY) {
            double room = 1 / p.w[l];
            h += p.v[l] * room;
            g -= goal * b.room[l] * room;
            error -= p.v[l];
            scale += p.v[l];
        }
        if (Math.abs(error) > stationarity * scale) {
            stationarity = Math.abs(error) / scale;
        }
        double size = Math.max(x, b.size[l]);
        gradient[l] = g;
        weight[l] = h * size > PROXIMAL ? 1 / h : size / PROXIMAL;
    }

    /** Moves {@code p} by the full step for the target {@code mu} of the last {@link #linearise}. */
    void move(Point p, Barriers b, double mu) {
        equations.factorise(weight);
        equations.solve(direction);
        System.arraycopy(month.rhs, 0, residual, 0, residual.length);
        for (int l = 0; l < month.count; l++) {
            double dx = weight[l] * (gradient[l] + month.worth(l, direction));
            double x = p.x[l];
            if (month.powerExponent[l] > 0) {
                dx = curved(month.powerExponent[l], x + month.powerShift[l], dx);
            }
            double goal = mu * b.level[l];
            settleLower(p, b, l, dx, goal * b.size[l]);
            if (month.upper[l] < Double.POSITIVE_INFINITY) {
                settleUpper(p, b, l, dx, x, goal);
            }
            double settled = p.x[l];
            for (int k = month.start[l]; k < month.start[l + 1]; k++) {
                residual[month.row[k]] -= month.entry[k] * settled;
            }
        }
        for (int i = 0; i < direction.length; i++) {
            p.y[i] += direction[i];
        }
    }

    /**
     * A power column that would shrink far goes only so far that its marginal value becomes the 1.8th power of the rise
     * that the straight step meant: for steep powers the straight step overshoots the value by orders of magnitude, the
     * curved one misses a little quantity.
     */
    static double curved(double exponent, double base, double dx) {
        double rise = -exponent * dx / base;
        if (rise < LARGE_RISE) {
            return dx;
        }
        return Math.max(dx, base * StrictMath.expm1(-CURVATURE * StrictMath.log1p(rise) / exponent));
    }

    private void settleLower(Point p, Barriers b, int l, double dx, double goal) {
        double x = p.x[l];
        double moved = x + dx;
        double dual = (goal - p.z[l] * dx) / x;
        boolean holds = moved > LEAST_SHARE * x;
        boolean dualHolds = dual > LEAST_SHARE * p.z[l];
        if (holds && (!dualHolds || moved * b.level[l] >= dual * b.size[l])) {
            p.x[l] = moved;
            p.z[l] = goal / moved;
        } else if (dualHolds) {
            p.x[l] = goal / dual;
            p.z[l] = dual;
        } else {
            p.x[l] = LEAST_SHARE * x;
            p.z[l] = goal / p.x[l];
        }
    }

    private void settleUpper(Point p, Barriers b, int l, double dx, double before, double unitGoal) {
        double upper = month.upper[l];
        double w = p.w[l];
        double goal = unitGoal * b.room[l];
        double moved = p.x[l] == before + dx ? w - dx : upper - p.x[l];
        double dual = (goal + p.v[l] * dx) / w;
        boolean holds = moved > LEAST_SHARE * w;
        boolean dualHolds = dual > LEAST_SHARE * p.v[l];
        if (holds && (!dualHolds || moved * b.level[l] >= dual * b.room[l])) {
            p.w[l] = moved;
        } else {
            p.w[l] = dualHolds ? goal / dual : LEAST_SHARE * w;
            p.x[l] = upper - p.w[l];
            p.z[l] = unitGoal * b.size[l] / p.x[l];
        }
        if (!(p.x[l] > 0)) {
            p.x[l] = 0.5 * upper;
            p.w[l] = 0.5 * upper;
            p.z[l] = unitGoal * b.size[l] / p.x[l];
        }
        p.v[l] = goal / p.w[l];
    }
}

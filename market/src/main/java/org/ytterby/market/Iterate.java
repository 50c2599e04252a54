package org.ytterby.market;

/**
 * A point of the interior-point method in value units: quantities x, lower duals z, upper slacks w and duals v, row
 * duals y. Places follow {@link ScaledMonth}.
 */
final class Iterate {
    /** Relative rise of a power term's value from which its step is curved. */
    /** Power of the straight step's relative value that a curved step reaches. */
    private static final double CURVATURE = 1.8;
    private static final double LARGE_RISE = 0.3;

    final double[] x;
    final double[] z;
    final double[] w;
    final double[] v;
    final double[] y;
    /** First guess of each column's size: the weight of its barrier. */
    final double[] size;

    Iterate(int columns, int rows) {
        x = new double[columns];
        z = new double[columns];
        w = new double[columns];
        v = new double[columns];
        y = new double[rows];
        size = new double[columns];
    }

    /** Mean of the complementarity products x·z and w·v. */
    double complementarity(ScaledMonth m) {
        double sum = 0;
        double terms = 0;
        for (int l = 0; l < m.count; l++) {
            sum += x[l] * z[l];
            terms += size[l];
            if (m.upper[l] < Double.POSITIVE_INFINITY) {
                sum += w[l] * v[l];
                terms += size[l];
            }
        }
        return sum / Math.max(Double.MIN_NORMAL, terms);
    }

    /** The same after a step along {@code d}. */
    double complementarityAfter(ScaledMonth m, Iterate d, double primal, double dual) {
        double sum = 0;
        double terms = 0;
        for (int l = 0; l < m.count; l++) {
            sum += (x[l] + primal * d.x[l]) * (z[l] + dual * d.z[l]);
            terms += size[l];
            if (m.upper[l] < Double.POSITIVE_INFINITY) {
                sum += (w[l] + primal * d.w[l]) * (v[l] + dual * d.v[l]);
                terms += size[l];
            }
        }
        return sum / Math.max(Double.MIN_NORMAL, terms);
    }

    /**
     * Becomes {@code from} plus {@code primal} times x and w, {@code dual} times z, v and y of the direction {@code d}.
     *
     * <p>A power column that would shrink far goes only so far that its marginal value becomes the 1.8th power of the rise
     * that the straight step meant: for steep powers the straight step overshoots the value by orders of magnitude, the
     * curved one misses a little quantity. The power was found by trial on stressed months.
     */
    void setStep(ScaledMonth m, Iterate from, Iterate d, double primal, double dual) {
        for (int l = 0; l < m.count; l++) {
            double dx = primal * d.x[l];
            if (m.powerExponent[l] > 0) {
                dx = curved(m.powerExponent[l], from.x[l] + m.powerShift[l], dx);
            }
            x[l] = from.x[l] + dx;
            z[l] = from.z[l] + dual * d.z[l];
            if (m.upper[l] < Double.POSITIVE_INFINITY) {
                w[l] = from.w[l] + primal * d.w[l];
                v[l] = from.v[l] + dual * d.v[l];
            }
            size[l] = from.size[l];
        }
        for (int i = 0; i < y.length; i++) {
            y[i] = from.y[i] + dual * d.y[i];
        }
    }

    private static double curved(double exponent, double base, double dx) {
        double rise = -exponent * dx / base;
        if (rise < LARGE_RISE) {
            return dx;
        }
        return Math.max(dx, base * StrictMath.expm1(-CURVATURE * StrictMath.log1p(rise) / exponent));
    }

    /** The longest step ≤ {@code limit} along {@code d} that keeps quantities and slacks positive. */
    double longestPrimalStep(ScaledMonth m, Iterate d, double limit) {
        double inverse = 1 / limit;
        for (int l = 0; l < m.count; l++) {
            inverse = Math.max(inverse, -d.x[l] / x[l]);
            if (m.upper[l] < Double.POSITIVE_INFINITY) {
                inverse = Math.max(inverse, -d.w[l] / w[l]);
            }
        }
        return 1 / inverse;
    }

    /** The longest step ≤ {@code limit} along {@code d} that keeps the duals of bounds positive. */
    double longestDualStep(ScaledMonth m, Iterate d, double limit) {
        double inverse = 1 / limit;
        for (int l = 0; l < m.count; l++) {
            inverse = Math.max(inverse, -d.z[l] / z[l]);
            if (m.upper[l] < Double.POSITIVE_INFINITY) {
                inverse = Math.max(inverse, -d.v[l] / v[l]);
            }
        }
        return 1 / inverse;
    }
}

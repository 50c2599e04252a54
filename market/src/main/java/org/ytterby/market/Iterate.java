package org.ytterby.market;

/**
 * A point of the interior-point method in value units: quantities x, lower duals z, upper slacks w and duals v, power
 * values q, row duals y. Places follow {@link ScaledMonth}.
 */
final class Iterate {
    final double[] x;
    final double[] z;
    final double[] w;
    final double[] v;
    final double[] q;
    final double[] y;
    /** First guess of each column's size: the weight of its barrier. */
    final double[] size;

    Iterate(int columns, int rows) {
        x = new double[columns];
        z = new double[columns];
        w = new double[columns];
        v = new double[columns];
        q = new double[columns];
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

    /** The same after a step of length {@code alpha} along {@code d}. */
    double complementarityAfter(ScaledMonth m, Iterate d, double alpha) {
        double sum = 0;
        double terms = 0;
        for (int l = 0; l < m.count; l++) {
            sum += (x[l] + alpha * d.x[l]) * (z[l] + alpha * d.z[l]);
            terms += size[l];
            if (m.upper[l] < Double.POSITIVE_INFINITY) {
                sum += (w[l] + alpha * d.w[l]) * (v[l] + alpha * d.v[l]);
                terms += size[l];
            }
        }
        return sum / Math.max(Double.MIN_NORMAL, terms);
    }

    /** Adds {@code alpha} times the direction {@code d}. */
    void step(ScaledMonth m, Iterate d, double alpha) {
        for (int l = 0; l < m.count; l++) {
            x[l] += alpha * d.x[l];
            z[l] += alpha * d.z[l];
            if (m.upper[l] < Double.POSITIVE_INFINITY) {
                w[l] += alpha * d.w[l];
                v[l] += alpha * d.v[l];
            }
            if (m.powerExponent[l] > 0) {
                q[l] += alpha * d.q[l];
            }
        }
        for (int i = 0; i < y.length; i++) {
            y[i] += alpha * d.y[i];
        }
    }

    /** The longest step ≤ {@code limit} along {@code d} that keeps every positive number positive. */
    double longestStep(ScaledMonth m, Iterate d, double limit) {
        double inverse = 1 / limit;
        for (int l = 0; l < m.count; l++) {
            inverse = Math.max(inverse, Math.max(-d.x[l] / x[l], -d.z[l] / z[l]));
            if (m.upper[l] < Double.POSITIVE_INFINITY) {
                inverse = Math.max(inverse, Math.max(-d.w[l] / w[l], -d.v[l] / v[l]));
            }
            if (m.powerExponent[l] > 0) {
                inverse = Math.max(inverse, -d.q[l] / q[l]);
            }
        }
        return 1 / inverse;
    }
}

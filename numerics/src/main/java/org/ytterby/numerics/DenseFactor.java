package org.ytterby.numerics;

/** Cholesky factorisation of a small dense matrix. */
final class DenseFactor {
    private DenseFactor() {}

    /**
     * Replaces the lower triangle of a positive definite matrix by its factor L with {@code L·Lᵀ = A}.
     *
     * @throws IllegalArgumentException if the matrix is not positive definite
     */
    static void cholesky(double[][] a) {
        for (int j = 0; j < a.length; j++) {
            for (int k = 0; k < j; k++) {
                for (int i = j; i < a.length; i++) {
                    a[i][j] -= a[i][k] * a[j][k];
                }
            }
            if (!(a[j][j] > 0)) {
                throw new IllegalArgumentException("matrix is not positive definite: pivot " + j + " is " + a[j][j]
                        + ". Maybe a prior deviation is infinite.");
            }
            double root = StrictMath.sqrt(a[j][j]);
            for (int i = j; i < a.length; i++) {
                a[i][j] /= root;
            }
        }
    }

    /** Solves {@code L·Lᵀ·x = b}. */
    static double[] solve(double[][] factor, double[] b) {
        double[] x = b.clone();
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= factor[i][k] * x[k];
            }
            x[i] /= factor[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) {
                x[i] -= factor[k][i] * x[k];
            }
            x[i] /= factor[i][i];
        }
        return x;
    }

    /** The sum of products. */
    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

package org.ytterby.numerics;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The normal approximation of a posterior whose prior is standard normal in each coordinate and whose residuals have unit
 * variance: covariance {@code (JᵀJ + I)⁻¹} (Gelman et al., "Bayesian Data Analysis", 3rd ed. 2013, section 4.1).
 *
 * @param covariance {@code [coordinate][coordinate]}
 */
public record GaussianPosterior(double[][] covariance) {

    /**
     * From the Jacobian of the residuals at the mode.
     *
     * @param jacobian {@code [residual][coordinate]}, finite
     * @param dimensions number of coordinates
     */
    public static GaussianPosterior of(double[][] jacobian, int dimensions) {
        RealMatrix precision = new Array2DRowRealMatrix(dimensions, dimensions);
        for (int i = 0; i < dimensions; i++) {
            precision.setEntry(i, i, 1);
        }
        for (double[] row : jacobian) {
            for (int i = 0; i < dimensions; i++) {
                for (int j = 0; j < dimensions; j++) {
                    precision.addToEntry(i, j, row[i] * row[j]);
                }
            }
        }
        return new GaussianPosterior(new CholeskyDecomposition(precision, 1e-10, 0)
                .getSolver()
                .getInverse()
                .getData());
    }

    /** Standard deviation of a coordinate in units of its prior, above 0 and at most 1. */
    public double deviation(int i) {
        return Math.sqrt(covariance[i][i]);
    }

    /** Correlation of two coordinates, −1 to 1. */
    public double correlation(int i, int j) {
        return covariance[i][j] / (deviation(i) * deviation(j));
    }
}

package org.ytterby.numerics;

/**
 * Linear regression with independent normal priors on its coefficients and a prior guess of its noise, robust against
 * outliers: each observation is weighted down by the square of its residual, as in a regression with Student errors
 * (Lange, Little and Taylor, "Robust statistical modeling using the t distribution", JASA 84 (1989), 881–896). What it
 * predicts is a Student distribution that counts the doubt of the coefficients and of the noise.
 */
public final class BayesianRegression {
    private static final int ROUNDS = 6;
    private static final double TAIL = 4;

    private final double[] mean;
    private final double[][] factor;
    private final double variance;
    private final double freedom;

    /**
     * What is expected of an observation.
     *
     * @param mean centre
     * @param scale scale of the Student distribution around it
     * @param freedom degrees of freedom
     */
    public record Prediction(double mean, double scale, double freedom) {}

    /**
     * What is believed before any observation.
     *
     * @param mean of each coefficient
     * @param deviation standard deviation of each coefficient, above 0
     * @param noise standard deviation of an observation of weight 1
     * @param noiseFreedom observations that the guess of the noise is worth
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Prior(double[] mean, double[] deviation, double noise, double noiseFreedom) {}

    private BayesianRegression(double[] mean, double[][] factor, double variance, double freedom) {
        this.mean = mean;
        this.factor = factor;
        this.variance = variance;
        this.freedom = freedom;
    }

    /**
     * Fits the coefficients.
     *
     * @param prior beliefs before
     * @param rows regressors of each observation, {@code [observations][coefficients]}
     * @param values the observations
     * @param weights of the observations, 0 or more; an observation's variance is the noise over its weight
     */
    public static BayesianRegression fit(Prior prior, double[][] rows, double[] values, double[] weights) {
        double guess = prior.noise() * prior.noise();
        double variance = guess;
        double[] robust = weights.clone();
        double[][] factor = new double[0][];
        double[] mean = prior.mean();
        double freedom = prior.noiseFreedom();
        for (int round = 0; round < ROUNDS; round++) {
            factor = information(prior, rows, robust, variance);
            DenseFactor.cholesky(factor);
            mean = DenseFactor.solve(factor, target(prior, rows, values, robust, variance));
            double sum = prior.noiseFreedom() * guess;
            freedom = prior.noiseFreedom();
            double[] next = new double[weights.length];
            for (int i = 0; i < rows.length; i++) {
                double miss = values[i] - DenseFactor.dot(rows[i], mean);
                sum += robust[i] * miss * miss;
                freedom += Math.min(1, robust[i]);
                next[i] = weights[i] * Math.min(1, (TAIL + 1) / (TAIL + weights[i] * miss * miss / variance));
            }
            variance = sum / freedom;
            robust = next;
        }
        return new BayesianRegression(mean, factor, variance, freedom);
    }

    private static double[][] information(Prior prior, double[][] rows, double[] weights, double variance) {
        int n = prior.mean().length;
        double[][] matrix = new double[n][n];
        for (int j = 0; j < n; j++) {
            matrix[j][j] = 1 / (prior.deviation()[j] * prior.deviation()[j]);
        }
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k <= j; k++) {
                    matrix[j][k] += weights[i] / variance * rows[i][j] * rows[i][k];
                }
            }
        }
        return matrix;
    }

    private static double[] target(Prior prior, double[][] rows, double[] values, double[] weights, double variance) {
        double[] right = new double[prior.mean().length];
        for (int j = 0; j < right.length; j++) {
            right[j] = prior.mean()[j] / (prior.deviation()[j] * prior.deviation()[j]);
            for (int i = 0; i < rows.length; i++) {
                right[j] += weights[i] / variance * rows[i][j] * values[i];
            }
        }
        return right;
    }

    /** The coefficients' posterior means. */
    public double[] coefficients() {
        return mean.clone();
    }

    /**
     * What is expected of another observation.
     *
     * @param row its regressors
     * @param weight its weight, above 0
     */
    public Prediction predict(double[] row, double weight) {
        double doubt = DenseFactor.dot(row, DenseFactor.solve(factor, row));
        return new Prediction(DenseFactor.dot(row, mean), StrictMath.sqrt(variance / weight + doubt), freedom);
    }
}

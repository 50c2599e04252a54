package org.ytterby.simulation.belief;

/** Beliefs in regimes as months pass and approvals are seen, MODEL equation (33). */
public final class Bayes {

    /** Least throughput that can be told from nothing. */
    private static final double LEAST = 0.02;

    private Bayes() {}

    /**
     * Odds of the next regime, Σ_R π(R)·Pr(R→R′).
     *
     * @param belief odds of the regimes
     * @param odds of each regime (second index) to follow each (first)
     */
    public static double[] ahead(double[] belief, double[][] odds) {
        double[] next = new double[belief.length];
        for (int from = 0; from < belief.length; from++) {
            if (belief[from] > 0) {
                for (int to = 0; to < next.length; to++) {
                    next[to] += belief[from] * odds[from][to];
                }
            }
        }
        return next;
    }

    /** Posterior ∝ likelihood · prior; the prior itself where nothing that was seen can be told by any regime. */
    public static double[] posterior(double[] prior, double[] likelihood) {
        double[] posterior = new double[prior.length];
        double sum = 0;
        for (int r = 0; r < prior.length; r++) {
            posterior[r] = prior[r] * likelihood[r];
            sum += posterior[r];
        }
        if (!(sum > 0)) {
            return prior.clone();
        }
        for (int r = 0; r < prior.length; r++) {
            posterior[r] /= sum;
        }
        return posterior;
    }

    /**
     * Likelihood of a throughput Λ/F under a regime, up to a factor that is the same for all: normal in the logarithm.
     *
     * @param seen approvals over filings
     * @param expected under the regime
     * @param sigma spread of the logarithm
     */
    public static double likelihood(double seen, double expected, double sigma) {
        double z = (StrictMath.log(seen + LEAST) - StrictMath.log(expected + LEAST)) / sigma;
        return StrictMath.exp(-0.5 * z * z);
    }
}

package org.ytterby.numerics;

/**
 * The mean of the worst share of a sample of losses: {@code CVaR_α = min_z z + E[L − z]₊ / (1 − α)}, equation (42), after
 * Rockafellar and Uryasev, "Optimization of conditional value-at-risk", Journal of Risk 2 (2000), 21–41.
 *
 * <p>On a sample of n equally likely losses the minimum is the mean over the largest (1 − α)·n losses, the last of them
 * counted in part when that number is not whole.
 */
public final class ConditionalValueAtRisk {
    private ConditionalValueAtRisk() {}

    /**
     * CVaR of equally likely losses.
     *
     * @param losses at least one number, none NaN, larger is worse; left unchanged
     * @param level α in [0, 1): 0 gives the mean, 0.95 the mean of the worst twentieth
     * @return the conditional value at risk, in the losses' unit
     */
    public static double of(double[] losses, double level) {
        requireLevel(level);
        double[] sorted = Quantiles.sorted(losses);
        if (sorted.length == 0) {
            throw new IllegalArgumentException("CVaR: the sample is empty (length 0). Maybe no future finished.");
        }
        double tail = (1 - level) * sorted.length;
        double sum = 0;
        double counted = 0;
        for (int i = sorted.length - 1; i >= 0 && counted < tail; i--) {
            double weight = Math.min(1, tail - counted);
            sum += weight * sorted[i];
            counted += weight;
        }
        return sum / counted;
    }

    /**
     * Value at risk: the smallest z that attains the minimum of equation (42), an order statistic of the sample.
     *
     * @param losses at least one number, none NaN; left unchanged
     * @param level α in [0, 1)
     */
    public static double valueAtRisk(double[] losses, double level) {
        requireLevel(level);
        double[] sorted = Quantiles.sorted(losses);
        if (sorted.length == 0) {
            throw new IllegalArgumentException("VaR: the sample is empty (length 0). Maybe no future finished.");
        }
        int rank = (int) Math.ceil(level * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }

    private static void requireLevel(double level) {
        if (!(level >= 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "CVaR: level must be in [0, 1) (is " + level + "). Maybe it was given in percent.");
        }
    }
}

package org.ytterby.numerics;

/**
 * A mixture of two Gamma distributions of one shape: with probability {@code weight} the quantity is scaled by {@code factor}.
 *
 * @param shape above 0
 * @param rate above 0, so that the first part has mean shape / rate
 * @param weight of the second part, 0 to 1
 * @param factor on the scale of the second part, above 0
 */
public record GammaMixture(double shape, double rate, double weight, double factor) {

    private static final int HALVINGS = 200;

    /** Refuses parameters out of range. */
    public GammaMixture {
        if (!(shape > 0) || !(rate > 0) || !(weight >= 0 && weight <= 1) || !(factor > 0)) {
            throw new IllegalArgumentException("Gamma mixture: shape " + shape + ", rate " + rate + " and factor "
                    + factor + " must be above 0, weight " + weight + " between 0 and 1.");
        }
    }

    /** Mean of the mixture. */
    public double mean() {
        return shape / rate * (1 - weight + weight * factor);
    }

    /** Probability of at most {@code x}. */
    public double probability(double x) {
        if (!(x > 0)) {
            return 0;
        }
        double first = IncompleteFunctions.gamma(shape, rate * x);
        double second = IncompleteFunctions.gamma(shape, rate / factor * x);
        return (1 - weight) * first + weight * second;
    }

    /** The value with this probability at or below it, by bisection; {@code p} strictly between 0 and 1. */
    public double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("probability must lie between 0 and 1 (is " + p + ").");
        }
        double low = 0;
        double high = shape / rate * Math.max(1, factor);
        while (probability(high) < p) {
            high *= 2;
        }
        for (int i = 0; i < HALVINGS && high - low > 0; i++) {
            double middle = 0.5 * (low + high);
            if (probability(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }
}

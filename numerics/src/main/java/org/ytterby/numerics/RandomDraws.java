package org.ytterby.numerics;

import java.util.random.RandomGenerator;

/**
 * Draws from one stream by inverse distribution functions: every draw uses exactly one uniform number and grows with it, so
 * that a change of parameters moves a draw but never the draws after it.
 *
 * <p>All functions use {@link StrictMath}, so the same stream gives the same bits everywhere. Not safe for use by several
 * threads.
 */
public final class RandomDraws {
    private static final double HALF_UNIT = 0x1p-54;

    private final RandomGenerator generator;

    RandomDraws(RandomGenerator generator) {
        this.generator = generator;
    }

    /** Uniform on the open interval (0, 1): 53 random bits, moved by half a unit off 0. */
    public double uniform() {
        return (generator.nextLong() >>> 11) * 0x1p-53 + HALF_UNIT;
    }

    /** Uniform on (low, high), low ≤ high, both finite. */
    public double uniform(double low, double high) {
        if (!(low <= high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException("uniform: bounds must be finite and ascending (are " + low + ", " + high
                    + "). Maybe they were exchanged.");
        }
        return low + (high - low) * uniform();
    }

    /** True with the given probability, 0 to 1. */
    public boolean chance(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "chance: probability must be in [0, 1] (is " + probability + "). Maybe it was given in percent.");
        }
        return uniform() < probability;
    }

    /** Normal with a finite mean and a standard deviation ≥ 0. */
    public double normal(double mean, double deviation) {
        requireAtLeastZero("normal: deviation", deviation);
        return mean + deviation * InverseDistributions.normal(uniform());
    }

    /**
     * Lognormal by its median and the standard deviation of its logarithm.
     *
     * @param median positive
     * @param sigma ≥ 0
     */
    public double lognormal(double median, double sigma) {
        requirePositive("lognormal: median", median);
        requireAtLeastZero("lognormal: sigma", sigma);
        return median * StrictMath.exp(sigma * InverseDistributions.normal(uniform()));
    }

    /** Exponential with the given positive mean. */
    public double exponential(double mean) {
        requirePositive("exponential: mean", mean);
        return -mean * StrictMath.log(uniform());
    }

    /** Weibull with positive scale and shape: scale·(−ln(1 − u))^(1/shape). */
    public double weibull(double scale, double shape) {
        requirePositive("weibull: scale", scale);
        requirePositive("weibull: shape", shape);
        return scale * StrictMath.pow(-StrictMath.log1p(-uniform()), 1 / shape);
    }

    /** Gamma with positive shape and scale (mean shape·scale). */
    public double gamma(double shape, double scale) {
        requirePositive("gamma: shape", shape);
        requirePositive("gamma: scale", scale);
        return scale * InverseDistributions.gamma(shape, uniform());
    }

    /** Beta with positive parameters a and b (mean a/(a + b)). */
    public double beta(double a, double b) {
        requirePositive("beta: a", a);
        requirePositive("beta: b", b);
        return InverseDistributions.beta(a, b, uniform());
    }

    /** A whole number from 0 to count − 1, count ≥ 1, by one uniform number. */
    public int index(int count) {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "index: count must be at least 1 (is " + count + "). Maybe the list to choose from is empty.");
        }
        return (int) Math.min(count - 1.0, uniform() * count);
    }

    private static void requirePositive(String what, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    what + " must be positive (is " + value + "). Maybe a parameter is missing.");
        }
    }

    private static void requireAtLeastZero(String what, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    what + " must be at least 0 (is " + value + "). Maybe a parameter is missing.");
        }
    }
}

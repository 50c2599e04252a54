package org.ytterby.numerics;

/**
 * The standard normal distribution on {@link StrictMath}.
 *
 * <p>Sources: distribution function, Hart's algorithm as in West, "Better approximations to cumulative normal functions",
 * Wilmott Magazine (May 2005), 70–76; quantile, Wichura's AS 241.
 */
public final class NormalDistribution {

    private static final double SPLIT = 7.07106781186547;
    private static final double ROOT_OF_TWO_PI = 2.506628274631000502;
    private static final double LAST = 37;

    private static final double[] TOP = {
        3.52624965998911e-02,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };
    private static final double[] BOTTOM = {
        8.83883476483184e-02,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752
    };

    private NormalDistribution() {}

    /** Φ(x), absolute error below 1e-14; 0 at −∞ and 1 at ∞. */
    public static double cumulative(double x) {
        double lower = lowerTail(Math.abs(x));
        return x > 0 ? 1 - lower : lower;
    }

    /** Φ(−x) of x ≥ 0. */
    private static double lowerTail(double x) {
        if (x > LAST) {
            return 0;
        }
        double density = StrictMath.exp(-x * x / 2);
        if (x < SPLIT) {
            return density * polynomial(TOP, x) / polynomial(BOTTOM, x);
        }
        double fraction = x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))));
        return density / fraction / ROOT_OF_TWO_PI;
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * x + coefficient;
        }
        return sum;
    }

    /**
     * The x with Φ(x) = p.
     *
     * @throws IllegalArgumentException if p is not strictly between 0 and 1
     */
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("a normal quantile is asked for the probability " + p
                    + ", which is not strictly between 0 and 1. Maybe a share was given in per cent.");
        }
        return InverseDistributions.normal(p);
    }
}

package org.ytterby.numerics;

/** Student's t distribution: density and distribution function. */
public final class StudentDistribution {
    private StudentDistribution() {}

    /**
     * Logarithm of the density of {@code scale·T}, T with so many degrees of freedom.
     *
     * @param x distance from the centre, in the unit of the scale
     * @param freedom degrees of freedom, above 0
     * @param scale above 0
     */
    public static double logDensity(double x, double freedom, double scale) {
        double z = x / scale;
        return IncompleteFunctions.logGamma((freedom + 1) / 2)
                - IncompleteFunctions.logGamma(freedom / 2)
                - StrictMath.log(freedom * StrictMath.PI) / 2
                - StrictMath.log(scale)
                - (freedom + 1) / 2 * StrictMath.log1p(z * z / freedom);
    }

    /**
     * Probability that {@code scale·T} is at most x, by the incomplete beta function.
     *
     * @param x distance from the centre, in the unit of the scale
     * @param freedom degrees of freedom, above 0
     * @param scale above 0
     */
    public static double cumulative(double x, double freedom, double scale) {
        double z = x / scale;
        double tail = IncompleteFunctions.beta(freedom / 2, 0.5, freedom / (freedom + z * z)) / 2;
        return z < 0 ? tail : 1 - tail;
    }
}

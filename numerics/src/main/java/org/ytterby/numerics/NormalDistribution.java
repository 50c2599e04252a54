package org.ytterby.numerics;

/** The standard normal distribution. */
public final class NormalDistribution {
    private NormalDistribution() {}

    /**
     * The quantile, relative error about 1e-16 (Wichura's AS 241).
     *
     * @param probability in the open interval (0, 1)
     */
    public static double quantile(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("normal quantile: probability must lie between 0 and 1 (is "
                    + probability + "). Maybe it was given in percent.");
        }
        return InverseDistributions.normal(probability);
    }
}

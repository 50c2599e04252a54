package org.ytterby.policy;

/**
 * What differs from one future to another, besides the regime.
 *
 * @param demandSigma standard deviation of the yearly shock to the trend of each use, share
 * @param projectDelaySigma standard deviation of the logarithm of permitting and building times
 */
public record Uncertainty(double demandSigma, double projectDelaySigma) {

    /** Refuses spreads outside 0 to 1. */
    public Uncertainty {
        if (!(demandSigma >= 0 && demandSigma <= 1) || !(projectDelaySigma >= 0 && projectDelaySigma <= 1)) {
            throw new IllegalArgumentException("uncertainty: demandSigma " + demandSigma + " and projectDelaySigma "
                    + projectDelaySigma + " must lie between 0 and 1.");
        }
    }

    /** Every future alike but for the regime. */
    public static Uncertainty none() {
        return new Uncertainty(0, 0);
    }
}

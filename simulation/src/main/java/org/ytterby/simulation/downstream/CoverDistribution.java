package org.ytterby.simulation.downstream;

import org.ytterby.numerics.NormalDistribution;

/**
 * How cover differs between the plants of a use, MODEL equation (23): lognormal around its median. Whatever is missing is
 * measured in medians of cover; 1 is what the plant in the middle can bridge.
 */
public final class CoverDistribution {

    /** Share of plants whose cover is less than the last thousandth's; more than that, no plant bridges. */
    private static final double NEARLY_ALL = 0.999;

    /** Spreads below the median under which a plant is so rare, one in a thousand million, that none is counted. */
    private static final double RAREST = -6;

    private final double sigma;
    private final double least;
    private final double mean;

    /**
     * A spread of cover.
     *
     * @param sigma spread of the logarithm, above zero
     * @throws IllegalArgumentException if it is not
     */
    public CoverDistribution(double sigma) {
        if (!(sigma > 0)) {
            throw new IllegalArgumentException(
                    "cover.sigma must be above zero (is " + sigma + "). Maybe its row was cleared.");
        }
        this.sigma = sigma;
        least = StrictMath.exp(RAREST * sigma);
        mean = StrictMath.exp(sigma * sigma / 2);
    }

    /** Share of plants whose cover is used up once each lacks {@code missing}, MODEL equation (23). */
    public double idleShare(double missing) {
        return missing > least ? NormalDistribution.cumulative(StrictMath.log(missing) / sigma) : 0;
    }

    /** What must be missing until this share of plants stands still. */
    public double missingAt(double idleShare) {
        return StrictMath.exp(sigma * NormalDistribution.quantile(idleShare));
    }

    /** What no plant bridges. */
    public double largest() {
        return missingAt(NEARLY_ALL);
    }

    /**
     * Output lost until each plant lacks {@code missing}: the integral of the idle share, which is the expected excess over a
     * lognormal cover.
     */
    public double lost(double missing) {
        if (missing <= least) {
            return 0;
        }
        double z = StrictMath.log(missing) / sigma;
        return Math.max(
                0, missing * NormalDistribution.cumulative(z) - mean * NormalDistribution.cumulative(z - sigma));
    }
}

package org.ytterby.simulation.downstream;

import org.ytterby.domain.Parameters;

/**
 * Parameters of idle plants, MODEL equation (23).
 *
 * @param sigma spread of the logarithm of cover between plants
 * @param firstStopShare share of plants that stand still when the first stop is dated
 * @param catchUpShare part of lost output that is made up
 * @param catchUpMonths time in which it is made up, months
 * @param spareCapacity what plants can make beyond their usual output, share of it
 */
public record CoverSettings(
        double sigma, double firstStopShare, double catchUpShare, double catchUpMonths, double spareCapacity) {

    /** Reads the parameters. */
    public static CoverSettings of(Parameters p) {
        return new CoverSettings(
                p.value("cover.sigma"),
                p.value("cover.first-stop-share"),
                p.value("catch-up.share"),
                p.value("catch-up.months"),
                p.value("catch-up.spare-capacity"));
    }

    /** The distribution of cover between plants. */
    public CoverDistribution distribution() {
        return new CoverDistribution(sigma);
    }
}

package org.ytterby.simulation.demand;

import org.ytterby.domain.Economy;

/** How uses have changed since the base month; owned by one future, updated in place. */
public final class DemandState {

    private final Thinning thinning;
    private final Research research;
    private final Substitution substitution;

    /**
     * Uses as they are in the base month.
     *
     * @param researchFactor per use, drawn time to success over its median; empty for the median
     */
    public DemandState(Economy economy, double[] researchFactor) {
        DemandSettings settings = DemandSettings.of(economy.world().parameters());
        thinning = new Thinning(economy, settings);
        research = new Research(economy, settings, researchFactor);
        substitution = new Substitution(economy, settings);
    }

    /**
     * A month passes.
     *
     * @param price what makers and buyers decide by, by good and region, USD/kg
     * @param slowPrice per demand, USD/kg
     */
    public void advance(double[][] price, double[] slowPrice) {
        thinning.advance(price);
        research.advance(slowPrice);
        substitution.advance(price, research);
    }

    /** Factors on the base level of activities, with those of lean magnet making scaled by what makers have learned. */
    public double[] supply(double[] trend) {
        return thinning.supply(trend);
    }

    /** ι of MODEL equation (22), factor on what a demand wants. */
    public double intensity(int demand) {
        return substitution.intensity(demand);
    }
}

package org.ytterby.domain;

/**
 * A world that agrees with itself: its reconciled base month and the marginal costs that reproduce it. This is what is
 * simulated.
 *
 * @param world what exists
 * @param baseline the reconciled base month
 * @param plantCapacity per plant, t/month, indexed as {@link World#plants()}; at least what the base month makes there
 * @param activityCost per activity, indexed as {@link World#activities()}
 * @param routeCost per route, indexed as {@link World#routes()}
 * @param storage per holding, indexed as {@link World#holdings()}
 * @param licenceRent rent per route that a licence already yields in the base month, USD/kg; μ⁰
 */
public record Economy(
        World world,
        Baseline baseline,
        double[] plantCapacity,
        ActivityCost[] activityCost,
        RouteCost[] routeCost,
        StorageTerm[] storage,
        double[] licenceRent) {

    /** What uses and activities of each region take of each good in the base month, by good and region, t/month. */
    public double[][] baseIntake() {
        return baseline.intake(world);
    }

    /**
     * Marginal cost of an activity at level x and capacity K, MODEL equation (2): intercept + slope·x +
     * congestion·[x/K − 0.9]₊².
     *
     * @param intercept γ, USD/kg
     * @param slope δ, USD/kg per t/month
     * @param congestion κ, USD/kg
     */
    public record ActivityCost(double intercept, double slope, double congestion) {}

    /**
     * Marginal cost of a shipment y, MODEL equations (43) and (44): effective + slope·(y − base).
     *
     * @param effective τ', USD/kg
     * @param slope USD/kg per t/month
     * @param base y⁰, t/month
     */
    public record RouteCost(double effective, double slope, double base) {}

    /**
     * Value of stock, MODEL equation (17): Ψ'(I) = β·E p + cy·(I* / (I + i₀))^η.
     *
     * @param convenience cy, USD/kg
     * @param target I*, t
     * @param floor i₀, t, above zero
     * @param curvature η
     * @param holdingCost h, USD/kg and month
     */
    public record StorageTerm(double convenience, double target, double floor, double curvature, double holdingCost) {}
}

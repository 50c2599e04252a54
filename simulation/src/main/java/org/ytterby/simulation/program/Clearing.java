package org.ytterby.simulation.program;

import java.util.Map;

/**
 * One cleared month in the indices of a {@link org.ytterby.domain.World}: quantities in t/month, prices and rents in USD/kg.
 *
 * @param price by good and region; NaN where the good is not present
 * @param activity level per activity
 * @param contract per route
 * @param spot per route
 * @param informal per route
 * @param used per demand
 * @param unserved per demand: what it wanted even at its choke price and did not get; b of MODEL equation (3)
 * @param stock per holding at the end of the month
 * @param disposal by good and region
 * @param allowanceRent per route; μ of MODEL equation (5)
 * @param limitRent by instrument: ρ of quotas, of production quotas and of tariff-rate quotas, USD/kg
 * @param bought what orders (by their id) and floors (by {@link ProgramLayout#floorKey}) took, t
 * @param duty ad valorem duty per route, USD/kg
 */
public record Clearing(
        double[][] price,
        double[] activity,
        double[] contract,
        double[] spot,
        double[] informal,
        double[] used,
        double[] unserved,
        double[] stock,
        double[][] disposal,
        double[] allowanceRent,
        Map<String, Double> limitRent,
        Map<String, Double> bought,
        double[] duty) {

    /** Shipments of a route through all channels, t/month. */
    public double flow(int route) {
        return contract[route] + spot[route] + informal[route];
    }
}

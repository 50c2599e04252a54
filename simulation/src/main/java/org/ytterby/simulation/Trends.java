package org.ytterby.simulation;

import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Stage;
import org.ytterby.domain.World;

/** How capacity, supply, trade and use grow with the months, whatever happens in them. */
final class Trends {

    private final Economy economy;
    private final World world;
    private final Recycling recycling;

    Trends(Economy economy) {
        this.economy = economy;
        this.world = economy.world();
        this.recycling = new Recycling(world);
    }

    /**
     * What trends make of one month. The arrays are shared by all futures and not to be written to.
     *
     * @param trade factor on base flows
     * @param capacity per plant of the base month, t/month
     * @param supply factor per activity on its base level
     * @param use per demand at the base month's price, t/month
     * @param endOfLife what becomes of the cohorts of products
     */
    record Month(double trade, double[] capacity, double[] supply, double[] use, Recycling.Deaths endOfLife) {}

    /** The recycling that the deaths of cohorts belong to. */
    Recycling recycling() {
        return recycling;
    }

    /** Month {@code t} after the base month, 0 first. */
    Month month(int t) {
        double[] capacity = new double[world.plants().size()];
        for (int p = 0; p < capacity.length; p++) {
            var plant = world.plants().get(p);
            capacity[p] = economy.plantCapacity()[p] * supply(plant.site().stage(), plant.region(), t);
        }
        double[] supply = new double[world.activities().size()];
        for (int a = 0; a < supply.length; a++) {
            var activity = world.activities().get(a);
            supply[a] = supply(activity.stage(), activity.region(), t);
        }
        double[] use = new double[world.demands().size()];
        for (int d = 0; d < use.length; d++) {
            double growth = world.demands().get(d).growthPerYear();
            use[d] = economy.baseline().use()[d] * StrictMath.pow(1 + growth, (t + 1) / 12.0);
        }
        return new Month(trade(t), capacity, supply, use, recycling.deaths(t / 12.0));
    }

    private double supply(Stage stage, int region, int t) {
        double yearly = SimulationSettings.supplyTrend(
                world, stage, world.regions().get(region).code());
        return StrictMath.pow(1 + yearly, (t + 1) / 12.0);
    }

    /** Trade grows with the use-value-weighted mean trend of demand. */
    private double trade(int t) {
        double value = 0;
        double grown = 0;
        for (int d = 0; d < world.demands().size(); d++) {
            Demand demand = world.demands().get(d);
            double worth = economy.baseline().use()[d] * economy.baseline().price()[demand.good()][demand.region()];
            value += worth;
            grown += worth * demand.growthPerYear();
        }
        return StrictMath.pow(1 + (value > 0 ? grown / value : 0), (t + 1) / 12.0);
    }
}

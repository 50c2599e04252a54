package org.ytterby.simulation;

import org.ytterby.domain.Demand;
import org.ytterby.domain.Holding;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.simulation.program.Clearing;
import org.ytterby.simulation.program.MonthInputs;

/**
 * Recomputes MODEL equation (3) for every good in every region from the cleared month alone, without the solver's rows:
 * what was there and what came in equals what left, was used, dumped, bought or stored.
 */
public final class MassBalance {

    /** A good of which the world moves less is judged as if it moved this much, t/month. */
    private static final double LEAST_FLOW = 0.1;

    private final World world;
    private final Recipes recipes;

    /** For months of a world. */
    public MassBalance(World world) {
        this.world = world;
        this.recipes = new Recipes(world);
    }

    /** Largest residual of any good and region over the largest flow of that good anywhere; 0 is perfect. */
    public double worst(MonthInputs in, Clearing clearing, double[][] bought) {
        int goods = world.goods().size();
        int regions = world.regions().size();
        double[][] sum = new double[goods][regions];
        double[][] largest = new double[goods][regions];
        for (int g = 0; g < goods; g++) {
            for (int r = 0; r < regions; r++) {
                add(sum, largest, g, r, in.inflow()[g][r]);
                add(sum, largest, g, r, -clearing.disposal()[g][r]);
                add(sum, largest, g, r, -bought[g][r]);
            }
        }
        addActivities(clearing, sum, largest);
        addRoutes(clearing, sum, largest);
        for (int d = 0; d < world.demands().size(); d++) {
            Demand demand = world.demands().get(d);
            add(sum, largest, demand.good(), demand.region(), -clearing.used()[d]);
        }
        for (int h = 0; h < world.holdings().size(); h++) {
            Holding holding = world.holdings().get(h);
            add(sum, largest, holding.good(), holding.region(), in.openingStock()[h]);
            add(sum, largest, holding.good(), holding.region(), -clearing.stock()[h]);
        }
        return worstRatio(sum, largest);
    }

    private void addActivities(Clearing clearing, double[][] sum, double[][] largest) {
        for (int a = 0; a < world.activities().size(); a++) {
            int region = world.activities().get(a).region();
            double level = clearing.activity()[a];
            int[] goods = recipes.goods(a);
            double[] coefficients = recipes.coefficients(a);
            for (int k = 0; k < goods.length; k++) {
                add(sum, largest, goods[k], region, coefficients[k] * level);
            }
        }
    }

    private void addRoutes(Clearing clearing, double[][] sum, double[][] largest) {
        for (int i = 0; i < world.routes().size(); i++) {
            Route route = world.routes().get(i);
            add(sum, largest, route.good(), route.from(), -clearing.flow(i));
            if (route.transitMonths() == 0) {
                add(sum, largest, route.good(), route.to(), clearing.flow(i));
            }
        }
    }

    private static void add(double[][] sum, double[][] largest, int good, int region, double tonnes) {
        sum[good][region] += tonnes;
        largest[good][region] = Math.max(largest[good][region], Math.abs(tonnes));
    }

    private static double worstRatio(double[][] sum, double[][] largest) {
        double worst = 0;
        for (int g = 0; g < sum.length; g++) {
            double flow = LEAST_FLOW;
            for (double moved : largest[g]) {
                flow = Math.max(flow, moved);
            }
            for (double residual : sum[g]) {
                worst = Math.max(worst, Math.abs(residual) / flow);
            }
        }
        return worst;
    }
}

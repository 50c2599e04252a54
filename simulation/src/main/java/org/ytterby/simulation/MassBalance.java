package org.ytterby.simulation;

import java.util.Arrays;
import org.ytterby.domain.Activity;
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

    private MassBalance() {}

    /** Largest residual of any good and region over the largest flow of that good anywhere; 0 is perfect. */
    public static double worst(World world, MonthInputs in, Clearing clearing, double[][] bought) {
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
        addActivities(world, clearing, sum, largest);
        addRoutes(world, clearing, sum, largest);
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

    private static void addActivities(World world, Clearing clearing, double[][] sum, double[][] largest) {
        for (int a = 0; a < world.activities().size(); a++) {
            Activity activity = world.activities().get(a);
            double level = clearing.activity()[a];
            world.recipes()
                    .get(activity.recipe())
                    .coefficients()
                    .forEach((good, coefficient) ->
                            add(sum, largest, world.good(good), activity.region(), coefficient * level));
        }
    }

    private static void addRoutes(World world, Clearing clearing, double[][] sum, double[][] largest) {
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
            double flow = Math.max(LEAST_FLOW, Arrays.stream(largest[g]).max().orElse(0));
            for (double residual : sum[g]) {
                worst = Math.max(worst, Math.abs(residual) / flow);
            }
        }
        return worst;
    }
}

package org.ytterby.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ytterby.domain.Baseline;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Project;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.policy.Regime;
import org.ytterby.samples.SampleParameters;
import org.ytterby.samples.SampleScenarios;

/** The sample economy with something added. */
final class Variants {

    private Variants() {}

    /** With projects at its first plant. */
    static Economy withProjects(Project... projects) {
        Economy economy = SampleScenarios.economy();
        return over(
                world(economy.world(), economy.world().routes(), List.of(projects)),
                economy,
                economy.baseline().flow());
    }

    /** With projects at its first plant and some parameters that differ. */
    static Economy withParameters(Map<String, Double> values, Project... projects) {
        Economy economy = withProjects(projects);
        return new Economy(
                SampleParameters.replaced(economy.world(), values),
                economy.baseline(),
                economy.plantCapacity(),
                economy.activityCost(),
                economy.routeCost(),
                economy.storage(),
                economy.licenceRent());
    }

    /** With as many ways for dysprosium oxide from China to Japan as there are flows, t/month. */
    static Economy withFlows(double... flows) {
        Economy economy = SampleScenarios.economy();
        Route[] routes = new Route[flows.length];
        Arrays.fill(routes, economy.world().routes().get(0));
        return over(world(economy.world(), List.of(routes), List.of()), economy, flows);
    }

    /** With one way for dysprosium oxide out of each of the two regions to the other, t/month. */
    static Economy withExporters(double fromChina, double fromJapan) {
        Economy economy = SampleScenarios.economy();
        Route out = economy.world().routes().get(0);
        Route back = new Route(out.good(), out.to(), out.from(), out.prior(), out.freight(), out.transitMonths());
        return over(
                world(economy.world(), List.of(out, back), List.of()), economy, new double[] {fromChina, fromJapan});
    }

    private static World world(World w, List<Route> routes, List<Project> projects) {
        double[][] price = new double[w.goods().size()][w.regions().size()];
        for (int g = 0; g < price.length; g++) {
            for (int r = 0; r < price[g].length; r++) {
                price[g][r] = w.referencePrice(g, r);
            }
        }
        return new World(new World.Contents(
                w.id(),
                w.regions(),
                w.goods(),
                w.recipes(),
                w.plants(),
                w.activities(),
                routes,
                w.uses(),
                w.demands(),
                w.holdings(),
                w.lifetimes(),
                projects,
                w.observations(),
                w.parameters(),
                price,
                w.otherSites()));
    }

    private static Economy over(World world, Economy e, double[] flow) {
        Baseline b = e.baseline();
        return new Economy(
                world,
                new Baseline(b.activity(), flow, b.use(), b.disposal(), b.endOfLife(), b.price()),
                e.plantCapacity(),
                e.activityCost(),
                e.routeCost(),
                e.storage(),
                e.licenceRent());
    }

    /** Draws in which chance changes nothing but what is given. */
    static FutureDraws draws(int months, double projectDelay, boolean built) {
        Regime[] regimes = new Regime[months];
        Arrays.fill(regimes, Regime.TRUCE);
        double[][] shock = new double[1][months];
        Arrays.fill(shock[0], 1);
        return new FutureDraws(0, regimes, shock, new double[] {projectDelay}, new boolean[] {built});
    }
}

package org.ytterby.simulation.plant;

import java.util.List;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Parameters;
import org.ytterby.domain.Plant;
import org.ytterby.domain.Project;
import org.ytterby.domain.Stage;
import org.ytterby.domain.World;

/**
 * What a plant costs when it runs and when it does not, per plant; the same in every future.
 *
 * <p>A plant that ran in the base month covered what it could have avoided, so its operating cost counts up to its margin of
 * that month; so did the owner of one to come, who has committed money to it. What care would cost anyway is not avoided by mothballing. Of a mine that lives on another product, iron ore or
 * titanium, that product bears a part.
 *
 * @param cost operating cost that the margin must cover in the long run, USD/kg
 * @param avoidable cost that mothballing saves, USD/kg
 * @param output what it makes in the base month, t/month; 0 for plants to come
 * @param care cost of care when mothballed, USD/month per t/month of capacity
 * @param capital capital cost, USD per t/month of capacity
 */
record PlantCosts(double[] cost, double[] avoidable, double[] output, double[] care, double[] capital) {

    private static final double KILOGRAMS = 1000;

    /** Costs of an economy's plants. */
    static PlantCosts of(Economy economy, PlantSettings settings) {
        int n = economy.world().plants().size();
        PlantCosts costs =
                new PlantCosts(new double[n], new double[n], new double[n], new double[n], capital(economy, settings));
        for (int p = 0; p < n; p++) {
            costs.fill(economy, settings, p);
        }
        return costs;
    }

    private void fill(Economy economy, PlantSettings settings, int p) {
        World world = economy.world();
        List<Integer> activities = world.plants().get(p).activities();
        double spent = 0;
        double earned = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (int a : activities) {
            best = Math.max(best, margin(economy, a));
            double level = economy.baseline().activity()[a];
            output[p] += level;
            spent += level * world.activities().get(a).operatingCost();
            earned += level * margin(economy, a);
        }
        cost[p] = output[p] > 0
                ? Math.min(spent, earned) / output[p]
                : Math.min(best, world.activities().get(activities.get(0)).operatingCost());
        care[p] = settings.careShare() / 12 * capital[p];
        double saved = cost[p] - care[p] / KILOGRAMS;
        avoidable[p] = (1 - borne(world, world.plants().get(p))) * saved;
    }

    private static double margin(Economy economy, int a) {
        Activity activity = economy.world().activities().get(a);
        double sum = 0;
        for (var entry :
                economy.world().recipes().get(activity.recipe()).coefficients().entrySet()) {
            sum += entry.getValue()
                    * economy.baseline().price()[economy.world().good(entry.getKey())][activity.region()];
        }
        return sum;
    }

    private static double[] capital(Economy economy, PlantSettings settings) {
        World world = economy.world();
        double[] capital = new double[world.plants().size()];
        for (int p = 0; p < capital.length; p++) {
            int first = world.plants().get(p).activities().get(0);
            capital[p] = settings.capitalYears()
                    * 12
                    * KILOGRAMS
                    * world.activities().get(first).operatingCost();
        }
        for (Project project : world.projects()) {
            if (world.plants().get(project.plant()).capacity().value() == 0) {
                capital[project.plant()] =
                        project.capexUsd().value() / project.capacity().value();
            }
        }
        return capital;
    }

    /** Part of a mine's avoidable cost that another product bears, by the ore of its first recipe. */
    private static double borne(World world, Plant plant) {
        Activity first = world.activities().get(plant.activities().get(0));
        String ore = world.recipes().get(first.recipe()).id().replaceFirst("^mine:", "");
        Parameters parameters = world.parameters();
        String id = "by-product." + ore;
        return first.stage() == Stage.MINE && parameters.byId().containsKey(id) ? parameters.value(id) : 0;
    }
}

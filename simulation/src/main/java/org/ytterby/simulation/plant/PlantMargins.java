package org.ytterby.simulation.plant;

import java.util.List;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Economy;
import org.ytterby.domain.World;
import org.ytterby.policy.MonthTerms;

/**
 * What plants earn over their feed, USD/kg: of what they ran in the base month the mean, of plants to come the best. Public
 * purchases at a floor price count for the part of the region's base output that they take, MODEL equation (10).
 */
final class PlantMargins {

    private final World world;
    private final int[][] activities;
    private final double[][] weight;
    private final int[][] goods;
    private final double[][] coefficients;
    private final double[][] made;

    PlantMargins(Economy economy) {
        world = economy.world();
        int n = world.plants().size();
        activities = new int[n][];
        weight = new double[n][];
        goods = new int[world.activities().size()][];
        coefficients = new double[goods.length][];
        made = new double[world.goods().size()][world.regions().size()];
        for (int a = 0; a < goods.length; a++) {
            recipe(economy, a);
        }
        for (int p = 0; p < n; p++) {
            List<Integer> own = world.plants().get(p).activities();
            activities[p] = own.stream().mapToInt(Integer::intValue).toArray();
            double total = own.stream()
                    .mapToDouble(a -> economy.baseline().activity()[a])
                    .sum();
            weight[p] = own.stream()
                    .mapToDouble(a -> total > 0 ? economy.baseline().activity()[a] / total : 0)
                    .toArray();
        }
    }

    private void recipe(Economy economy, int a) {
        Activity activity = world.activities().get(a);
        var recipe = world.recipes().get(activity.recipe()).coefficients();
        goods[a] = recipe.keySet().stream().mapToInt(world::good).toArray();
        coefficients[a] = recipe.values().stream().mapToDouble(c -> c).toArray();
        for (int k = 0; k < goods[a].length; k++) {
            made[goods[a][k]][activity.region()] +=
                    Math.max(0, coefficients[a][k]) * economy.baseline().activity()[a];
        }
    }

    /** Prices by good and region with what floors add for those who make the good; the table itself where none adds. */
    double[][] floored(double[][] price, MonthTerms terms) {
        if (terms.floors().isEmpty()) {
            return price;
        }
        double[][] floored = price.clone();
        for (MonthTerms.Floor floor : terms.floors()) {
            int g = floor.good();
            double output = made[g][floor.region()];
            double gap = floor.price() - price[g][floor.region()];
            if (gap > 0 && output > 0) {
                floored[g] = floored[g] == price[g] ? price[g].clone() : floored[g];
                floored[g][floor.region()] += gap * Math.min(1, floor.volume() / output);
            }
        }
        return floored;
    }

    /** Margin of a plant at prices by good and region, subsidies and taxes included, USD/kg. */
    double of(int plant, double[][] price, double[] costShift) {
        double mean = 0;
        double best = Double.NEGATIVE_INFINITY;
        boolean ran = false;
        for (int k = 0; k < activities[plant].length; k++) {
            int a = activities[plant][k];
            double margin = margin(a, price) - costShift[a];
            mean += weight[plant][k] * margin;
            best = Math.max(best, margin);
            ran |= weight[plant][k] > 0;
        }
        return ran ? mean : best;
    }

    private double margin(int a, double[][] price) {
        int region = world.activities().get(a).region();
        double sum = 0;
        for (int k = 0; k < goods[a].length; k++) {
            sum += coefficients[a][k] * price[goods[a][k]][region];
        }
        return sum;
    }
}

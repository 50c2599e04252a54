package org.ytterby.policy;

import java.util.List;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Economy;
import org.ytterby.domain.World;

/** Which part of what a region makes or takes in the base month runs through plants of given owners. */
final class Ownership {

    private final World world;
    private final double[] level;
    private final List<String> homes;
    private final double[][] all;
    private final double[][] theirs;

    private Ownership(World world, double[] level, List<String> homes) {
        this.world = world;
        this.level = level;
        this.homes = homes;
        all = new double[world.goods().size()][world.regions().size()];
        theirs = new double[world.goods().size()][world.regions().size()];
    }

    /**
     * Share of what is made there, by good and region, 0 to 1. What is finished stands in no plant and counts for the owners
     * of the solution that goes into it.
     */
    static double[][] made(Economy economy, List<String> homes) {
        Ownership of = new Ownership(economy.world(), economy.baseline().activity(), homes);
        of.addPlants(1);
        double[][] plants = of.shares();
        for (int a = 0; a < of.level.length; a++) {
            Activity activity = of.world.activities().get(a);
            if (activity.plant() == Activity.NO_PLANT) {
                of.add(a, plants[of.input(activity)][activity.region()], 1);
            }
        }
        return of.shares();
    }

    /** Share of what is taken there, by good and region, 0 to 1; what uses take is nobody's. */
    static double[][] taken(Economy economy, List<String> homes) {
        Ownership of = new Ownership(economy.world(), economy.baseline().activity(), homes);
        of.addPlants(-1);
        for (int d = 0; d < of.world.demands().size(); d++) {
            var demand = of.world.demands().get(d);
            of.all[demand.good()][demand.region()] += economy.baseline().use()[d];
        }
        return of.shares();
    }

    /** True where somebody of these owners has a plant in the region, with or without output in the base month. */
    static boolean present(World world, List<String> homes, int region) {
        return world.plants().stream()
                .anyMatch(p -> p.region() == region && homes.contains(p.site().home()));
    }

    private void addPlants(int sign) {
        for (int a = 0; a < level.length; a++) {
            Activity activity = world.activities().get(a);
            if (activity.plant() != Activity.NO_PLANT) {
                String home = world.plants().get(activity.plant()).site().home();
                add(a, homes.contains(home) ? 1 : 0, sign);
            }
        }
    }

    private void add(int a, double share, int sign) {
        Activity activity = world.activities().get(a);
        world.recipes().get(activity.recipe()).coefficients().forEach((good, coefficient) -> {
            double amount = Math.max(0, sign * coefficient) * level[a];
            all[world.good(good)][activity.region()] += amount;
            theirs[world.good(good)][activity.region()] += share * amount;
        });
    }

    /** The good that the activity takes most of; its own first product where it takes nothing. */
    private int input(Activity activity) {
        var coefficients = world.recipes().get(activity.recipe()).coefficients();
        return world.good(coefficients.entrySet().stream()
                .min(java.util.Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey());
    }

    private double[][] shares() {
        double[][] shares = new double[all.length][];
        for (int g = 0; g < all.length; g++) {
            shares[g] = new double[all[g].length];
            for (int r = 0; r < shares[g].length; r++) {
                shares[g][r] = all[g][r] > 0 ? theirs[g][r] / all[g][r] : 0;
            }
        }
        return shares;
    }
}

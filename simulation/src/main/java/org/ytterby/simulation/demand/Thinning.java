package org.ytterby.simulation.demand;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Recipe;
import org.ytterby.domain.World;

/**
 * How far magnet makers have learned to do with less dysprosium and terbium: per lean activity the part of output that they
 * can run lean when the heavy metals have risen by the price scale. It rises by at most the adoption cap a month, in
 * proportion to how far the metals that a lean magnet saves stand above their base price, and is not unlearned.
 */
public final class Thinning {

    private final DemandSettings settings;
    private final int[] lean;
    private final int[][] goods;
    private final double[][] saved;
    private final int[] region;
    private final double[] baseWorth;
    private final double[] reach;

    /** Makers as they are in the base month. */
    public Thinning(Economy economy, DemandSettings settings) {
        this.settings = settings;
        World world = economy.world();
        lean = IntStream.range(0, world.activities().size())
                .filter(a ->
                        world.recipes().get(world.activities().get(a).recipe()).isLean())
                .toArray();
        goods = new int[lean.length][];
        saved = new double[lean.length][];
        region = new int[lean.length];
        baseWorth = new double[lean.length];
        reach = new double[lean.length];
        Arrays.fill(reach, settings.thinningStart());
        for (int i = 0; i < lean.length; i++) {
            resolve(world, i);
            baseWorth[i] = worth(i, economy.baseline().price());
        }
    }

    private void resolve(World world, int i) {
        Activity activity = world.activities().get(lean[i]);
        Recipe full = world.recipes()
                .get(world.activities().get(world.fullTwin(lean[i])).recipe());
        Recipe own = world.recipes().get(activity.recipe());
        region[i] = activity.region();
        String[] differ = own.coefficients().keySet().stream()
                .filter(good -> saving(own, full, good) != 0)
                .toArray(String[]::new);
        goods[i] = Arrays.stream(differ).mapToInt(world::good).toArray();
        saved[i] = Arrays.stream(differ)
                .mapToDouble(good -> saving(own, full, good))
                .toArray();
    }

    private static double saving(Recipe lean, Recipe full, String good) {
        return lean.coefficients().getOrDefault(good, 0.0) - full.coefficients().getOrDefault(good, 0.0);
    }

    /** What a lean magnet saves at these prices, USD/kg of magnet. */
    private double worth(int i, double[][] price) {
        double sum = 0;
        for (int k = 0; k < goods[i].length; k++) {
            sum += saved[i][k] * price[goods[i][k]][region[i]];
        }
        return sum;
    }

    /** Makers learn for a month at these prices by good and region, USD/kg. */
    void advance(double[][] price) {
        for (int i = 0; i < lean.length; i++) {
            double scale = settings.thinningRise() * baseWorth[i];
            double pull = scale > 0 ? (worth(i, price) - baseWorth[i]) / scale : 0;
            reach[i] = Math.min(1, reach[i] + settings.adoptionCap() * Math.max(0, Math.min(1, pull)));
        }
    }

    /** Makers after they have learned for some months as fast as they can. */
    public Thinning learned(int months) {
        Arrays.setAll(reach, i -> Math.min(1, reach[i] + months * settings.adoptionCap()));
        return this;
    }

    /** Factors on the base level of every activity, with those of lean activities scaled by what makers have learned. */
    public double[] supply(double[] trend) {
        double[] scaled = trend.clone();
        for (int i = 0; i < lean.length; i++) {
            scaled[lean[i]] *= reach[i];
        }
        return scaled;
    }

    /** What makers have learned, by the order of lean activities, 0 to 1. */
    double reach(int i) {
        return reach[i];
    }
}

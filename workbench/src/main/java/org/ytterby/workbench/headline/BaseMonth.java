package org.ytterby.workbench.headline;

import java.util.List;
import java.util.OptionalInt;
import org.ytterby.domain.Economy;
import org.ytterby.domain.World;

/** Prices and uses of the base month by the words of series; groups by their members, prices weighted by use. */
public final class BaseMonth {
    private final World world;
    private final Economy economy;
    private final double[][] use;

    /** Adds the uses of the base month up. */
    public BaseMonth(Economy economy) {
        this.economy = economy;
        world = economy.world();
        use = new double[world.goods().size()][world.regions().size()];
        for (int d = 0; d < world.demands().size(); d++) {
            var demand = world.demands().get(d);
            use[demand.good()][demand.region()] += economy.baseline().use()[d];
        }
    }

    /** What uses take of a good in a region or group, t/month; 0 where the good or region is unknown. */
    public double use(String good, String region) {
        OptionalInt g = world.findGood(good);
        return g.isEmpty()
                ? 0
                : world.members(region).stream()
                        .mapToDouble(r -> use[g.getAsInt()][r])
                        .sum();
    }

    /** Price of a good in a region or group, USD/kg; NaN where it is not present. */
    public double price(String good, String region) {
        OptionalInt g = world.findGood(good);
        return g.isEmpty() ? Double.NaN : price(g.getAsInt(), world.members(region));
    }

    private double price(int good, List<Integer> members) {
        double weighted = 0;
        double weight = 0;
        double plain = 0;
        int present = 0;
        for (int r : members) {
            double price = economy.baseline().price()[good][r];
            if (!Double.isNaN(price)) {
                weighted += use[good][r] * price;
                weight += use[good][r];
                plain += price;
                present++;
            }
        }
        return weight > 0 ? weighted / weight : plain / present;
    }
}

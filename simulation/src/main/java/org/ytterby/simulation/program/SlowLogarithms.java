package org.ytterby.simulation.program;

import org.ytterby.domain.Demand;
import org.ytterby.domain.World;

/**
 * Natural logarithms of the slow prices of demands. Uses of the same good in the same region mostly share one price, whose
 * logarithm is taken once.
 */
public final class SlowLogarithms {

    private final int[] node;
    private final double[] price;
    private final double[] logarithm;

    /** For the demands of a world. */
    public SlowLogarithms(World world) {
        int regions = world.regions().size();
        node = world.demands().stream()
                .mapToInt((Demand d) -> d.good() * regions + d.region())
                .toArray();
        price = new double[world.goods().size() * regions];
        logarithm = new double[price.length];
    }

    /** Logarithms of prices per demand, USD/kg; the array is new. */
    public double[] of(double[] prices) {
        double[] logs = new double[prices.length];
        for (int d = 0; d < logs.length; d++) {
            int at = node[d];
            if (price[at] != prices[d]) {
                price[at] = prices[d];
                logarithm[at] = StrictMath.log(prices[d]);
            }
            logs[d] = logarithm[at];
        }
        return logs;
    }
}

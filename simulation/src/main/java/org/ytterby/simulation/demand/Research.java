package org.ytterby.simulation.demand;

import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.World;

/**
 * Research into doing without, use by use, MODEL §6 after equation (22): it starts when what a use pays has long stood high,
 * succeeds after a time that chance decides, and its fruit spreads over years.
 */
final class Research {

    private static final int NEVER = -1;

    private final World world;
    private final DemandSettings settings;
    private final double[] factor;
    private final double[] baseBill;
    private final double[] tonnes;
    private final double[][] basePrice;
    private final int[] above;
    private final int[] begun;
    private int month;

    /**
     * No research has begun.
     *
     * @param factor per use, drawn time to success over its median; empty for the median
     */
    Research(Economy economy, DemandSettings settings, double[] factor) {
        this.world = economy.world();
        this.settings = settings;
        this.factor = factor.clone();
        this.tonnes = economy.baseline().use();
        this.basePrice = economy.baseline().price();
        int uses = world.uses().size();
        above = new int[uses];
        begun = new int[uses];
        java.util.Arrays.fill(begun, NEVER);
        double[] slow = new double[tonnes.length];
        for (int d = 0; d < slow.length; d++) {
            Demand demand = world.demands().get(d);
            slow[d] = basePrice[demand.good()][demand.region()];
        }
        baseBill = bills(slow);
    }

    /** What each use pays for the quantities of the base month, thousand USD a month. */
    private double[] bills(double[] slowPrice) {
        double[] bill = new double[world.uses().size()];
        for (int d = 0; d < slowPrice.length; d++) {
            bill[world.demands().get(d).use()] += tonnes[d] * slowPrice[d];
        }
        return bill;
    }

    /** A month passes at these slow prices per demand, USD/kg. */
    void advance(double[] slowPrice) {
        double[] bill = bills(slowPrice);
        month++;
        for (int u = 0; u < bill.length; u++) {
            above[u] = bill[u] > settings.triggerRatio() * baseBill[u] ? above[u] + 1 : 0;
            if (begun[u] == NEVER && above[u] >= settings.triggerMonths()) {
                begun[u] = month;
            }
        }
    }

    /** Part of a use that what research has found can serve by now, 0 to {@code rnd.reach}. */
    double reach(int use) {
        if (begun[use] == NEVER) {
            return 0;
        }
        double time = settings.researchMedian() * (factor.length == 0 ? 1 : factor[use]);
        double since = month - begun[use] - time;
        return settings.researchReach() * Math.max(0, Math.min(1, since / settings.diffusionMonths()));
    }
}

package org.ytterby.simulation.downstream;

import org.ytterby.domain.Demand;
import org.ytterby.domain.World;
import org.ytterby.simulation.program.Clearing;
import org.ytterby.simulation.program.MonthInputs;

/**
 * What a future's shortages cost those who build with rare earths and those whom these deliver to, month by month; MODEL
 * equations (23) to (27). It listens to the market and does not speak to it. Owned by one future.
 */
public final class Downstream {

    private static final double KG_A_TONNE = 1000;

    private final DownstreamPlan plan;
    private final World world;
    private final IdlePlants plants;
    private final InputOutputModel economy;
    private final double[] capacityLoss;

    Downstream(DownstreamPlan plan) {
        this.plan = plan;
        world = plan.world();
        plants = new IdlePlants(plan.missing(), plan.cover());
        economy = new InputOutputModel(plan.table(), plan.ario(), Rationing.PRIORITY);
        capacityLoss = new double[plan.table().output().length];
    }

    /** Takes a cleared month in. */
    public void advance(MonthInputs inputs, Clearing clearing) {
        plants.advance(inputs, clearing);
        java.util.Arrays.fill(capacityLoss, 0);
        for (int d = 0; d < world.demands().size(); d++) {
            int industry = plan.industry(d);
            if (industry >= 0) {
                capacityLoss[industry] += outputLoss(d) / plan.table().valueAdded(industry);
            }
        }
        for (int i = 0; i < capacityLoss.length; i++) {
            capacityLoss[i] = Math.min(1, capacityLoss[i]);
        }
        economy.advance(capacityLoss);
    }

    /** Value added that the plants of a demand lose in the month, USD; below zero where they make up more than they lose. */
    public double outputLoss(int demand) {
        Demand lacks = world.demands().get(demand);
        return (plants.lost(demand) - plants.regained(demand)) * KG_A_TONNE * lacks.valueOfLostLoad();
    }

    /** Value added that an area of the input-output table loses in the month, knock-on losses included, USD. */
    public double valueAddedLoss(int area) {
        return economy.valueAddedLoss(area);
    }

    /** The plants. */
    public IdlePlants plants() {
        return plants;
    }
}

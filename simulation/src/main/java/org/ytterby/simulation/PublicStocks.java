package org.ytterby.simulation;

import org.ytterby.domain.World;
import org.ytterby.policy.MonthTerms;
import org.ytterby.simulation.program.Clearing;
import org.ytterby.simulation.program.ProgramLayout;

/** What states release from their stockpiles and buy into them, ΔG of MODEL equation (3). */
public final class PublicStocks {

    private final World world;

    /** Of the states of a world. */
    public PublicStocks(World world) {
        this.world = world;
    }

    /** Releases by good and region, t; a stockpile gives no more than it holds. */
    public double[][] released(MonthTerms terms, double[][] held) {
        double[][] released = new double[world.goods().size()][world.regions().size()];
        for (MonthTerms.Order order : terms.orders()) {
            if (order.tonnes() < 0) {
                double left = held[order.good()][order.region()] - released[order.good()][order.region()];
                released[order.good()][order.region()] += Math.min(-order.tonnes(), Math.max(0, left));
            }
        }
        return released;
    }

    /** What floors and orders took off the market, by good and region, t. */
    public double[][] bought(MonthTerms terms, Clearing clearing) {
        double[][] bought = new double[world.goods().size()][world.regions().size()];
        for (MonthTerms.Order order : terms.orders()) {
            if (order.tonnes() > 0) {
                bought[order.good()][order.region()] += clearing.bought().getOrDefault(order.id(), 0.0);
            }
        }
        for (MonthTerms.Floor floor : terms.floors()) {
            bought[floor.good()][floor.region()] +=
                    clearing.bought().getOrDefault(ProgramLayout.floorKey(floor.id(), floor.region()), 0.0);
        }
        return bought;
    }
}

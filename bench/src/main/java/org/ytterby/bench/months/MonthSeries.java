package org.ytterby.bench.months;

import java.util.List;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketStructure;
import org.ytterby.simulation.SimulationPlan;

/**
 * The months of one scenario in the order in which the simulation met them.
 *
 * @param name of the scenario
 * @param plan what the simulation ran
 * @param months of the scenario's first futures, one future after the other
 * @param length months of one future
 */
public record MonthSeries(String name, SimulationPlan plan, List<MarketProblem> months, int length) {

    /** Copies the list. */
    public MonthSeries {
        months = List.copyOf(months);
    }

    /** Rows and columns of every month. */
    public MarketStructure structure() {
        return plan.layout().structure();
    }
}

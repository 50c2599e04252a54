package org.ytterby.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ytterby.domain.Economy;
import org.ytterby.domain.World;

/**
 * Uses want more or less than their trend.
 *
 * @param uses ids of uses, or {@code *}
 * @param regions codes or groups
 * @param factor on the quantity wanted, above zero
 */
public record DemandShift(
        String id, Window window, Set<Regime> regimes, List<String> uses, List<String> regions, double factor)
        implements Instrument {

    /** Copies the collections and refuses a factor that is not above zero. */
    public DemandShift {
        regimes = Regime.copy(regimes);
        uses = List.copyOf(uses);
        regions = List.copyOf(regions);
        if (!(factor > 0) || factor == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("factor of '" + id + "' must be above 0 (is " + factor + ").");
        }
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        for (int demand : reach(economy.world())) {
            terms.demandFactor()[demand] *= 1 + (factor - 1) * days;
        }
    }

    private List<Integer> reach(World world) {
        List<Integer> in = Selector.regions(world, regions);
        List<Integer> wanted = new ArrayList<>();
        for (String use : uses) {
            if (!use.equals("*")) {
                wanted.add(world.use(use));
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int d = 0; d < world.demands().size(); d++) {
            var demand = world.demands().get(d);
            if ((uses.contains("*") || wanted.contains(demand.use())) && in.contains(demand.region())) {
                found.add(d);
            }
        }
        return found;
    }

    @Override
    public void check(Economy economy) {
        Instrument.require(reach(economy.world()), id, "use");
    }
}

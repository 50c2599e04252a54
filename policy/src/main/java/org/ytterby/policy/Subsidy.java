package org.ytterby.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ytterby.domain.Economy;
import org.ytterby.domain.World;

/**
 * A payment per kilogram made at a stage in some regions; negative is a tax, such as a resource tax.
 *
 * @param stage word of the stage
 * @param regions codes or groups
 * @param usdPerKg USD per kilogram of activity
 */
public record Subsidy(
        String id, Window window, Set<Regime> regimes, String stage, List<String> regions, double usdPerKg)
        implements Instrument {

    /** Copies the collections and refuses an amount that is not a number. */
    public Subsidy {
        regimes = Regime.copy(regimes);
        regions = List.copyOf(regions);
        if (!Double.isFinite(usdPerKg)) {
            throw new IllegalArgumentException("usdPerKg of '" + id + "' must be a number (is " + usdPerKg + ").");
        }
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        for (int activity : reach(economy.world())) {
            terms.costShift()[activity] -= usdPerKg * days;
        }
    }

    private List<Integer> reach(World world) {
        List<Integer> in = Selector.regions(world, regions);
        List<Integer> found = new ArrayList<>();
        for (int a = 0; a < world.activities().size(); a++) {
            var activity = world.activities().get(a);
            if (activity.stage().word().equals(stage) && in.contains(activity.region())) {
                found.add(a);
            }
        }
        return found;
    }

    @Override
    public void check(Economy economy) {
        Instrument.require(reach(economy.world()), id, "activity");
    }
}

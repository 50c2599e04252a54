package org.ytterby.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Hints;
import org.ytterby.domain.Share;
import org.ytterby.domain.World;

/**
 * Capacity stands still: war at a mine, an accident, a strike, an environmental closure.
 *
 * @param sites ids of sites; empty where {@code stage} and {@code regions} say what stops
 * @param stage word of the stage, or {@code *}
 * @param regions codes or groups
 * @param share part of capacity lost
 */
public record CapacityOutage(
        String id,
        Window window,
        Set<Regime> regimes,
        List<String> sites,
        String stage,
        List<String> regions,
        Share share)
        implements Instrument {

    /** Copies the collections. */
    public CapacityOutage {
        regimes = Regime.copy(regimes);
        sites = List.copyOf(sites);
        regions = List.copyOf(regions);
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        for (int activity : reach(economy.world())) {
            terms.capacityFactor()[activity] *= 1 - share.value() * days;
        }
    }

    private List<Integer> reach(World world) {
        List<Integer> in = Selector.regions(world, regions);
        List<Integer> found = new ArrayList<>();
        for (int a = 0; a < world.activities().size(); a++) {
            var activity = world.activities().get(a);
            boolean named = sites.isEmpty()
                    || (activity.plant() >= 0
                            && sites.contains(
                                    world.plants().get(activity.plant()).site().id()));
            if (named
                    && (stage.equals("*") || activity.stage().word().equals(stage))
                    && in.contains(activity.region())) {
                found.add(a);
            }
        }
        return found;
    }

    @Override
    public void check(Economy economy) {
        Set<String> known = new TreeSet<>();
        economy.world().plants().forEach(p -> known.add(p.site().id()));
        for (String site : sites) {
            if (!known.contains(site)) {
                throw new IllegalArgumentException("unknown site '" + site + "'. " + Hints.nearest(site, known));
            }
        }
        Instrument.require(reach(economy.world()), id, "plant");
    }
}

package org.ytterby.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Project;
import org.ytterby.domain.World;

/**
 * Firms of some countries may not own or build in others: their projects there are not decided, and those under way stand
 * still, MODEL equation (30). Plants that run go on: the measure is about new capital.
 *
 * @param regions where building is restricted
 * @param owners home regions of the firms that may not
 */
public record InvestmentRestriction(
        String id, Window window, Set<Regime> regimes, List<String> regions, List<String> owners)
        implements Instrument {

    /** Copies the collections. */
    public InvestmentRestriction {
        regimes = Regime.copy(regimes);
        regions = List.copyOf(regions);
        owners = List.copyOf(owners);
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        for (int i : reach(economy.world())) {
            double[] open = terms.projects().open();
            open[i] = Math.min(open[i], 1 - days);
        }
    }

    private List<Integer> reach(World world) {
        List<Integer> in = Selector.regions(world, regions);
        List<String> homes = Selector.codes(world, owners);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < world.projects().size(); i++) {
            Project project = world.projects().get(i);
            if (in.contains(project.region()) && homes.contains(project.site().home())) {
                found.add(i);
            }
        }
        return found;
    }

    @Override
    public void check(Economy economy) {
        Instrument.require(reach(economy.world()), id, "project of " + owners + " in " + regions);
    }
}

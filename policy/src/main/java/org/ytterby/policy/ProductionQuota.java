package org.ytterby.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Stage;
import org.ytterby.domain.World;

/**
 * A limit in tonnes on what a stage makes in some regions, such as China's mining and separation quotas.
 *
 * @param stage the stage that is limited
 * @param tonnes per month in the unit of the stage, zero or more
 */
public record ProductionQuota(
        String id, Window window, Set<Regime> regimes, Stage stage, List<String> regions, double tonnes)
        implements Instrument {

    /** Copies the collections and refuses a negative quota. */
    public ProductionQuota {
        regimes = Regime.copy(regimes);
        regions = List.copyOf(regions);
        if (!(tonnes >= 0)) {
            throw new IllegalArgumentException(
                    "tonnes of quota '" + id + "' must be zero or more (is " + tonnes + ").");
        }
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        int[] activities = reach(economy.world());
        double base = 0;
        for (int activity : activities) {
            base += economy.baseline().activity()[activity];
        }
        double[] weights = new double[activities.length];
        Arrays.fill(weights, 1);
        terms.productionLimits().add(new MonthTerms.Limit(id, activities, weights, tonnes * days + base * (1 - days)));
    }

    /** Activities that count against the quota. */
    public int[] reach(World world) {
        List<Integer> in = Selector.regions(world, regions);
        List<Integer> found = new ArrayList<>();
        for (int a = 0; a < world.activities().size(); a++) {
            var activity = world.activities().get(a);
            if (activity.stage() == stage && in.contains(activity.region())) {
                found.add(a);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void check(Economy economy) {
        if (reach(economy.world()).length == 0) {
            throw new IllegalArgumentException("'" + id + "': no " + stage + " runs in " + regions + ".");
        }
    }
}

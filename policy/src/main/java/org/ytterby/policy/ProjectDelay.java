package org.ytterby.policy;

import java.util.List;
import java.util.Set;
import org.ytterby.domain.Economy;

/**
 * Projects advance faster or slower: a ban on technology and equipment, or a permitting reform.
 *
 * @param regions codes or groups in which projects are touched
 * @param pace months of progress per month, above zero; 1 changes nothing
 */
public record ProjectDelay(String id, Window window, Set<Regime> regimes, List<String> regions, double pace)
        implements Instrument {

    /** Copies the collections and refuses a pace outside 0 to 4. */
    public ProjectDelay {
        regimes = Regime.copy(regimes);
        regions = List.copyOf(regions);
        if (!(pace > 0) || pace > 4) {
            throw new IllegalArgumentException(
                    "pace of '" + id + "' must lie above 0 and at most at 4 (is " + pace + ").");
        }
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        for (int region : Selector.regions(economy.world(), regions)) {
            String code = economy.world().regions().get(region).code();
            terms.projectPace().merge(code, 1 + (pace - 1) * days, (a, b) -> a * b);
        }
    }

    @Override
    public void check(Economy economy) {
        Selector.regions(economy.world(), regions);
    }
}

package org.ytterby.policy;

import java.util.List;
import java.util.Set;
import org.ytterby.domain.Economy;

/**
 * The state buys at a floor price up to a volume, MODEL equation (10).
 *
 * @param good id of the good
 * @param region code of the region
 * @param floor F, USD/kg, above zero
 * @param tonnes volume per month, zero or more
 */
public record PriceFloor(
        String id, Window window, Set<Regime> regimes, String good, String region, double floor, double tonnes)
        implements Instrument {

    /** Refuses a floor that is not above zero. */
    public PriceFloor {
        regimes = Regime.copy(regimes);
        if (!(floor > 0) || !(tonnes >= 0)) {
            throw new IllegalArgumentException("price floor '" + id + "': floor " + floor
                    + " must be above 0 and tonnes " + tonnes + " not negative.");
        }
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        for (int r : Selector.regions(economy.world(), List.of(region))) {
            int g = economy.world().good(good);
            if (economy.world().present(g, r)) {
                terms.floors().add(new MonthTerms.Floor(id, g, r, floor, tonnes * days));
            }
        }
    }

    @Override
    public void check(Economy economy) {
        int g = economy.world().good(good);
        boolean somewhere = Selector.regions(economy.world(), List.of(region)).stream()
                .anyMatch(r -> economy.world().present(g, r));
        if (!somewhere) {
            throw new IllegalArgumentException("'" + id + "': " + good + " is not present in " + region
                    + ". Maybe another region of the same group.");
        }
    }
}

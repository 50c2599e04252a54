package org.ytterby.policy;

import java.util.Set;
import org.ytterby.domain.Economy;

/**
 * A state buys for its stockpile, or releases from it: ΔG of MODEL equation (3).
 *
 * @param good id of the good
 * @param region code of the region
 * @param tonnes per month; above zero buys, below zero releases
 */
public record StockOrder(String id, Window window, Set<Regime> regimes, String good, String region, double tonnes)
        implements Instrument {

    /** Copies the regimes and refuses a tonnage that is not a number. */
    public StockOrder {
        regimes = Regime.copy(regimes);
        if (!Double.isFinite(tonnes)) {
            throw new IllegalArgumentException("tonnes of '" + id + "' must be a number (is " + tonnes + ").");
        }
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        int g = economy.world().good(good);
        int r = economy.world().region(region);
        terms.orders().add(new MonthTerms.Order(id, g, r, tonnes * days));
    }

    @Override
    public void check(Economy economy) {
        if (!economy.world().present(economy.world().good(good), economy.world().region(region))) {
            throw new IllegalArgumentException("'" + id + "': " + good + " is not present in " + region + ".");
        }
    }
}

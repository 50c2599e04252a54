package org.ytterby.policy;

import java.util.List;
import java.util.Set;
import org.ytterby.domain.Economy;

/**
 * A two-tier tariff, MODEL equation (9): the cheap tier fills first.
 *
 * @param tonnes quantity per month at the in-quota duty
 * @param inDuty duty within the quota, USD/kg
 * @param overDuty duty beyond it, USD/kg, above {@code inDuty}
 */
public record TariffRateQuota(
        String id,
        Window window,
        Set<Regime> regimes,
        List<String> goods,
        List<String> from,
        List<String> to,
        double tonnes,
        double inDuty,
        double overDuty)
        implements Instrument {

    /** Copies the collections and refuses an inner tier dearer than the outer one. */
    public TariffRateQuota {
        regimes = Regime.copy(regimes);
        goods = List.copyOf(goods);
        from = List.copyOf(from);
        to = List.copyOf(to);
        if (!(tonnes >= 0) || !(inDuty >= 0) || !(overDuty >= inDuty)) {
            throw new IllegalArgumentException("tariff-rate quota '" + id + "': tonnes " + tonnes + ", inDuty " + inDuty
                    + ", overDuty " + overDuty + ". Maybe inDuty and overDuty are swapped.");
        }
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double share) {
        int[] routes = reach(economy);
        for (int route : routes) {
            terms.specificDuty()[route] += inDuty * share;
        }
        terms.tiers().add(new MonthTerms.Tier(id, routes, tonnes, (overDuty - inDuty) * share));
    }

    /** Routes that share the quota. */
    public int[] reach(Economy economy) {
        return Selector.routes(economy.world(), goods, from, to).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public void check(Economy economy) {
        Instrument.require(Selector.routes(economy.world(), goods, from, to), id, "route");
    }
}

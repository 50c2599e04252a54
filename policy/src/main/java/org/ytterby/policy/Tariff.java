package org.ytterby.policy;

import java.util.List;
import java.util.Set;
import org.ytterby.domain.Economy;

/**
 * A duty on imports or exports.
 *
 * @param adValorem share of the FOB price, zero or more; t of MODEL equation (19)
 * @param specific USD/kg, zero or more; T of MODEL equation (1)
 */
public record Tariff(
        String id,
        Window window,
        Set<Regime> regimes,
        List<String> goods,
        List<String> from,
        List<String> to,
        double adValorem,
        double specific)
        implements Instrument {

    /** Copies the collections and refuses negative duties. */
    public Tariff {
        regimes = Regime.copy(regimes);
        goods = List.copyOf(goods);
        from = List.copyOf(from);
        to = List.copyOf(to);
        if (!(adValorem >= 0) || !(specific >= 0)) {
            throw new IllegalArgumentException("duty of '" + id + "' must be zero or more (ad valorem " + adValorem
                    + ", specific " + specific + "). Maybe a subsidy was meant: use kind subsidy.");
        }
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double share) {
        for (int route : Selector.routes(economy.world(), goods, from, to)) {
            terms.dutyRate()[route] += adValorem * share;
            terms.specificDuty()[route] += specific * share;
        }
    }

    @Override
    public void check(Economy economy) {
        Instrument.require(Selector.routes(economy.world(), goods, from, to), id, "route");
    }
}

package org.ytterby.policy;

import java.util.List;
import java.util.Set;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Share;

/**
 * Shipments to named regions are stopped at customs, wholly or in part. Contracts are suspended by force majeure, MODEL
 * equation (7); informal routes stay and cost more with inspection, MODEL equation (8).
 *
 * @param share part of the base month's flow that is stopped
 * @param inspectionCost extra cost of informal shipments while it lasts, USD/kg
 * @param inspection share of cargoes that customs inspect while it lasts, MODEL equation (8)
 */
public record Embargo(
        String id,
        Window window,
        Set<Regime> regimes,
        List<String> goods,
        List<String> from,
        List<String> to,
        Share share,
        double inspectionCost,
        Share inspection)
        implements Instrument {

    /** Copies the collections and refuses a negative cost. */
    public Embargo {
        regimes = Regime.copy(regimes);
        goods = List.copyOf(goods);
        from = List.copyOf(from);
        to = List.copyOf(to);
        if (!(inspectionCost >= 0)) {
            throw new IllegalArgumentException(
                    "inspectionCost of '" + id + "' must be zero or more (is " + inspectionCost + ").");
        }
    }

    /** An embargo without more inspection than usual. */
    public Embargo(
            String id,
            Window window,
            Set<Regime> regimes,
            List<String> goods,
            List<String> from,
            List<String> to,
            Share share,
            double inspectionCost) {
        this(id, window, regimes, goods, from, to, share, inspectionCost, Share.NONE);
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        double open = 1 - share.value() * days;
        for (int route : Selector.routes(economy.world(), goods, from, to)) {
            double base = economy.baseline().flow()[route];
            terms.formalCap()[route] = Math.min(terms.formalCap()[route], open * base);
            terms.informalExtraCost()[route] += inspectionCost * days;
            terms.inspect(route, inspection.value() * days);
        }
    }

    @Override
    public void check(Economy economy) {
        Instrument.require(Selector.routes(economy.world(), goods, from, to), id, "route");
    }
}

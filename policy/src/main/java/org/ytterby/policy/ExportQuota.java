package org.ytterby.policy;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Share;
import org.ytterby.domain.World;

/**
 * A limit in tonnes on all exports together, MODEL equation (6): one shadow price per kilogram of oxide for every element.
 *
 * @param tonnes REO equivalent per month, zero or more; not looked at where there are tranches
 * @param coverage part of the recorded flow that counts against the quota, above 0: exports beyond the quota of 2010 show that
 *     it did not cover all recorded goods
 * @param scope elements that count
 * @param tranches parts of the quota, each for some months; empty where it is the same every month
 */
public record ExportQuota(
        String id,
        Window window,
        Set<Regime> regimes,
        List<String> goods,
        List<String> from,
        List<String> to,
        double tonnes,
        Share coverage,
        QuotaScope scope,
        List<Tranche> tranches)
        implements Instrument {

    /** Copies the collections, refuses a negative quota, one that covers nothing, and tranches that overlap. */
    public ExportQuota {
        regimes = Regime.copy(regimes);
        goods = List.copyOf(goods);
        from = List.copyOf(from);
        to = List.copyOf(to);
        tranches = List.copyOf(tranches);
        tonnes = tranches.isEmpty() ? tonnes : 0;
        if (!(tonnes >= 0)) {
            throw new IllegalArgumentException(
                    "tonnes of quota '" + id + "' must be zero or more (is " + tonnes + ").");
        }
        if (coverage.value() == 0) {
            throw new IllegalArgumentException("coverage of quota '" + id + "' must be above 0 (is 0).");
        }
        for (int i = 1; i < tranches.size(); i++) {
            if (tranches.get(i - 1).window().covers(tranches.get(i).window().from())
                    || tranches.get(i)
                            .window()
                            .from()
                            .isBefore(tranches.get(i - 1).window().from())) {
                throw new IllegalArgumentException("tranches of quota '" + id + "' overlap or are not in order, at "
                        + tranches.get(i).window().from() + ". Maybe a last day is missing by one.");
            }
        }
    }

    /** A quota that is the same every month and covers all recorded goods. */
    public ExportQuota(
            String id,
            Window window,
            Set<Regime> regimes,
            List<String> goods,
            List<String> from,
            List<String> to,
            double tonnes) {
        this(id, window, regimes, goods, from, to, tonnes, Share.ALL, QuotaScope.ALL, List.of());
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        int[] routes = reach(economy.world());
        double[] weights = weights(economy.world(), routes);
        double base = 0;
        for (int i = 0; i < routes.length; i++) {
            base += weights[i] * economy.baseline().flow()[routes[i]];
        }
        if (tranches.isEmpty()) {
            // On the days outside the window the base month's flow goes through.
            double limit = tonnes / coverage.value() * days + base * (1 - days);
            terms.quotas().add(new MonthTerms.Limit(id, routes, weights, limit));
        } else {
            double ordinary = base;
            tranche(terms.month()).ifPresent(tranche -> allot(tranche, terms, routes, weights, ordinary));
        }
    }

    /** At an even pace; how much of the tranche was used is for each future to know. */
    private void allot(Tranche tranche, MonthTerms terms, int[] routes, double[] weights, double base) {
        Window span = tranche.window();
        double total = tranche.tonnes() / coverage.value();
        long days = span.daysIn(terms.month());
        double outside = base * (1 - span.shareOf(terms.month()));
        double even = total * days / span.days();
        terms.quotas().add(new MonthTerms.Limit(id, routes, weights, even + outside));
        terms.allotments()
                .put(
                        id,
                        new MonthTerms.Allotment(
                                span.from(), total, span.days(), span.daysBefore(terms.month()), days, outside));
    }

    /** The tranche that most of the month's days belong to; tranches begin and end with months. */
    private Optional<Tranche> tranche(YearMonth month) {
        Tranche found = null;
        for (Tranche tranche : tranches) {
            double share = tranche.window().shareOf(month);
            if (share > 0 && (found == null || share > found.window().shareOf(month))) {
                found = tranche;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Tonnes of the month at an even pace: months that differ in it bring different prices. */
    @Override
    public double levelIn(YearMonth month) {
        return tranche(month)
                .map(t -> t.tonnes()
                        * t.window().daysIn(month)
                        / (double) t.window().days())
                .orElse(tonnes);
    }

    /** Routes that count against the quota. */
    public int[] reach(World world) {
        return Selector.exports(world, goods, from, to);
    }

    /** Oxide that counts in one tonne of each route's good, t/t. */
    public double[] weights(World world, int[] routes) {
        double[] weights = new double[routes.length];
        for (int i = 0; i < routes.length; i++) {
            weights[i] =
                    scope.weight(world.goods().get(world.routes().get(routes[i]).good()));
        }
        return weights;
    }

    @Override
    public void check(Economy economy) {
        Instrument.require(Selector.routes(economy.world(), goods, from, to), id, "route");
    }
}

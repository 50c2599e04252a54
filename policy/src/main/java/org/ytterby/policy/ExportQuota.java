package org.ytterby.policy;

import java.util.List;
import java.util.Set;
import org.ytterby.domain.Economy;
import org.ytterby.domain.World;

/**
 * A limit in tonnes on all exports together, MODEL equation (6): one shadow price per kilogram of oxide for every element.
 *
 * @param tonnes REO equivalent per month, zero or more
 */
public record ExportQuota(
        String id,
        Window window,
        Set<Regime> regimes,
        List<String> goods,
        List<String> from,
        List<String> to,
        double tonnes)
        implements Instrument {

    /** Copies the collections and refuses a negative quota. */
    public ExportQuota {
        regimes = Regime.copy(regimes);
        goods = List.copyOf(goods);
        from = List.copyOf(from);
        to = List.copyOf(to);
        if (!(tonnes >= 0)) {
            throw new IllegalArgumentException(
                    "tonnes of quota '" + id + "' must be zero or more (is " + tonnes + ").");
        }
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        int[] routes = reach(economy.world());
        double base = 0;
        double[] weights = weights(economy.world(), routes);
        for (int i = 0; i < routes.length; i++) {
            base += weights[i] * economy.baseline().flow()[routes[i]];
        }
        // On the days outside the window the base month's flow goes through.
        terms.quotas().add(new MonthTerms.Limit(id, routes, weights, tonnes * days + base * (1 - days)));
    }

    /** Routes that count against the quota. */
    public int[] reach(World world) {
        return Selector.routes(world, goods, from, to).stream()
                .filter(r ->
                        world.routes().get(r).from() != world.routes().get(r).to())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Oxide equivalent of each route's good, t/t. */
    public static double[] weights(World world, int[] routes) {
        double[] weights = new double[routes.length];
        for (int i = 0; i < routes.length; i++) {
            weights[i] = world.goods().get(world.routes().get(routes[i]).good()).reoPerTonne();
        }
        return weights;
    }

    @Override
    public void check(Economy economy) {
        Instrument.require(Selector.routes(economy.world(), goods, from, to), id, "route");
    }
}

package org.ytterby.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Share;
import org.ytterby.domain.World;

/**
 * Exports need a licence, and approvals are limited by service capacity: a queue, MODEL equations (5), (36) and (37).
 *
 * @param caught φ, share of the flow that the licence catches
 * @param service κ, approvals per month as a share of the base month's flow, zero or more; each of the exporting regions has
 *     its own capacity
 * @param cap upper bound per route as a share of its base flow, such as 1.1 where stockpiling is refused; infinite where
 *     none
 * @param priority order in which regions or groups are served, 1 first; regions not named come last
 */
public record ExportLicence(
        String id,
        Window window,
        Set<Regime> regimes,
        List<String> goods,
        List<String> from,
        List<String> to,
        Share caught,
        double service,
        double cap,
        SortedMap<String, Integer> priority)
        implements Instrument {

    /** Copies the collections and refuses a negative service capacity. */
    public ExportLicence {
        regimes = Regime.copy(regimes);
        goods = List.copyOf(goods);
        from = List.copyOf(from);
        to = List.copyOf(to);
        priority = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(priority));
        if (!(service >= 0) || !(cap >= 0)) {
            throw new IllegalArgumentException("licence '" + id + "': service " + service + " and cap " + cap
                    + " must be zero or more (shares of the base month's flow).");
        }
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        int[] routes = reach(economy.world());
        int[] order = ranks(economy.world(), routes);
        // Outside its days the licence does not slow anything: approvals run at the full base flow on those days.
        double average = service * days + (1 - days);
        terms.licences().add(new MonthTerms.Licence(id, routes, order, caught.value(), average, cap));
    }

    /** Routes that need the licence. */
    public int[] reach(World world) {
        return Selector.routes(world, goods, from, to).stream()
                .filter(r ->
                        world.routes().get(r).from() != world.routes().get(r).to())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Rank of the destination of each route, 1 served first. */
    int[] ranks(World world, int[] routes) {
        int[] order = new int[routes.length];
        for (int i = 0; i < routes.length; i++) {
            order[i] = priorityOf(world, world.routes().get(routes[i]).to());
        }
        return order;
    }

    private int priorityOf(World world, int region) {
        int last = priority.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        int best = last;
        for (Map.Entry<String, Integer> entry : priority.entrySet()) {
            if (world.members(entry.getKey()).contains(region)) {
                best = Math.min(best, entry.getValue());
            }
        }
        return best;
    }

    @Override
    public void check(Economy economy) {
        Instrument.require(Selector.routes(economy.world(), goods, from, to), id, "route");
        Selector.regions(economy.world(), List.copyOf(priority.keySet()));
    }
}

package org.ytterby.policy;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Element;
import org.ytterby.domain.Good;
import org.ytterby.domain.Route;
import org.ytterby.domain.Share;
import org.ytterby.domain.World;

/**
 * An extraterritorial content rule: goods made abroad that hold more than a share of a country's controlled elements need its
 * licence too when they go from one third country to another. The part of a shipment that is caught is the part whose content
 * may come from that country, by the base month's supply of the exporter; of several elements the one that is caught most.
 * The queue is that of MODEL equations (5), (36) and (37), one for each exporter and good.
 *
 * <p>Shares are of mass, as oxide, where the law counts value. Routes without a base flow stay free: a licence gives shares of
 * base flows.
 *
 * @param goods what is made abroad
 * @param elements controlled elements
 * @param origin whose elements they are
 * @param from third countries that ship
 * @param to third countries that receive
 * @param threshold least content of the origin's controlled element, t oxide per t of the good
 * @param caught φ, part of the flow above the threshold that is caught
 * @param service κ, approvals per month as a share of the base month's flow that is caught, zero or more
 * @param cap upper bound per route as a share of its base flow that is caught; infinite where none
 * @param priority order in which regions or groups are served, 1 first; regions not named come last
 */
public record ContentRule(
        String id,
        Window window,
        Set<Regime> regimes,
        List<String> goods,
        List<Element> elements,
        List<String> origin,
        List<String> from,
        List<String> to,
        Share threshold,
        Share caught,
        double service,
        double cap,
        SortedMap<String, Integer> priority)
        implements Instrument {

    /** Copies the collections and refuses a negative service capacity or no element. */
    public ContentRule {
        regimes = Regime.copy(regimes);
        goods = List.copyOf(goods);
        elements = List.copyOf(elements);
        origin = List.copyOf(origin);
        from = List.copyOf(from);
        to = List.copyOf(to);
        priority = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(priority));
        if (!(service >= 0) || !(cap >= 0) || elements.isEmpty()) {
            throw new IllegalArgumentException("content rule '" + id + "': service " + service + " and cap " + cap
                    + " must be zero or more, and elements (is " + elements + ") must name one at least.");
        }
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        World world = economy.world();
        Map<String, TreeMap<Integer, Double>> queues = new TreeMap<>();
        parts(economy).forEach((route, part) -> {
            Route r = world.routes().get(route);
            String queue = id + "/" + world.regions().get(r.from()).code() + "/"
                    + world.goods().get(r.good()).id();
            queues.computeIfAbsent(queue, key -> new TreeMap<>()).put(route, part);
        });
        ServiceOrder order = new ServiceOrder(priority, Collections.emptySortedMap());
        double[] daily = daily(terms.month());
        int elapsed = (int)
                Math.max(0, ChronoUnit.DAYS.between(window.from(), terms.month().atDay(1)));
        queues.forEach((queue, parts) -> {
            int[] routes = parts.keySet().stream().mapToInt(Integer::intValue).toArray();
            double part = parts.values().iterator().next();
            terms.licences()
                    .add(new MonthTerms.Licence(
                            queue,
                            routes,
                            order.ranks(world, routes),
                            caught.value() * part,
                            daily,
                            cap,
                            elapsed,
                            LicencePractice.PLAIN));
        });
    }

    /** Service by day of the month; NaN on days on which the rule is not in force. */
    private double[] daily(YearMonth month) {
        double[] daily = new double[month.lengthOfMonth()];
        for (int i = 0; i < daily.length; i++) {
            daily[i] = window.covers(month.atDay(i + 1)) ? service : Double.NaN;
        }
        return daily;
    }

    /** Routes that the rule holds up: third countries', with a base flow that may hold the origin's elements. */
    public int[] reach(Economy economy) {
        return parts(economy).keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Part of each route's flow whose content may be the origin's, above 0 and at most 1; the same for all of an exporter. */
    SortedMap<Integer, Double> parts(Economy economy) {
        World world = economy.world();
        List<Integer> home = Selector.regions(world, origin);
        Map<Element, double[]> shares = new EnumMap<>(Element.class);
        elements.forEach(e -> shares.put(e, ContentOrigin.shares(economy, e, home)));
        SortedMap<Integer, Double> parts = new TreeMap<>();
        for (int index : abroad(world)) {
            Route route = world.routes().get(index);
            double part = 0;
            for (Map.Entry<Element, double[]> entry : shares.entrySet()) {
                double share = entry.getValue()[route.from()];
                double content = world.goods().get(route.good()).content(entry.getKey()) * share;
                part = content >= threshold.value() ? Math.max(part, share) : part;
            }
            if (part > 0 && economy.baseline().flow()[index] > 0) {
                parts.put(index, part);
            }
        }
        return parts;
    }

    private List<Integer> abroad(World world) {
        List<Integer> home = Selector.regions(world, origin);
        return Selector.crossing(world, goods, from, to).stream()
                .filter(r -> !home.contains(world.routes().get(r).from())
                        && !home.contains(world.routes().get(r).to()))
                .toList();
    }

    @Override
    public void check(Economy economy) {
        World world = economy.world();
        List<Integer> reach = abroad(world).stream()
                .filter(r -> holds(world.goods().get(world.routes().get(r).good())))
                .toList();
        Instrument.require(reach, id, "shipment between third countries that holds " + elements);
        Selector.regions(world, List.copyOf(priority.keySet()));
    }

    private boolean holds(Good good) {
        return elements.stream().anyMatch(e -> good.content(e) > 0 && good.content(e) >= threshold.value());
    }
}

package org.ytterby.simulation.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.policy.ContentRule;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.ExportLicence;
import org.ytterby.policy.ExportQuota;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.MarketAccess;
import org.ytterby.policy.ProductionQuota;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Selector;
import org.ytterby.policy.TariffRateQuota;
import org.ytterby.simulation.MonthView;
import org.ytterby.simulation.SeriesKey;

/** Rents of instruments, backlogs of licences, and the regime. */
final class PolicyProbes {

    private final Economy economy;
    private final World world;
    private final List<Probe> probes = new ArrayList<>();

    private PolicyProbes(Economy economy) {
        this.economy = economy;
        world = economy.world();
    }

    static List<Probe> of(Economy economy, List<Instrument> instruments) {
        PolicyProbes maker = new PolicyProbes(economy);
        for (Instrument instrument : instruments) {
            maker.add(instrument);
        }
        for (Regime regime : Regime.values()) {
            maker.probes.add(Probe.function(
                    SeriesKey.regime(regime.word()), m -> m.terms().regime() == regime ? 1 : 0));
        }
        return maker.probes;
    }

    private void add(Instrument instrument) {
        String id = instrument.id();
        if (instrument instanceof ExportQuota
                || instrument instanceof ProductionQuota
                || instrument instanceof TariffRateQuota) {
            probes.add(Probe.function(
                    SeriesKey.instrument("rent", id, null, null, "USD/kg"),
                    m -> m.clearing().limitRent().getOrDefault(id, 0.0)));
        } else if (instrument instanceof ExportLicence licence) {
            byGoodAndDestination(licence.reach(world)).forEach((place, routes) -> {
                allowanceRent(id, place, routes);
                backlog(licence, place, routes);
            });
        } else if (instrument instanceof Embargo embargo) {
            int[] reach = Selector.routes(world, embargo.goods(), embargo.from(), embargo.to()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            byGoodAndDestination(reach).forEach((place, routes) -> allowanceRent(id, place, routes));
        } else if (instrument instanceof ContentRule rule) {
            byGoodAndDestination(rule.reach(economy)).forEach((place, routes) -> allowanceRent(id, place, routes));
        } else if (instrument instanceof MarketAccess access) {
            byGoodAndDestination(access.reach(economy)).forEach((place, routes) -> allowanceRent(id, place, routes));
        }
    }

    private record Place(String good, String to) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byGood = good.compareTo(other.good);
            return byGood != 0 ? byGood : to.compareTo(other.to);
        }
    }

    private Map<Place, List<Integer>> byGoodAndDestination(int[] reach) {
        Map<Place, List<Integer>> places = new TreeMap<>();
        for (int index : reach) {
            Route route = world.routes().get(index);
            Place place = new Place(
                    world.goods().get(route.good()).id(),
                    world.regions().get(route.to()).code());
            places.computeIfAbsent(place, k -> new ArrayList<>()).add(index);
        }
        return places;
    }

    /** The dearest rent that the instrument yields on the way to a place, where it is the one that binds. */
    private void allowanceRent(String id, Place place, List<Integer> reach) {
        int[] routes = reach.stream().mapToInt(Integer::intValue).toArray();
        probes.add(Probe.function(SeriesKey.instrument("rent", id, place.good(), place.to(), "USD/kg"), m -> {
            double rent = 0;
            boolean licence = m.terms().hasLicence(id);
            for (int route : routes) {
                if (licence != embargoed(m, route)) {
                    rent = Math.max(rent, m.clearing().allowanceRent()[route]);
                }
            }
            return rent;
        }));
    }

    /** True where an embargo leaves no more than licences do. */
    private static boolean embargoed(MonthView month, int route) {
        return month.terms().formalCap()[route] <= month.inputs().allowance()[route];
    }

    private void backlog(ExportLicence licence, Place place, List<Integer> routes) {
        int[] reach = licence.reach(world);
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < reach.length; i++) {
            if (routes.contains(reach[i])) {
                positions.add(i);
            }
        }
        int[] places = positions.stream().mapToInt(Integer::intValue).toArray();
        probes.add(Probe.function(SeriesKey.instrument("backlog", licence.id(), place.good(), place.to(), "t"), m -> {
            double[] queue = m.state().controls().queue().backlog().get(licence.id());
            double sum = 0;
            for (int position : places) {
                sum += queue == null ? 0 : queue[position];
            }
            return sum;
        }));
    }
}

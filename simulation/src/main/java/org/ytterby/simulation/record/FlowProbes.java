package org.ytterby.simulation.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Good;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.policy.Instrument;
import org.ytterby.simulation.MonthView;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.simulation.program.LayoutBuilder;

/**
 * Shipments at departure and at landing to each region, to groups and to the world; by channel where an instrument controls
 * the route.
 */
final class FlowProbes {

    private final World world;
    private final Map<SeriesKey, List<ToDoubleFunction<MonthView>>> parts = new TreeMap<>();

    private final Set<Integer> controlled;

    private FlowProbes(World world, Set<Integer> controlled) {
        this.world = world;
        this.controlled = controlled;
    }

    static List<Probe> of(Economy economy, List<Instrument> instruments) {
        FlowProbes maker =
                new FlowProbes(economy.world(), LayoutBuilder.controlledRoutes(economy.world(), instruments));
        for (int i = 0; i < maker.world.routes().size(); i++) {
            maker.add(i);
        }
        List<Probe> probes = new ArrayList<>();
        maker.parts.forEach((key, list) -> probes.add(new Probe(key, RegionSums.sum(list))));
        return probes;
    }

    private void add(int i) {
        Route route = world.routes().get(i);
        Good good = world.goods().get(route.good());
        String from = world.regions().get(route.from()).code();
        ToDoubleFunction<MonthView> landing = route.transitMonths() == 0
                ? m -> m.clearing().flow(i)
                : m -> m.state().arrival(i);
        for (String to : RegionSums.codes(world.regions().get(route.to()))) {
            for (String name : GoodSums.names(good)) {
                part("flow", name, from, to, null, m -> m.clearing().flow(i));
                part("arrival", name, from, to, null, landing);
                if (controlled.contains(i)) {
                    part("flow", name, from, to, "contract", m -> m.clearing().contract()[i]);
                    part("flow", name, from, to, "spot", m -> m.clearing().spot()[i]);
                    part("flow", name, from, to, "informal", m -> m.clearing().informal()[i]);
                }
            }
            double gross = GoodSums.compoundsPerTonne(good);
            if (gross > 0) {
                part(
                        "flow",
                        GoodSums.COMPOUNDS,
                        from,
                        to,
                        null,
                        m -> gross * m.clearing().flow(i));
                part("arrival", GoodSums.COMPOUNDS, from, to, null, m -> gross * landing.applyAsDouble(m));
            }
        }
    }

    private void part(
            String metric,
            String good,
            String from,
            String to,
            @Nullable String channel,
            ToDoubleFunction<MonthView> v) {
        parts.computeIfAbsent(SeriesKey.route(metric, good, from, to, channel), k -> new ArrayList<>())
                .add(v);
    }
}

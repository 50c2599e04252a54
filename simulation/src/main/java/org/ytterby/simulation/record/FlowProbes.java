package org.ytterby.simulation.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Good;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.policy.Instrument;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.simulation.program.LayoutBuilder;

/**
 * Shipments at departure and at landing to each region, to groups and to the world; by channel where an instrument controls
 * the route.
 */
final class FlowProbes {

    private final World world;
    private final Facts facts;
    private final Map<SeriesKey, List<Facts.Part>> parts = new TreeMap<>();
    private final Set<Integer> controlled;

    private FlowProbes(World world, Facts facts, Set<Integer> controlled) {
        this.world = world;
        this.facts = facts;
        this.controlled = controlled;
    }

    static List<Probe> of(Economy economy, List<Instrument> instruments, Facts facts) {
        FlowProbes maker = new FlowProbes(economy.world(), facts, LayoutBuilder.controlledRoutes(economy, instruments));
        for (int i = 0; i < maker.world.routes().size(); i++) {
            maker.add(i);
        }
        List<Probe> probes = new ArrayList<>();
        maker.parts.forEach((key, list) -> probes.add(Probe.sum(key, list)));
        return probes;
    }

    private void add(int i) {
        Route route = world.routes().get(i);
        Good good = world.goods().get(route.good());
        String from = world.regions().get(route.from()).code();
        for (String to : RegionSums.codes(world.regions().get(route.to()))) {
            for (String name : GoodSums.names(good)) {
                part("flow", name, from, to, null, Facts.part(facts.flow(i)));
                part("arrival", name, from, to, null, Facts.part(facts.landing(i)));
                if (controlled.contains(i)) {
                    part("flow", name, from, to, "contract", Facts.part(facts.contract(i)));
                    part("flow", name, from, to, "spot", Facts.part(facts.spot(i)));
                    part("flow", name, from, to, "informal", Facts.part(facts.informal(i)));
                }
            }
            double gross = GoodSums.compoundsPerTonne(good);
            if (gross > 0) {
                part("flow", GoodSums.COMPOUNDS, from, to, null, new Facts.Part(facts.flow(i), gross));
                part("arrival", GoodSums.COMPOUNDS, from, to, null, new Facts.Part(facts.landing(i), gross));
            }
        }
    }

    private void part(String metric, String good, String from, String to, @Nullable String channel, Facts.Part part) {
        parts.computeIfAbsent(SeriesKey.route(metric, good, from, to, channel), k -> new ArrayList<>())
                .add(part);
    }
}

package org.ytterby.simulation.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Good;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Region;
import org.ytterby.domain.World;
import org.ytterby.simulation.MonthView;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.simulation.SimulationSettings;

/** Spot, contract and volume-weighted prices; a group's price is weighted by what its members take in the base month. */
final class PriceProbes {

    private static final String UNIT = "USD/kg";

    private final World world;
    private final SimulationSettings settings;
    private final double[][] weight;
    private final List<Probe> probes = new ArrayList<>();

    private PriceProbes(Economy economy, SimulationSettings settings) {
        this.world = economy.world();
        this.settings = settings;
        weight = economy.baseIntake();
    }

    static List<Probe> of(Economy economy, SimulationSettings settings) {
        PriceProbes maker = new PriceProbes(economy, settings);
        for (int g = 0; g < maker.world.goods().size(); g++) {
            if (maker.world.goods().get(g).kind() != GoodKind.SOLUTION) {
                maker.add(g);
            }
        }
        maker.addDidymium();
        return maker.probes;
    }

    private void add(int g) {
        Good good = world.goods().get(g);
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int r = 0; r < world.regions().size(); r++) {
            if (world.present(g, r)) {
                int region = r;
                Region place = world.regions().get(r);
                place.groups().stream()
                        .filter(RegionSums.REPORTED_GROUPS::contains)
                        .forEach(group -> groups.computeIfAbsent(group, k -> new ArrayList<>())
                                .add(region));
                addRegion(good.id(), place.code(), g, r);
            }
        }
        groups.forEach((group, members) -> {
            put(
                    "price",
                    good.id(),
                    group,
                    weighted(g, members, (m, r) -> m.clearing().price()[g][r]));
            put(
                    "contractPrice",
                    good.id(),
                    group,
                    weighted(g, members, (m, r) -> m.state().contractPrice()[g][r]));
            put("averagePrice", good.id(), group, weighted(g, members, (m, r) -> average(m, g, r)));
        });
    }

    private void addRegion(String good, String code, int g, int r) {
        put("price", good, code, m -> m.clearing().price()[g][r]);
        put("contractPrice", good, code, m -> m.state().contractPrice()[g][r]);
        put("averagePrice", good, code, m -> average(m, g, r));
    }

    /** Contract volume at the contract price, the rest at the spot price, by the share of contracts in the base month. */
    private double average(MonthView month, int g, int r) {
        double share = settings.program().rigidShare();
        return share * month.state().contractPrice()[g][r]
                + (1 - share) * month.clearing().price()[g][r];
    }

    private interface ByRegion {
        double value(MonthView month, int region);
    }

    private ToDoubleFunction<MonthView> weighted(int g, List<Integer> members, ByRegion price) {
        List<Integer> regions = List.copyOf(members);
        double total = regions.stream().mapToDouble(r -> weight[g][r]).sum();
        return month -> {
            double sum = 0;
            for (int r : regions) {
                double share = total > 0 ? weight[g][r] / total : 1.0 / regions.size();
                sum += share == 0 ? 0 : share * price.value(month, r);
            }
            return sum;
        };
    }

    /** NdPr oxide is quoted as one: four parts of neodymium to one of praseodymium, near the natural ratio. */
    private void addDidymium() {
        var nd = world.findGood("Nd-oxide");
        var pr = world.findGood("Pr-oxide");
        if (nd.isEmpty() || pr.isEmpty()) {
            return;
        }
        int n = nd.getAsInt();
        int p = pr.getAsInt();
        for (int r = 0; r < world.regions().size(); r++) {
            if (world.present(n, r) && world.present(p, r)) {
                int region = r;
                put(
                        "price",
                        GoodSums.DIDYMIUM_OXIDE,
                        world.regions().get(r).code(),
                        m -> 0.8 * m.clearing().price()[n][region]
                                + 0.2 * m.clearing().price()[p][region]);
            }
        }
    }

    private void put(String metric, String good, String region, ToDoubleFunction<MonthView> value) {
        probes.add(new Probe(SeriesKey.of(metric, good, region, UNIT), value));
    }
}

package org.ytterby.simulation.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Good;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Region;
import org.ytterby.domain.World;
import org.ytterby.simulation.SeriesKey;

/** Spot, contract and volume-weighted prices; a group's price is weighted by what its members take in the base month. */
final class PriceProbes {

    private static final String UNIT = "USD/kg";

    private final World world;
    private final Facts facts;
    private final double[][] weight;
    private final List<Probe> probes = new ArrayList<>();

    private PriceProbes(Economy economy, Facts facts) {
        this.world = economy.world();
        this.facts = facts;
        weight = economy.baseIntake();
    }

    static List<Probe> of(Economy economy, Facts facts) {
        PriceProbes maker = new PriceProbes(economy, facts);
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
            put("price", good.id(), group, weighted(g, members, facts::price));
            put("contractPrice", good.id(), group, weighted(g, members, facts::contractPrice));
            put("averagePrice", good.id(), group, weighted(g, members, facts::averagePrice));
        });
    }

    private void addRegion(String good, String code, int g, int r) {
        put("price", good, code, List.of(Facts.part(facts.price(g, r))));
        put("contractPrice", good, code, List.of(Facts.part(facts.contractPrice(g, r))));
        put("averagePrice", good, code, List.of(Facts.part(facts.averagePrice(g, r))));
    }

    private List<Facts.Part> weighted(int g, List<Integer> members, IntBinaryOperator price) {
        double total = members.stream().mapToDouble(r -> weight[g][r]).sum();
        List<Facts.Part> parts = new ArrayList<>();
        for (int r : members) {
            double share = total > 0 ? weight[g][r] / total : 1.0 / members.size();
            if (share != 0) {
                parts.add(new Facts.Part(price.applyAsInt(g, r), share));
            }
        }
        return parts;
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
                put(
                        "price",
                        GoodSums.DIDYMIUM_OXIDE,
                        world.regions().get(r).code(),
                        List.of(new Facts.Part(facts.price(n, r), 0.8), new Facts.Part(facts.price(p, r), 0.2)));
            }
        }
    }

    private void put(String metric, String good, String region, List<Facts.Part> parts) {
        probes.add(Probe.sum(SeriesKey.of(metric, good, region, UNIT), parts));
    }
}

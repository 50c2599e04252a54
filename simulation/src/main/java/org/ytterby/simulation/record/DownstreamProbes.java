package org.ytterby.simulation.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Industries;
import org.ytterby.domain.World;
import org.ytterby.simulation.MonthView;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.simulation.downstream.IdlePlants;

/** What shortages cost: output lost by use and region, cover used and plants idle, value added lost by area. */
final class DownstreamProbes {

    private static final String USD = "USD/month";
    private static final String SHARE = "share";

    private final World world;
    private final List<Probe> probes = new ArrayList<>();

    private DownstreamProbes(World world) {
        this.world = world;
    }

    static List<Probe> of(Economy economy, Facts facts) {
        DownstreamProbes maker = new DownstreamProbes(economy.world());
        maker.outputLoss(facts);
        maker.plants();
        maker.areas();
        return maker.probes;
    }

    private void outputLoss(Facts facts) {
        RegionSums sums = new RegionSums(world);
        for (int d = 0; d < world.demands().size(); d++) {
            Demand demand = world.demands().get(d);
            Facts.Part lost = Facts.part(facts.outputLoss(d));
            sums.add(key("outputLoss", null, use(demand), USD), demand.region(), lost);
            sums.add(key("outputLoss", null, null, USD), demand.region(), lost);
        }
        probes.addAll(sums.probes());
    }

    private static SeriesKey key(String metric, @Nullable String region, @Nullable String use, String unit) {
        return new SeriesKey(metric, null, region, null, null, null, null, use, null, null, unit);
    }

    private String use(Demand demand) {
        return world.uses().get(demand.use()).id();
    }

    /** By use and region, for the good that is most lacking: a product needs all its parts. */
    private void plants() {
        Map<SeriesKey, List<Integer>> demands = new TreeMap<>();
        for (int d = 0; d < world.demands().size(); d++) {
            Demand demand = world.demands().get(d);
            SeriesKey key =
                    key("coverUsed", world.regions().get(demand.region()).code(), use(demand), SHARE);
            demands.computeIfAbsent(key, k -> new ArrayList<>()).add(d);
        }
        demands.forEach((key, list) -> {
            int[] goods = list.stream().mapToInt(Integer::intValue).toArray();
            probes.add(Probe.function(key, month -> most(month, goods, false)));
            probes.add(Probe.function(
                    key("idleShare", key.region(), key.use(), SHARE), month -> most(month, goods, true)));
        });
    }

    private static double most(MonthView month, int[] demands, boolean idle) {
        IdlePlants plants = month.downstream().plants();
        return IntStream.of(demands)
                .mapToDouble(d -> idle ? plants.idleShare(d) : plants.coverUsed(d))
                .max()
                .orElse(0);
    }

    private void areas() {
        List<Industries.Area> areas = world.industries().areas();
        for (int a = 0; a < areas.size(); a++) {
            int area = a;
            double product = areas.get(a).product() / 12;
            probes.add(Probe.function(
                    key("valueAddedLoss", areas.get(a).code(), null, USD),
                    month -> month.downstream().valueAddedLoss(area)));
            probes.add(Probe.function(
                    key("productLossShare", areas.get(a).code(), null, SHARE),
                    month -> month.downstream().valueAddedLoss(area) / product));
        }
    }
}

package org.ytterby.simulation.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Element;
import org.ytterby.domain.Good;
import org.ytterby.domain.Holding;
import org.ytterby.domain.World;
import org.ytterby.simulation.SeriesKey;

/** What is made, used, missing, held and thrown away, by region. */
final class QuantityProbes {

    private static final String FLOW = "t/month";

    private final World world;
    private final Facts facts;
    private final RegionSums sums;

    private QuantityProbes(Economy economy, Facts facts) {
        this.facts = facts;
        world = economy.world();
        sums = new RegionSums(world);
    }

    static List<Probe> of(Economy economy, Facts facts) {
        QuantityProbes maker = new QuantityProbes(economy, facts);
        maker.production();
        maker.capacity();
        for (int d = 0; d < maker.world.demands().size(); d++) {
            maker.demand(d);
        }
        maker.stocks();
        maker.disposal();
        return maker.sums.probes();
    }

    private static SeriesKey key(
            String metric, @Nullable String good, @Nullable String element, @Nullable String use, String unit) {
        return new SeriesKey(metric, good, null, null, null, null, element, use, null, null, unit);
    }

    private void production() {
        for (int a = 0; a < world.activities().size(); a++) {
            int index = a;
            Activity activity = world.activities().get(a);
            world.recipes().get(activity.recipe()).coefficients().forEach((id, coefficient) -> {
                if (coefficient > 0) {
                    for (String name : GoodSums.names(world.goods().get(world.good(id)))) {
                        sums.add(
                                key("production", name, null, null, FLOW),
                                activity.region(),
                                new Facts.Part(facts.activity(index), coefficient));
                    }
                }
            });
        }
    }

    /** Capacity of a plant counts for the stage that it serves. */
    private void capacity() {
        for (int p = 0; p < world.plants().size(); p++) {
            int index = p;
            var plant = world.plants().get(p);
            sums.add(
                    key("capacity", plant.site().stage().word(), null, null, FLOW),
                    plant.region(),
                    Facts.part(facts.capacity(index)));
        }
    }

    private void demand(int d) {
        Demand demand = world.demands().get(d);
        Good good = world.goods().get(demand.good());
        String use = world.uses().get(demand.use()).id();
        Facts.Part used = Facts.part(facts.used(d));
        Facts.Part missing = Facts.part(facts.unserved(d));
        for (String name : GoodSums.names(good)) {
            sums.add(key("consumption", name, null, null, FLOW), demand.region(), used);
            sums.add(key("consumption", name, null, use, FLOW), demand.region(), used);
            sums.add(key("unserved", name, null, null, FLOW), demand.region(), missing);
            sums.add(key("unserved", name, null, use, FLOW), demand.region(), missing);
        }
        for (Element element : good.content().keySet()) {
            double content = good.content(element);
            sums.add(
                    key("consumption", null, element.symbol(), null, FLOW),
                    demand.region(),
                    new Facts.Part(facts.used(d), content));
            sums.add(
                    key("unserved", null, element.symbol(), null, FLOW),
                    demand.region(),
                    new Facts.Part(facts.unserved(d), content));
        }
    }

    private void stocks() {
        for (int h = 0; h < world.holdings().size(); h++) {
            int index = h;
            Holding holding = world.holdings().get(h);
            for (String name : GoodSums.names(world.goods().get(holding.good()))) {
                sums.add(key("stock", name, null, null, "t"), holding.region(), Facts.part(facts.stock(index)));
            }
        }
    }

    private void disposal() {
        for (int g = 0; g < world.goods().size(); g++) {
            for (int r = 0; r < world.regions().size(); r++) {
                if (world.present(g, r)) {
                    int good = g;
                    int region = r;
                    sums.add(
                            key("disposal", world.goods().get(g).id(), null, null, FLOW),
                            r,
                            Facts.part(facts.disposal(good, region)));
                }
            }
        }
    }
}

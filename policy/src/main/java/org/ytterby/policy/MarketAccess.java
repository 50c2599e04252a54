package org.ytterby.policy;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Share;
import org.ytterby.domain.World;

/**
 * Trade is closed to firms of some countries, wherever they make or use the goods: a region refuses what their plants abroad
 * make, or does not sell to their plants abroad. Of each shipment through customs that part of the base month's flow is
 * stopped that those plants make (or take) in the base month, MODEL equation (5); what others make there still goes.
 *
 * @param side whether the plants that make the goods are meant, or those that take them
 * @param owners home regions of the firms that are shut out
 * @param share part of their trade that is stopped
 */
public record MarketAccess(
        String id,
        Window window,
        Set<Regime> regimes,
        List<String> goods,
        List<String> from,
        List<String> to,
        Side side,
        List<String> owners,
        Share share)
        implements Instrument {

    /** Whose plants are looked at. */
    public enum Side {
        /** Plants of the exporting region that make the good: who may sell into a market. */
        MAKERS("makers"),
        /** Plants of the importing region that take the good: who may buy from it. */
        TAKERS("takers");

        private final String word;

        Side(String word) {
            this.word = word;
        }

        /** The word used in files. */
        public String word() {
            return word;
        }
    }

    /** Copies the collections. */
    public MarketAccess {
        regimes = Regime.copy(regimes);
        goods = List.copyOf(goods);
        from = List.copyOf(from);
        to = List.copyOf(to);
        owners = List.copyOf(owners);
    }

    @Override
    public void apply(Economy economy, MonthTerms terms, double days) {
        shut(economy).forEach((route, shut) -> {
            double open = 1 - share.value() * days * shut;
            double base = economy.baseline().flow()[route];
            if (base > 0 || open == 0) {
                terms.formalCap()[route] = Math.min(terms.formalCap()[route], open * base);
            }
        });
    }

    /** Routes through which those firms trade in the base month, or would. */
    public int[] reach(Economy economy) {
        return shut(economy).keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Part of each route's trade that runs through those plants, above 0 and at most 1. */
    private SortedMap<Integer, Double> shut(Economy economy) {
        World world = economy.world();
        List<String> homes = Selector.codes(world, owners);
        double[][] owned = side == Side.MAKERS ? Ownership.made(economy, homes) : Ownership.taken(economy, homes);
        SortedMap<Integer, Double> shut = new TreeMap<>();
        for (int route : Selector.crossing(world, goods, from, to)) {
            double part = owned[world.routes().get(route).good()][place(world, route)];
            if (part > 0) {
                shut.put(route, part);
            }
        }
        return shut;
    }

    /** The region whose plants are looked at. */
    private int place(World world, int route) {
        return side == Side.MAKERS
                ? world.routes().get(route).from()
                : world.routes().get(route).to();
    }

    @Override
    public void check(Economy economy) {
        World world = economy.world();
        List<String> homes = Selector.codes(world, owners);
        List<Integer> reach = Selector.crossing(world, goods, from, to).stream()
                .filter(r -> Ownership.present(world, homes, place(world, r)))
                .toList();
        Instrument.require(reach, id, "shipment of a place where firms from " + owners + " have plants");
    }
}

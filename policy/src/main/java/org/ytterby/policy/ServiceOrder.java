package org.ytterby.policy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;

/**
 * In which order the filings of a licence are served, 1 first: by destination, and for named goods by an order of their own.
 *
 * @param everywhere rank by region or group; those not named come last
 * @param byGoods for goods, elements or classes of goods: rank by region or group, before {@code everywhere}
 */
public record ServiceOrder(
        SortedMap<String, Integer> everywhere, SortedMap<String, SortedMap<String, Integer>> byGoods) {

    /** All alike. */
    public static final ServiceOrder NONE =
            new ServiceOrder(Collections.emptySortedMap(), Collections.emptySortedMap());

    /** Copies the maps. */
    public ServiceOrder {
        everywhere = copy(everywhere);
        TreeMap<String, SortedMap<String, Integer>> goods = new TreeMap<>();
        byGoods.forEach((word, ranks) -> goods.put(word, copy(ranks)));
        byGoods = Collections.unmodifiableSortedMap(goods);
    }

    private static SortedMap<String, Integer> copy(SortedMap<String, Integer> ranks) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(ranks));
    }

    /** Rank of each route: the best that a word for its good and destination gives it. */
    int[] ranks(World world, int[] routes) {
        int[] ranks = new int[routes.length];
        int last = last();
        for (int i = 0; i < routes.length; i++) {
            Route route = world.routes().get(routes[i]);
            int named = last;
            boolean found = false;
            for (Map.Entry<String, SortedMap<String, Integer>> entry : byGoods.entrySet()) {
                if (Selector.isGood(world, entry.getKey(), route.good())) {
                    int rank = rank(world, entry.getValue(), route.to(), last);
                    found |= rank < last;
                    named = Math.min(named, rank);
                }
            }
            ranks[i] = found ? named : rank(world, everywhere, route.to(), last);
        }
        return ranks;
    }

    private int last() {
        int last =
                everywhere.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (SortedMap<String, Integer> ranks : byGoods.values()) {
            last = Math.max(
                    last,
                    ranks.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        }
        return last + 1;
    }

    private static int rank(World world, SortedMap<String, Integer> ranks, int region, int last) {
        int best = last;
        for (Map.Entry<String, Integer> entry : ranks.entrySet()) {
            if (world.members(entry.getKey()).contains(region)) {
                best = Math.min(best, entry.getValue());
            }
        }
        return best;
    }

    /** Refuses words that the world does not know. */
    void check(World world) {
        Selector.regions(world, List.copyOf(everywhere.keySet()));
        Selector.goods(world, List.copyOf(byGoods.keySet()));
        byGoods.values().forEach(ranks -> Selector.regions(world, List.copyOf(ranks.keySet())));
    }
}

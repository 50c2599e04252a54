package org.ytterby.simulation.belief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.domain.Element;
import org.ytterby.domain.Good;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.World;

/**
 * Goods that traders see as one market: the oxide and the metal of an element are made into one another within weeks; any
 * other good is a market of its own. Solutions are not traded.
 *
 * @param names of the markets
 * @param ofGood market of each good, −1 where it has none
 * @param weight tonnes that a tonne of each good counts for in its market
 */
record Markets(List<String> names, int[] ofGood, double[] weight) {

    /** Content of one element, of all, above which a good is that element's oxide or metal. */
    private static final double PURE = 0.9;

    static Markets of(World world) {
        Map<String, Integer> index = new LinkedHashMap<>();
        int[] ofGood = new int[world.goods().size()];
        double[] weight = new double[ofGood.length];
        for (int g = 0; g < ofGood.length; g++) {
            Good good = world.goods().get(g);
            if (good.kind() == GoodKind.SOLUTION) {
                ofGood[g] = -1;
                continue;
            }
            Optional<Element> element = element(good);
            String name = element.map(Element::symbol).orElse(good.id());
            ofGood[g] = index.computeIfAbsent(name, n -> index.size());
            weight[g] = element.map(good::content).orElse(1.0);
        }
        return new Markets(new ArrayList<>(index.keySet()), ofGood, weight);
    }

    private static Optional<Element> element(Good good) {
        boolean compound = good.kind() == GoodKind.OXIDE || good.kind() == GoodKind.METAL;
        return good.content().entrySet().stream()
                .filter(e -> compound && e.getValue() >= PURE * good.reoPerTonne())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The first good of a market. */
    int first(int market) {
        for (int g = 0; g < ofGood.length; g++) {
            if (ofGood[g] == market) {
                return g;
            }
        }
        throw new IllegalArgumentException("no market " + market + " of " + names.size());
    }

    int count() {
        return names.size();
    }
}

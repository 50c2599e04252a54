package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.ytterby.catalogue.dataset.Chain;
import org.ytterby.domain.Element;
import org.ytterby.domain.Good;
import org.ytterby.domain.GoodKind;

/** The goods that the recipes of sites and projects can lead to, with their content of each element as oxide. */
final class GoodList {

    private final List<Good> goods = new ArrayList<>();
    private final Map<String, Integer> index = new LinkedHashMap<>();

    /**
     * The list.
     *
     * @param ores all ore classes
     * @param recipes ids of the recipes that some site or project runs
     */
    GoodList(List<Chain.Ore> ores, Set<String> recipes, Composition composition) {
        for (Chain.Ore ore : ores) {
            addFeed(ore, recipes, composition);
        }
        for (Element element : Chain.traded()) {
            // Scandium comes as a by-product, already as an oxide.
            if (element != Element.SC) {
                add(element + "-solution", GoodKind.SOLUTION, Map.of(element, 1.0));
            }
        }
        Chain.traded().forEach(e -> add(e + "-oxide", GoodKind.OXIDE, Map.of(e, 1.0)));
        Chain.METALS.forEach(metal -> addAlloy(metal, GoodKind.METAL, composition));
        Chain.MAGNETS.forEach(magnet -> addAlloy(magnet, GoodKind.MAGNET, composition));
        for (String grade : Chain.GRADES) {
            add(
                    "scrap-" + grade,
                    GoodKind.SCRAP,
                    goods.get(index("NdFeB-" + grade)).content());
        }
    }

    private void addFeed(Chain.Ore ore, Set<String> recipes, Composition composition) {
        Map<String, GoodKind> feed = new LinkedHashMap<>();
        boolean mined = recipes.contains("mine:" + ore.id());
        boolean split =
                recipes.contains("separate-light:" + ore.id()) || recipes.contains("separate-heavy:" + ore.id());
        if (ore.form() == Chain.Form.CONCENTRATE && mined) {
            feed.put(ore.product(), GoodKind.CONCENTRATE);
        }
        if (ore.form() != Chain.Form.OXIDE && (mined || split || recipes.contains("separate:" + ore.id()))) {
            feed.put(ore.carbonate(), GoodKind.CARBONATE);
        }
        feed.forEach((id, kind) -> add(id, kind, composition.basket(ore)));
        if (split) {
            add(ore.seg(), GoodKind.SEG, composition.heavyPart(ore));
        }
    }

    private void addAlloy(String id, GoodKind kind, Composition composition) {
        Map<Element, Double> oxide = new EnumMap<>(Element.class);
        composition.fractions(id).forEach((e, fraction) -> oxide.put(e, fraction * composition.oxidePerMetal(e)));
        add(id, kind, oxide);
    }

    private void add(String id, GoodKind kind, Map<Element, Double> content) {
        index.put(id, goods.size());
        goods.add(new Good(id, kind, content));
    }

    List<Good> goods() {
        return goods;
    }

    int count() {
        return goods.size();
    }

    Good get(int good) {
        return goods.get(good);
    }

    Good get(String id) {
        return goods.get(index(id));
    }

    int index(String id) {
        Integer found = index.get(id);
        if (found == null) {
            throw new IllegalStateException("no recipe of any site or project leads to " + id + ".");
        }
        return found;
    }

    OptionalInt find(String id) {
        Integer found = index.get(id);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }
}

package org.ytterby.catalogue.world;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.catalogue.dataset.Chain;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Element;
import org.ytterby.domain.Figure;

/** What is in ores, metals and magnets, and what recipes lose. */
final class Composition {

    private final VintageView view;
    private final Map<Element, Double> oxidePerMetal = new EnumMap<>(Element.class);

    Composition(VintageView view) {
        this.view = view;
        for (Row row : view.dataset().rows("elements")) {
            oxidePerMetal.put(Element.of(row.text("symbol")), row.number("oxide_per_metal"));
        }
    }

    /** Tonnes of oxide per tonne of element. */
    double oxidePerMetal(Element element) {
        Double ratio = oxidePerMetal.get(element);
        if (ratio == null) {
            throw new IllegalStateException("elements.csv has no oxide_per_metal of " + element + ".");
        }
        return ratio;
    }

    /** Share of each traded element in the oxides of an ore, scaled to 1. */
    Map<Element, Double> basket(Chain.Ore ore) {
        Map<Element, Double> basket = new EnumMap<>(Element.class);
        for (Row row : view.dataset().rows("baskets")) {
            Element element = Element.of(row.text("element"));
            if (row.text("ore").equals(ore.id()) && element != Element.PM && row.number("value") > 0) {
                basket.put(element, row.number("value"));
            }
        }
        return scaledToOne(basket, ore.id());
    }

    /** What a separation of the light elements alone leaves of an ore, scaled to 1. */
    Map<Element, Double> heavyPart(Chain.Ore ore) {
        Map<Element, Double> basket = new EnumMap<>(basket(ore));
        basket.keySet().removeAll(Chain.LIGHT_CUT);
        basket.remove(Element.SC);
        return scaledToOne(basket, ore.seg());
    }

    /** Mass fraction of each element in a metal or magnet. */
    Map<Element, Double> fractions(String good) {
        Map<Element, Double> fractions = new EnumMap<>(Element.class);
        for (Row row : view.dataset().rows("contents")) {
            if (row.text("good").equals(good) && row.number("value") > 0) {
                fractions.put(Element.of(row.text("element")), row.number("value"));
            }
        }
        if (fractions.isEmpty()) {
            throw new IllegalStateException("contents.csv has no row for " + good + ".");
        }
        return fractions;
    }

    /** A yield of a recipe, else of its kind. */
    double yieldOf(String recipe, String parameter) {
        return findYield(recipe, parameter)
                .orElseThrow(() -> new IllegalStateException(
                        "yields.csv has no " + parameter + " of " + recipe + " or " + Chain.kindOf(recipe) + "."));
    }

    private Optional<Double> findYield(String recipe, String parameter) {
        return List.of(recipe, Chain.kindOf(recipe)).stream()
                .flatMap(name -> view.find("yields", name, parameter).stream())
                .map(Figure::value)
                .findFirst();
    }

    private static Map<Element, Double> scaledToOne(Map<Element, Double> shares, String what) {
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!(sum > 0)) {
            throw new IllegalStateException("baskets.csv gives no element of " + what + ".");
        }
        shares.replaceAll((element, share) -> share / sum);
        return shares;
    }
}

package org.ytterby.catalogue.world;

import java.util.List;
import java.util.Optional;
import org.ytterby.catalogue.dataset.Chain;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Parameters;

/** Operating costs and supply elasticities of recipes. */
final class Costs {

    private final VintageView view;
    private final Places places;
    private final Parameters parameters;

    Costs(VintageView view, Places places, Parameters parameters) {
        this.view = view;
        this.places = places;
        this.parameters = parameters;
    }

    /** Operating cost without feed, USD/kg of activity: the most specific row of recipe and region. */
    double operating(String recipe, int region) {
        String base = base(recipe);
        String code = places.code(region);
        return List.of(
                        List.of(base, code),
                        List.of(base, "*"),
                        List.of(Chain.kindOf(base), code),
                        List.of(Chain.kindOf(base), "*"))
                .stream()
                .map(key -> view.find("costs", key.get(0), key.get(1)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Figure::value)
                .orElseThrow(() -> new IllegalStateException(
                        "costs.csv has no row for " + recipe + " or its kind in " + code + " or *."));
    }

    /** Supply elasticity of a recipe, by stage and, for mines, by kind of ore. */
    double elasticity(String recipe) {
        String base = base(recipe);
        String id = switch (Chain.kindOf(base)) {
            case "mine" -> "elasticity.mine." + kindOfMine(base.substring("mine:".length()));
            case "crack" -> "elasticity.cracking";
            case "separate", "separate-light", "separate-heavy" -> "elasticity.separation";
            case "recycle" -> "elasticity.recycling";
            default -> "elasticity." + Chain.kindOf(base);
        };
        return parameters.value(id);
    }

    private static String kindOfMine(String ore) {
        return switch (ore) {
            case "bayan-obo" -> "by-product";
            case "monazite-sand" -> "monazite-sand";
            case "ion-clay-china", "ion-clay-myanmar", "serra-verde" -> "ion-clay";
            case "scandium-byproduct" -> "scandium";
            default -> "hard-rock";
        };
    }

    /** Both recipes of NdPr metal cost the same. */
    private static String base(String recipe) {
        int slash = recipe.indexOf('/');
        return slash < 0 ? recipe : recipe.substring(0, slash);
    }
}

package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.ytterby.catalogue.dataset.Chain;
import org.ytterby.domain.Element;
import org.ytterby.domain.Recipe;
import org.ytterby.domain.Stage;

/** The recipes of a world: tonnes of each good per tonne of activity. */
final class RecipeBook {

    /** Share of neodymium oxide in the feed of NdPr metal, the ordinary recipe. */
    static final double ND_RICH = 0.80;

    /** Share of neodymium oxide in the feed of NdPr metal, the recipe that takes more praseodymium. */
    static final double PR_RICH = 0.70;

    /** Metals that a lean magnet saves. */
    private static final List<String> HEAVY = List.of("Dy-metal", "Tb-metal");

    private static final String NDPR = "metal:NdPr-metal";

    private final Composition composition;
    private final GoodList goods;
    private final Map<String, Chain.Ore> ores = new LinkedHashMap<>();
    private final List<Recipe> recipes = new ArrayList<>();
    private final Map<String, Integer> index = new LinkedHashMap<>();

    RecipeBook(List<Chain.Ore> ores, Set<String> used, Composition composition, GoodList goods) {
        this.composition = composition;
        this.goods = goods;
        ores.forEach(ore -> this.ores.put(ore.id(), ore));
        for (String id : Chain.recipes(ores)) {
            if (used.contains(id)) {
                add(id);
            }
        }
        Chain.traded().stream().filter(e -> e != Element.SC).forEach(this::addFinishing);
    }

    List<Recipe> recipes() {
        return recipes;
    }

    Recipe get(int recipe) {
        return recipes.get(recipe);
    }

    int index(String id) {
        Integer found = index.get(id);
        if (found == null) {
            throw new IllegalStateException("no recipe '" + id + "'.");
        }
        return found;
    }

    boolean has(String id) {
        return index.containsKey(id);
    }

    /** The recipes that a word of a site stands for: two for NdPr metal, so that Nd and Pr can stand in for each other. */
    List<Integer> expand(String word) {
        return word.equals(NDPR) ? List.of(index(NDPR), index(NDPR + "/pr-rich")) : List.of(index(word));
    }

    private void add(String id) {
        String what = id.substring(id.indexOf(':') + 1);
        switch (Chain.kindOf(id)) {
            case "mine" -> add(id, Stage.MINE, Map.of(ore(what).product(), 1.0));
            case "crack" -> addCracking(id, ore(what));
            case "separate" -> addSeparation(id, ore(what).carbonate(), composition.basket(ore(what)));
            case "separate-light" -> addLightSeparation(id, ore(what));
            case "separate-heavy" -> addSeparation(id, ore(what).seg(), composition.heavyPart(ore(what)));
            case "metal" -> addMetal(id, what);
            case "magnet" -> addMagnet(id, what);
            case "recycle" -> addRecycling(id, what);
            default -> throw new IllegalStateException("unknown kind of recipe '" + id + "'.");
        }
    }

    private Chain.Ore ore(String id) {
        return java.util.Objects.requireNonNull(ores.get(id));
    }

    private void add(String id, Stage stage, Map<String, Double> coefficients) {
        index.put(id, recipes.size());
        recipes.add(new Recipe(id, stage, coefficients));
    }

    private void addCracking(String id, Chain.Ore ore) {
        Map<String, Double> c = new LinkedHashMap<>();
        c.put(ore.product(), -1.0);
        c.put(ore.carbonate(), composition.yieldOf(id, "recovery"));
        add(id, Stage.CRACKING, c);
    }

    /** Scandium in a mixed ore is left in the residue. */
    private void addSeparation(String id, String feed, Map<Element, Double> basket) {
        double recovery = composition.yieldOf(id, "recovery");
        Map<String, Double> c = new LinkedHashMap<>();
        c.put(feed, -1.0);
        basket.forEach(
                (e, share) -> goods.find(e + "-solution").ifPresent(g -> c.put(e + "-solution", share * recovery)));
        add(id, Stage.SEPARATION, c);
    }

    private void addLightSeparation(String id, Chain.Ore ore) {
        double recovery = composition.yieldOf(id, "recovery");
        Map<Element, Double> basket = composition.basket(ore);
        Map<String, Double> c = new LinkedHashMap<>();
        c.put(ore.carbonate(), -1.0);
        double heavy = 0;
        for (Map.Entry<Element, Double> entry : basket.entrySet()) {
            if (Chain.LIGHT_CUT.contains(entry.getKey())) {
                c.put(entry.getKey() + "-solution", entry.getValue() * recovery);
            } else if (entry.getKey() != Element.SC) {
                heavy += entry.getValue();
            }
        }
        c.put(ore.seg(), heavy * recovery);
        add(id, Stage.SEPARATION, c);
    }

    private void addFinishing(Element element) {
        String id = "finish:" + element;
        Map<String, Double> c = new LinkedHashMap<>();
        c.put(element + "-solution", -1.0);
        c.put(element + "-oxide", composition.yieldOf(id, "recovery"));
        add(id, Stage.FINISHING, c);
    }

    private void addMetal(String id, String metal) {
        double yield = composition.yieldOf(id, "metal_yield");
        if (id.equals(NDPR)) {
            double oxide = goods.get(metal).reoPerTonne() / yield;
            add(id, Stage.METAL, ndPr(metal, oxide, ND_RICH));
            add(id + "/pr-rich", Stage.METAL, ndPr(metal, oxide, PR_RICH));
            return;
        }
        Map<String, Double> c = new LinkedHashMap<>();
        goods.get(metal).content().forEach((e, oxide) -> c.put(e + "-oxide", -oxide / yield));
        c.put(metal, 1.0);
        add(id, Stage.METAL, c);
    }

    private static Map<String, Double> ndPr(String metal, double oxide, double neodymium) {
        Map<String, Double> c = new LinkedHashMap<>();
        c.put("Nd-oxide", -oxide * neodymium);
        c.put("Pr-oxide", -oxide * (1 - neodymium));
        c.put(metal, 1.0);
        return c;
    }

    private void addMagnet(String id, String magnet) {
        double alloy = 1 / composition.yieldOf(id, "magnet_yield");
        Map<String, Double> c = new LinkedHashMap<>();
        composition.fractions(magnet).forEach((e, fraction) -> c.merge(metalOf(e), -fraction * alloy, Double::sum));
        c.put(magnet, 1.0);
        String grade = magnet.replace("NdFeB-", "");
        if (Chain.GRADES.contains(grade)) {
            c.put("scrap-" + grade, (alloy - 1) * composition.yieldOf(id, "scrap_recovered"));
        }
        add(id, Stage.MAGNET, c);
        if (c.containsKey("Dy-metal") || c.containsKey("Tb-metal")) {
            addLean(id, c, "scrap-" + grade);
        }
    }

    /**
     * The same magnet with less dysprosium and terbium: diffused along the grain boundaries, of finer grain, or of a lower grade
     * in a cooler motor. Its swarf is poorer by as much, so part of it counts as scrap without heavy rare earths.
     */
    private void addLean(String id, Map<String, Double> full, String scrap) {
        double saving = composition.yieldOf(id, "lean_saving");
        Map<String, Double> c = new LinkedHashMap<>();
        full.forEach((good, amount) -> {
            double rest = HEAVY.contains(good) || good.equals(scrap) ? amount * (1 - saving) : amount;
            if (rest != 0) {
                c.put(good, rest);
            }
        });
        c.put("scrap-H0", full.getOrDefault(scrap, 0.0) * saving);
        add(id + Recipe.LEAN, Stage.MAGNET, c);
    }

    /** The lean twin of a recipe, where it has one. */
    OptionalInt lean(int recipe) {
        Integer found = index.get(recipes.get(recipe).id() + Recipe.LEAN);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** The metal through which an element enters an alloy; metals other than NdPr and LaCe count contained element. */
    private static String metalOf(Element element) {
        return switch (element) {
            case ND, PR -> "NdPr-metal";
            case LA, CE -> "LaCe-metal";
            case DY -> "Dy-metal";
            case TB -> "Tb-metal";
            case SM -> "Sm-metal";
            default ->
                throw new IllegalStateException(
                        "contents.csv puts " + element + " into a magnet, and no metal carries it.");
        };
    }

    private void addRecycling(String id, String grade) {
        double recovery = composition.yieldOf(id, "recovery");
        Map<String, Double> c = new LinkedHashMap<>();
        c.put("scrap-" + grade, -1.0);
        goods.get("scrap-" + grade).content().forEach((e, oxide) -> c.put(e + "-oxide", oxide * recovery));
        add(id, Stage.RECYCLING, c);
    }
}

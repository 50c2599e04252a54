package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.catalogue.dataset.Chain;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Plant;
import org.ytterby.domain.Recipe;

/**
 * Plants and their activities. The production of a site with several recipes is divided stage by stage ({@link
 * ProductionSplit}): cracking, separation and recycling towards the world's supply of each feed, magnets towards the
 * world's use of each grade, metals towards what magnets and uses take. NdPr metal is divided over its two recipes so that
 * the oxides are taken in the proportion in which the world separates them. */
final class ActivityList {

    private final VintageView view;
    private final RecipeBook recipes;
    private final GoodList goods;
    private final Costs costs;
    private final Ledger ledger;
    private final List<SiteOperations.Running> sites;
    private final double[][] levels;
    private final List<Plant> plants = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();

    /**
     * The list.
     *
     * @param ledger holds the uses already; takes the activities
     */
    ActivityList(
            VintageView view,
            RecipeBook recipes,
            GoodList goods,
            Costs costs,
            Ledger ledger,
            List<SiteOperations.Running> sites) {
        this.view = view;
        this.recipes = recipes;
        this.goods = goods;
        this.costs = costs;
        this.ledger = ledger;
        this.sites = sites;
        this.levels = new double[sites.size()][];
        divideProduction();
        addPlants();
    }

    List<Plant> plants() {
        return plants;
    }

    List<Activity> activities() {
        return activities;
    }

    private void divideProduction() {
        book(divide("mine", Map.of()));
        Map<String, Double> concentrates = supply("crack");
        book(withFeed(divide("crack", concentrates), concentrates));
        divideSeparation();
        book(divide("magnet", use(Chain.MAGNETS)));
        book(divide("metal", use(Chain.METALS)));
        Map<String, Double> scrap = supply("recycle");
        book(withFeed(divide("recycle", scrap), scrap));
    }

    /** Twice, since what is left for the heavy separation is known only once the light one is divided. */
    private void divideSeparation() {
        Map<String, Double> targets = supply("separate");
        List<Integer> separations = divide("separate", targets);
        for (int s : separations) {
            for (int k = 0; k < levels[s].length; k++) {
                double level = levels[s][k];
                recipe(sites.get(s).recipes().get(k)).coefficients().forEach((good, amount) -> {
                    if (good.startsWith("SEG-") && amount > 0) {
                        targets.merge(good, amount * level, Double::sum);
                    }
                });
            }
        }
        book(withFeed(divide("separate", targets), targets));
    }

    /** Divides the production of the sites whose first recipe is of this kind, and tells which they are. */
    private List<Integer> divide(String kind, Map<String, Double> targets) {
        List<Integer> mine = new ArrayList<>();
        for (int s = 0; s < sites.size(); s++) {
            if (related(kind, Chain.kindOf(sites.get(s).recipes().get(0)))) {
                mine.add(s);
            }
        }
        double[] production = mine.stream()
                .mapToDouble(s -> sites.get(s).production().value())
                .toArray();
        List<List<String>> goodsOfSites = mine.stream()
                .map(s -> sites.get(s).recipes().stream().map(this::mainGood).toList())
                .toList();
        double[][] parts = ProductionSplit.fit(production, goodsOfSites, targets);
        for (int i = 0; i < parts.length; i++) {
            levels[mine.get(i)] = parts[i];
        }
        return mine;
    }

    /** Stops the sites whose feed nobody makes, whatever the table says that they made. */
    private List<Integer> withFeed(List<Integer> divided, Map<String, Double> targets) {
        for (int s : divided) {
            boolean fed =
                    sites.get(s).recipes().stream().anyMatch(word -> targets.getOrDefault(mainGood(word), 0.0) > 0);
            if (!fed && sites.get(s).production().value() > 0) {
                Arrays.fill(levels[s], 0);
                view.note(
                        Note.Topic.ODD,
                        sites.get(s).site().id(),
                        "made something, and nobody makes its feed in this world; it stands idle.");
            }
        }
        return divided;
    }

    private void book(List<Integer> divided) {
        for (int s : divided) {
            for (int k = 0; k < levels[s].length; k++) {
                book(sites.get(s), sites.get(s).recipes().get(k), levels[s][k]);
            }
        }
    }

    private void book(SiteOperations.Running site, String word, double level) {
        List<Integer> variants = recipes.expand(word);
        double[] shares = variantShares(variants.size());
        for (int v = 0; v < variants.size(); v++) {
            ledger.add(recipes.get(variants.get(v)), site.region(), level * shares[v]);
        }
    }

    private Recipe recipe(String word) {
        return recipes.get(recipes.expand(word).get(0));
    }

    /** The good by which a stage is divided: the product of metal and magnet making, the feed of the others. */
    private String mainGood(String word) {
        if (List.of("mine", "metal", "magnet").contains(Chain.kindOf(word))) {
            return word.substring(word.indexOf(':') + 1);
        }
        return recipe(word).coefficients().entrySet().stream()
                .filter(e -> e.getValue() < 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** World supply of the feed of each recipe of this kind; of SEG there is none before the light separation. */
    private Map<String, Double> supply(String kind) {
        Map<String, Double> targets = new TreeMap<>();
        for (Recipe recipe : recipes.recipes()) {
            if (related(kind, Chain.kindOf(recipe.id()))) {
                targets.put(mainGood(recipe.id()), ledger.made(goods.index(mainGood(recipe.id()))));
            }
        }
        return targets;
    }

    private static boolean related(String kind, String other) {
        return kind.equals(other) || (kind.equals("separate") && other.startsWith("separate-"));
    }

    /** World use of each of these goods. */
    private Map<String, Double> use(List<String> products) {
        Map<String, Double> targets = new TreeMap<>();
        products.forEach(product -> targets.put(product, ledger.taken(goods.index(product))));
        return targets;
    }

    private double[] variantShares(int variants) {
        if (variants == 1) {
            return new double[] {1};
        }
        double nd = ledger.made(goods.index("Nd-solution"));
        double pr = ledger.made(goods.index("Pr-solution"));
        double share = nd + pr > 0 ? nd / (nd + pr) : RecipeBook.ND_RICH;
        double rich = (share - RecipeBook.PR_RICH) / (RecipeBook.ND_RICH - RecipeBook.PR_RICH);
        rich = Math.min(0.95, Math.max(0.05, rich));
        return new double[] {rich, 1 - rich};
    }

    private void addPlants() {
        for (int s = 0; s < sites.size(); s++) {
            SiteOperations.Running site = sites.get(s);
            List<Integer> own = new ArrayList<>();
            for (int k = 0; k < levels[s].length; k++) {
                addVariants(site, site.recipes().get(k), levels[s][k], own);
            }
            plants.add(new Plant(site.site(), site.region(), site.capacity(), own));
        }
    }

    private void addVariants(SiteOperations.Running site, String word, double level, List<Integer> own) {
        List<Integer> variants = recipes.expand(word);
        double[] shares = variantShares(variants.size());
        double whole = site.production().value();
        for (int v = 0; v < variants.size(); v++) {
            Recipe recipe = recipes.get(variants.get(v));
            double share = whole > 0 ? level * shares[v] / whole : 0;
            own.add(activities.size());
            activities.add(new Activity(
                    site.site().id() + "/" + recipe.id(),
                    recipe.stage(),
                    site.region(),
                    variants.get(v),
                    plants.size(),
                    Figures.part(site.production(), share, "part of the site's production"),
                    costs.operating(recipe.id(), site.region()),
                    costs.elasticity(recipe.id())));
            recipes.lean(variants.get(v)).ifPresent(lean -> addLean(site, recipe, lean, own));
        }
    }

    /** The lean twin of a magnet recipe: what a grade holds in the base month is what its full recipe says. */
    private void addLean(SiteOperations.Running site, Recipe full, int lean, List<Integer> own) {
        Recipe recipe = recipes.get(lean);
        own.add(activities.size());
        activities.add(new Activity(
                site.site().id() + "/" + recipe.id(),
                recipe.stage(),
                site.region(),
                lean,
                plants.size(),
                Figures.part(site.production(), 0, "leaner than the base month's grade"),
                costs.operating(full.id(), site.region()),
                costs.elasticity(full.id())));
    }
}

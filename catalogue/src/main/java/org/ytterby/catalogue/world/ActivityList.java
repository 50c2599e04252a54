package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ytterby.catalogue.dataset.Chain;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Plant;
import org.ytterby.domain.Recipe;

/**
 * Plants and their activities. The production of a site with several recipes is divided stage by stage ({@link
 * ProductionSplit}): cracking, separation and recycling towards the world's supply of each feed, magnets towards the
 * world's use of each grade, metals towards what magnets and uses take. NdPr metal is divided over its two recipes so that
 * the oxides are taken in the proportion in which the world separates them. */
final class ActivityList {

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
            RecipeBook recipes, GoodList goods, Costs costs, Ledger ledger,
            List<SiteOperations.Running> sites) {
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
        divide("mine", Map.of());
        divide("crack", supply("crack"));
        divide("separate-light", supply("separate-light"));
        divide("separate-heavy", supply("separate-heavy"));
        divide("separate", supply("separate"));
        divide("magnet", use("magnet"));
        divide("metal", use("metal"));
        divide("recycle", supply("recycle"));
    }

    /** Divides the sites whose first recipe is of this kind, and books the result. */
    private void divide(String kind, Map<String, Double> targets) {
        List<Integer> mine = new ArrayList<>();
        for (int s = 0; s < sites.size(); s++) {
            if (Chain.kindOf(sites.get(s).recipes().get(0)).equals(kind)) {
                mine.add(s);
            }
        }
        double[] production = mine.stream()
                .mapToDouble(s -> sites.get(s).production().value())
                .toArray();
        List<List<String>> words = mine.stream().map(s -> sites.get(s).recipes()).toList();
        double[][] parts = ProductionSplit.fit(production, words, targets);
        for (int i = 0; i < parts.length; i++) {
            SiteOperations.Running site = sites.get(mine.get(i));
            levels[mine.get(i)] = parts[i];
            for (int k = 0; k < parts[i].length; k++) {
                book(site, site.recipes().get(k), parts[i][k]);
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

    /** World supply of the feed of each recipe that is or stands beside this kind. */
    private Map<String, Double> supply(String kind) {
        Map<String, Double> targets = new TreeMap<>();
        for (Recipe recipe : recipes.recipes()) {
            if (related(kind, Chain.kindOf(recipe.id()))) {
                String feed = recipe.coefficients().entrySet().stream()
                        .filter(e -> e.getValue() < 0)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
                int good = goods.index(feed);
                targets.put(recipe.id(), Math.max(0, ledger.made(good) - ledger.taken(good)));
            }
        }
        return targets;
    }

    private static boolean related(String kind, String other) {
        return kind.equals(other) || (kind.startsWith("separate") && other.startsWith("separate"));
    }

    /** World use of the product of each recipe of this kind. */
    private Map<String, Double> use(String kind) {
        Map<String, Double> targets = new TreeMap<>();
        for (String product : Stream.concat(Chain.METALS.stream(), Chain.MAGNETS.stream()).toList()) {
            targets.put(kind + ":" + product, ledger.taken(goods.index(product)));
        }
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
        }
    }
}

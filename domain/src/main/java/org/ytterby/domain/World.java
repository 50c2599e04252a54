package org.ytterby.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What exists in one base month: places, plants, recipes, routes, uses, prices and stocks, each with its figures.
 *
 * <p>Everything that refers to something else does so by its index in these lists, whose order is the order of the
 * dataset and never changes, so that arrays beside a world can be indexed alike.
 */
public final class World {

    private final Contents contents;
    private final Industries industries;
    private final Map<String, Integer> goodIndex = new TreeMap<>();
    private final Map<String, Integer> regionIndex = new TreeMap<>();
    private final Map<String, Integer> useIndex = new TreeMap<>();

    /**
     * The lists that make a world.
     *
     * @param id vintage, such as {@code 2024}
     * @param referencePrice USD/kg in the base month, by good and region; NaN where the good is not present there
     * @param otherSites sites of the dataset that are listed and not modelled (alloy plants, closed mines)
     */
    public record Contents(
            String id,
            List<Region> regions,
            List<Good> goods,
            List<Recipe> recipes,
            List<Plant> plants,
            List<Activity> activities,
            List<Route> routes,
            List<Use> uses,
            List<Demand> demands,
            List<Holding> holdings,
            List<Lifetime> lifetimes,
            List<Project> projects,
            List<Observation> observations,
            Parameters parameters,
            double[][] referencePrice,
            List<Site> otherSites) {}

    /** Wraps the lists after copying them. */
    public World(Contents c) {
        this(c, Industries.NONE);
    }

    private World(Contents c, Industries industries) {
        this.industries = industries;
        double[][] price = new double[c.referencePrice.length][];
        for (int g = 0; g < price.length; g++) {
            price[g] = c.referencePrice[g].clone();
        }
        contents = new Contents(
                c.id,
                List.copyOf(c.regions),
                List.copyOf(c.goods),
                List.copyOf(c.recipes),
                List.copyOf(c.plants),
                List.copyOf(c.activities),
                List.copyOf(c.routes),
                List.copyOf(c.uses),
                List.copyOf(c.demands),
                List.copyOf(c.holdings),
                List.copyOf(c.lifetimes),
                List.copyOf(c.projects),
                List.copyOf(c.observations),
                c.parameters,
                price,
                List.copyOf(c.otherSites));
        index(goodIndex, contents.goods.stream().map(Good::id).toList(), "good");
        index(regionIndex, contents.regions.stream().map(Region::code).toList(), "region");
        index(useIndex, contents.uses.stream().map(Use::id).toList(), "use");
    }

    private static void index(Map<String, Integer> into, List<String> ids, String kind) {
        for (int i = 0; i < ids.size(); i++) {
            if (into.put(ids.get(i), i) != null) {
                throw new IllegalArgumentException(kind + " '" + ids.get(i) + "' stands twice in the world");
            }
        }
    }

    /** Vintage of the world, such as {@code 2024}. */
    public String id() {
        return contents.id;
    }

    /** The model's regions. */
    public List<Region> regions() {
        return contents.regions;
    }

    /** Everything that can be made, shipped or used. */
    public List<Good> goods() {
        return contents.goods;
    }

    /** Fixed proportions of activities. */
    public List<Recipe> recipes() {
        return contents.recipes;
    }

    /** Sites with capacity in the base month. */
    public List<Plant> plants() {
        return contents.plants;
    }

    /** Recipes that run somewhere. */
    public List<Activity> activities() {
        return contents.activities;
    }

    /**
     * The activity of the same plant that makes the same magnet by the full recipe.
     *
     * @param lean index of an activity with a lean recipe
     * @return its index
     */
    public int fullTwin(int lean) {
        Activity activity = activities().get(lean);
        Recipe recipe = recipes().get(activity.recipe());
        return plants().get(activity.plant()).activities().stream()
                .filter(b -> recipes().get(activities().get(b).recipe()).isTwinOf(recipe))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(activity.id()
                        + " is a lean recipe and its plant does not run the full one. Maybe the world was put together"
                        + " without it."));
    }

    /** Ways between regions, observed or possible. */
    public List<Route> routes() {
        return contents.routes;
    }

    /** Final uses. */
    public List<Use> uses() {
        return contents.uses;
    }

    /** What uses take. */
    public List<Demand> demands() {
        return contents.demands;
    }

    /** Stocks at the start. */
    public List<Holding> holdings() {
        return contents.holdings;
    }

    /** Lives of magnets in products. */
    public List<Lifetime> lifetimes() {
        return contents.lifetimes;
    }

    /** Capacity to come. */
    public List<Project> projects() {
        return contents.projects;
    }

    /** Published totals that reconciliation respects. */
    public List<Observation> observations() {
        return contents.observations;
    }

    /** Global parameters. */
    public Parameters parameters() {
        return contents.parameters;
    }

    /** The industries that use rare earths, {@link Industries#NONE} where no table is given. */
    public Industries industries() {
        return industries;
    }

    /** Sites that are listed in the dataset without capacity in this base month. */
    public List<Site> otherSites() {
        return contents.otherSites;
    }

    /** Price of a good in a region in the base month, USD/kg; NaN where the good is not present. */
    public double referencePrice(int good, int region) {
        return contents.referencePrice[good][region];
    }

    /** True where the good is made, used, shipped or held in the region. */
    public boolean present(int good, int region) {
        return !Double.isNaN(contents.referencePrice[good][region]);
    }

    /** Index of a good. */
    public int good(String id) {
        return find(goodIndex, id, "good");
    }

    /** Index of a good, where it exists. */
    public OptionalInt findGood(String id) {
        return optional(goodIndex, id);
    }

    /** Index of a region. */
    public int region(String code) {
        return find(regionIndex, code, "region");
    }

    /** Index of a region, where it exists. */
    public OptionalInt findRegion(String code) {
        return optional(regionIndex, code);
    }

    /** Index of a use. */
    public int use(String id) {
        return find(useIndex, id, "use");
    }

    /** Members of a named group such as {@code EU27}, or the one region with that code; empty where neither exists. */
    public List<Integer> members(String codeOrGroup) {
        return java.util.stream.IntStream.range(0, regions().size())
                .filter(r -> codeOrGroup.equals("*")
                        || regions().get(r).code().equals(codeOrGroup)
                        || regions().get(r).groups().contains(codeOrGroup))
                .boxed()
                .toList();
    }

    /** The plant of a site, where it has capacity in the base month. */
    public Optional<Plant> findPlant(String siteId) {
        return plants().stream().filter(p -> p.site().id().equals(siteId)).findFirst();
    }

    /** The same world with another table of industries. */
    public World withIndustries(Industries table) {
        return new World(contents, table);
    }

    /** The same world with another list of parameters. */
    public World withParameters(Parameters parameters) {
        Contents c = contents;
        return new World(
                new Contents(
                        c.id,
                        c.regions,
                        c.goods,
                        c.recipes,
                        c.plants,
                        c.activities,
                        c.routes,
                        c.uses,
                        c.demands,
                        c.holdings,
                        c.lifetimes,
                        c.projects,
                        c.observations,
                        parameters,
                        c.referencePrice,
                        c.otherSites),
                industries);
    }

    private static int find(Map<String, Integer> index, String id, String kind) {
        Integer found = index.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "unknown " + kind + " '" + id + "'. " + Hints.nearest(id, new java.util.TreeSet<>(index.keySet())));
        }
        return found;
    }

    private static OptionalInt optional(Map<String, Integer> index, String id) {
        Integer found = index.get(id);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }
}

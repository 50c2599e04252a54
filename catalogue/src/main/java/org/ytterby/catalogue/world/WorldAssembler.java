package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ytterby.catalogue.dataset.Chain;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Hints;
import org.ytterby.domain.Parameters;
import org.ytterby.domain.Plant;
import org.ytterby.domain.Project;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;

/**
 * Makes a world from the dataset as of one vintage. Every list follows the order of its table, so that the same dataset
 * always gives the same world.
 */
public final class WorldAssembler {

    /** Vintages that can be assembled. */
    public static final List<String> VINTAGES = List.of("2009", "2023", "2024", "2025");

    private final Dataset dataset;

    /** An assembler for a dataset. */
    public WorldAssembler(Dataset dataset) {
        this.dataset = dataset;
    }

    /** An assembler for the dataset that comes with the program. */
    public static WorldAssembler shipped() {
        return new WorldAssembler(Dataset.shipped());
    }

    /** The parameters as their table states them, without what was calibrated: medians and ranges of the priors. */
    public Parameters statedParameters() {
        return ParameterList.stated(dataset);
    }

    /**
     * The world of a vintage, on the stated parameters with what was calibrated in their place.
     *
     * @throws IllegalArgumentException if the dataset has no such vintage
     * @throws IllegalStateException if the dataset lacks a figure that no rule replaces, naming it
     */
    public AssembledWorld assemble(String vintage) {
        return assemble(vintage, dataset.frozen().over(statedParameters()));
    }

    /**
     * The world of a vintage on other parameters.
     *
     * @param vintage one of {@link #VINTAGES}
     * @param parameters every parameter of the table
     * @throws IllegalArgumentException if the dataset has no such vintage, or a parameter is missing
     * @throws IllegalStateException if the dataset lacks a figure that no rule replaces, naming it
     */
    public AssembledWorld assemble(String vintage, Parameters parameters) {
        if (!VINTAGES.contains(vintage)) {
            throw new IllegalArgumentException("unknown world '" + vintage + "'. " + Hints.nearest(vintage, VINTAGES));
        }
        return new Assembly(new VintageView(dataset, Integer.parseInt(vintage)), parameters).finish();
    }

    /** One assembly, step by step: each field needs those above it. */
    private static final class Assembly {

        private final VintageView view;
        private final Parameters parameters;
        private final Places places;
        private final GoodList goods;
        private final RecipeBook recipes;
        private final Costs costs;
        private final DemandList demands;
        private final Ledger ledger;
        private final SiteOperations sites;
        private final ActivityList plants;
        private final List<Project> projects;
        private final FutureNeeds future;
        private final ProjectPlants projectPlants;
        private final List<Activity> activities;
        private final FreightTable freight;
        private final MarketPrices china;
        private final MarketPrices abroad;
        private final List<Route> routes;
        private final double[][] price;
        private final HoldingList holdings;

        Assembly(VintageView view, Parameters parameters) {
            this.view = view;
            this.parameters = parameters;
            places = new Places(view.dataset());
            List<Chain.Ore> ores = ores();
            Set<String> used = usedRecipes();
            Composition composition = new Composition(view);
            goods = new GoodList(ores, used, composition);
            recipes = new RecipeBook(ores, used, composition, goods);
            costs = new Costs(view, places, parameters);
            demands = new DemandList(view, places, goods);
            ledger = new Ledger(goods, places.count());
            demands.demands().forEach(ledger::add);
            sites = new SiteOperations(view, places, parameters);
            plants = new ActivityList(view, recipes, goods, costs, ledger, sites.running());
            projects = new ProjectList(
                            view,
                            places,
                            recipes,
                            costs,
                            parameters,
                            plants.plants().size())
                    .projects();
            future = new FutureNeeds(projects, recipes, goods);
            projectPlants = new ProjectPlants(
                    projects, recipes, costs, plants.activities().size());
            activities = activities();
            freight = new FreightTable(view, places, parameters);
            china = market(Places.CHINA, places.china());
            abroad = market("WORLD", places.region("ROW"));
            routes = routes();
            price = price();
            holdings = new HoldingList(view, goods, places, ledger, price, parameters);
        }

        private List<Chain.Ore> ores() {
            return view.dataset().rows("ores").stream()
                    .map(r -> new Chain.Ore(r.text("id"), Chain.Form.of(r.text("form"))))
                    .toList();
        }

        private Set<String> usedRecipes() {
            Set<String> used = new LinkedHashSet<>();
            view.dataset().rows("sites").forEach(r -> used.addAll(r.list("recipes")));
            view.dataset().rows("projects").forEach(r -> used.addAll(r.list("recipes")));
            Chain.METALS.forEach(metal -> used.add("metal:" + metal));
            Chain.MAGNETS.forEach(magnet -> used.add("magnet:" + magnet));
            return used;
        }

        private List<Activity> activities() {
            List<Activity> all = new ArrayList<>(plants.activities());
            all.addAll(projectPlants.activities());
            all.addAll(new FinishingList(view, places, recipes, goods, costs, ledger)
                    .build(plants.activities(), future.separators()));
            return all;
        }

        private List<Route> routes() {
            ImportShares shares = new ImportShares(view, places);
            TradeFlows flows = new TradeFlows(view, goods, places, ledger, shares);
            return new RouteList(goods, places, ledger, freight, abroad, future, flows).routes();
        }

        private double[][] price() {
            RegionPrices prices =
                    new RegionPrices(view, goods, places, recipes, freight, costs, china, abroad, present(), routes);
            prices.noteLosses(activities);
            GapNotes.add(view, goods, places, ledger, routes);
            return prices.price();
        }

        private MarketPrices market(String market, int costRegion) {
            return new MarketPrices(view, goods, recipes, costs, parameters, market, costRegion);
        }

        private boolean[][] present() {
            boolean[][] present = new boolean[goods.count()][places.count()];
            for (int g = 0; g < goods.count(); g++) {
                for (int r = 0; r < places.count(); r++) {
                    present[g][r] = ledger.made(g, r) > 0
                            || ledger.taken(g, r) > 0
                            || future.makers(g).contains(r)
                            || future.takers(g).contains(r);
                }
            }
            for (Activity activity : activities) {
                recipes.get(activity.recipe())
                        .coefficients()
                        .keySet()
                        .forEach(good -> present[goods.index(good)][activity.region()] = true);
            }
            for (Route route : routes) {
                present[route.good()][route.from()] = true;
                present[route.good()][route.to()] = true;
            }
            return present;
        }

        private List<Plant> allPlants() {
            List<Plant> all = new ArrayList<>(plants.plants());
            all.addAll(projectPlants.plants());
            return all;
        }

        private World.Contents contents(World withoutObservations) {
            return new World.Contents(
                    Integer.toString(view.vintage()),
                    places.regions(),
                    goods.goods(),
                    recipes.recipes(),
                    allPlants(),
                    activities,
                    routes,
                    demands.uses(),
                    demands.demands(),
                    holdings.holdings(),
                    new LifetimeList(view, goods, demands).lifetimes(),
                    projects,
                    new ObservationList(view, withoutObservations, places).observations(),
                    parameters,
                    price,
                    sites.others());
        }

        private World draft() {
            return new World(new World.Contents(
                    Integer.toString(view.vintage()),
                    places.regions(),
                    goods.goods(),
                    recipes.recipes(),
                    allPlants(),
                    activities,
                    routes,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    parameters,
                    price,
                    List.of()));
        }

        AssembledWorld finish() {
            World world = new World(contents(draft())).withIndustries(new IndustryList(view).industries());
            MeasureList measures = new MeasureList(view, world);
            return new AssembledWorld(world, view.notes(), measures.instruments());
        }
    }
}

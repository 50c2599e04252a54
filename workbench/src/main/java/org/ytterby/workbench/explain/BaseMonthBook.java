package org.ytterby.workbench.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Holding;
import org.ytterby.domain.Plant;
import org.ytterby.domain.World;
import org.ytterby.workbench.result.Explanation;

/** Explains quantities of the reconciled base month by metric, good and region. */
final class BaseMonthBook {
    private static final String PER_MONTH = "t/month";
    private static final String RECONCILED =
            "reconciled: moved from its prior so that every good balances, by least squares weighted by trust";

    private final Supplier<Economy> economy;
    private final World world;
    private final Figures figures;

    /** On a world whose base month is asked for when one of its quantities is explained. */
    BaseMonthBook(World world, Supplier<Economy> economy, Figures figures) {
        this.economy = economy;
        this.world = world;
        this.figures = figures;
    }

    /** What a region makes of a good; empty where it makes none. */
    Optional<Explanation> production(String good, String region) {
        List<Explanation> inputs = new ArrayList<>();
        double sum = 0;
        for (int a = 0; a < world.activities().size(); a++) {
            Activity activity = world.activities().get(a);
            double output =
                    world.recipes().get(activity.recipe()).coefficients().getOrDefault(good, 0.0);
            if (output > 0 && world.members(region).contains(activity.region())) {
                sum += output * economy.get().baseline().activity()[a];
                inputs.add(level(a));
            }
        }
        return summed("production", good, region, sum, PER_MONTH, "sum of levels times tonnes made per tonne", inputs);
    }

    /** The level of an activity. */
    Explanation level(int index) {
        Activity activity = world.activities().get(index);
        return Explanation.computed(
                "activity " + activity.id(),
                economy.get().baseline().activity()[index],
                PER_MONTH,
                RECONCILED,
                List.of(figures.of("prior of " + activity.id(), activity.prior())));
    }

    /** What uses take of a good in a region; empty where they take none. */
    Optional<Explanation> consumption(String good, String region) {
        List<Explanation> inputs = new ArrayList<>();
        double sum = 0;
        for (int d = 0; d < world.demands().size(); d++) {
            Demand demand = world.demands().get(d);
            if (isAt(demand.good(), demand.region(), good, region)) {
                String id = world.uses().get(demand.use()).id() + " in "
                        + world.regions().get(demand.region()).code();
                double use = economy.get().baseline().use()[d];
                sum += use;
                inputs.add(Explanation.computed(
                        "use of " + id,
                        use,
                        PER_MONTH,
                        RECONCILED,
                        List.of(figures.of("prior of " + id, demand.prior()))));
            }
        }
        return summed("consumption", good, region, sum, PER_MONTH, "sum over uses", inputs);
    }

    /** Capacity of a stage, or of the plants that make a good, in a region. */
    Optional<Explanation> capacity(String stageOrGood, String region) {
        List<Explanation> inputs = new ArrayList<>();
        double sum = 0;
        for (int p = 0; p < world.plants().size(); p++) {
            Plant plant = world.plants().get(p);
            if (world.members(region).contains(plant.region()) && serves(plant, stageOrGood)) {
                sum += economy.get().plantCapacity()[p];
                inputs.add(plant(p));
            }
        }
        return summed("capacity", stageOrGood, region, sum, PER_MONTH, "sum over plants", inputs);
    }

    /** The capacity of a plant. */
    Explanation plant(int index) {
        Plant plant = world.plants().get(index);
        return Explanation.computed(
                "capacity of " + plant.site().id(),
                economy.get().plantCapacity()[index],
                PER_MONTH,
                "its figure, or what the base month makes there where that is more",
                List.of(figures.of("figure of " + plant.site().id(), plant.capacity())));
    }

    private boolean serves(Plant plant, String stageOrGood) {
        return plant.site().stage().word().equals(stageOrGood)
                || plant.activities().stream()
                        .map(a -> world.recipes().get(world.activities().get(a).recipe()))
                        .anyMatch(recipe -> recipe.coefficients().getOrDefault(stageOrGood, 0.0) > 0);
    }

    /** Stock at the start. */
    Optional<Explanation> stock(String good, String region) {
        List<Explanation> inputs = new ArrayList<>();
        double sum = 0;
        for (int h = 0; h < world.holdings().size(); h++) {
            Holding holding = world.holdings().get(h);
            if (isAt(holding.good(), holding.region(), good, region)) {
                String code = world.regions().get(holding.region()).code();
                sum += economy.get().storage()[h].target();
                inputs.add(Explanation.computed(
                        "stock of " + good + " in " + code,
                        economy.get().storage()[h].target(),
                        "t",
                        "weeks of cover times a week's use in the base month",
                        List.of(figures.of("cover of " + good + " in " + code, holding.weeks()))));
            }
        }
        return summed("stock", good, region, sum, "t", "sum over regions, without public stocks", inputs);
    }

    private boolean isAt(int goodIndex, int regionIndex, String good, String region) {
        return world.goods().get(goodIndex).id().equals(good)
                && world.members(region).contains(regionIndex);
    }

    /** Price in the base month; empty where the good is not present. */
    Optional<Explanation> price(String good, String region, List<Explanation> quotes) {
        OptionalInt g = world.findGood(good);
        OptionalInt r = world.findRegion(region);
        if (g.isEmpty() || r.isEmpty() || !world.present(g.getAsInt(), r.getAsInt())) {
            return Optional.empty();
        }
        String formula = quotes.isEmpty()
                ? "no quote exists: what it holds and what making it costs, at the prices of the base month"
                : "quote of the market that the region buys in, with the difference in freight";
        return Optional.of(Explanation.computed(
                "price." + good + "." + region,
                economy.get().baseline().price()[g.getAsInt()][r.getAsInt()],
                "USD/kg",
                formula,
                quotes));
    }

    private static Optional<Explanation> summed(
            String metric,
            String good,
            String region,
            double sum,
            String unit,
            String formula,
            List<Explanation> inputs) {
        String id = metric + "." + good + "." + region;
        return inputs.isEmpty() ? Optional.empty() : Optional.of(Explanation.computed(id, sum, unit, formula, inputs));
    }
}

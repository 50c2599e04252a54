package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Holding;
import org.ytterby.domain.Plant;
import org.ytterby.domain.Route;
import org.ytterby.domain.Stage;
import org.ytterby.domain.Trust;
import org.ytterby.domain.World;

/**
 * How well a world is founded.
 *
 * @param stages mine, separation, metal, magnet and use
 * @param figures number of figures by grade among capacities, levels, flows, uses and stocks
 * @param carried figures of another vintage that stand in
 * @param balances world output and use of each good at the prior levels
 */
public record WorldReport(
        List<StageShare> stages, Map<Trust, Integer> figures, List<Note> carried, List<GoodBalance> balances) {

    /**
     * How much of a stage rests on estimates, grade E.
     *
     * @param stage the stage
     * @param tonnes t/month in the unit of the stage; t REO for use
     * @param estimatedTonnes part of it that rests on estimates
     * @param value thousand USD a month at the reference prices of what is made or used
     * @param estimatedValue part of it that rests on estimates
     */
    public record StageShare(Stage stage, double tonnes, double estimatedTonnes, double value, double estimatedValue) {

        /** Share of the tonnage that rests on estimates, 0 to 1; 0 where there is none. */
        public double ofTonnage() {
            return tonnes > 0 ? estimatedTonnes / tonnes : 0;
        }

        /** Share of the value that rests on estimates, 0 to 1; 0 where there is none. */
        public double ofValue() {
            return value > 0 ? estimatedValue / value : 0;
        }
    }

    /**
     * World output and use of a good at the prior levels, t/month.
     *
     * @param good id of the good
     * @param made by all activities
     * @param taken by all activities and uses
     */
    public record GoodBalance(String good, double made, double taken) {}

    /** The report on a world. */
    public static WorldReport of(AssembledWorld assembled) {
        World world = assembled.world();
        List<StageShare> stages = new ArrayList<>();
        for (Stage stage : List.of(Stage.MINE, Stage.SEPARATION, Stage.METAL, Stage.MAGNET)) {
            List<Activity> of =
                    world.activities().stream().filter(a -> a.stage() == stage).toList();
            stages.add(share(stage, of, Activity::prior, a -> 1, a -> outputValue(world, a)));
        }
        stages.add(share(
                Stage.USE,
                world.demands(),
                Demand::prior,
                d -> world.goods().get(d.good()).reoPerTonne(),
                d -> world.referencePrice(d.good(), d.region())));
        List<Note> carried = assembled.notes().stream()
                .filter(n -> n.topic() == Note.Topic.CARRIED)
                .toList();
        return new WorldReport(stages, figures(world), carried, balances(world));
    }

    private static <T> StageShare share(
            Stage stage,
            List<T> things,
            java.util.function.Function<T, Figure> prior,
            ToDoubleFunction<T> weight,
            ToDoubleFunction<T> price) {
        double[] sums = new double[4];
        for (T thing : things) {
            double tonnes = prior.apply(thing).value() * weight.applyAsDouble(thing);
            double value = prior.apply(thing).value() * price.applyAsDouble(thing);
            sums[0] += tonnes;
            sums[2] += value;
            if (prior.apply(thing).isEstimate()) {
                sums[1] += tonnes;
                sums[3] += value;
            }
        }
        return new StageShare(stage, sums[0], sums[1], sums[2], sums[3]);
    }

    private static double outputValue(World world, Activity activity) {
        return world.recipes().get(activity.recipe()).coefficients().entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .mapToDouble(e -> e.getValue() * world.referencePrice(world.good(e.getKey()), activity.region()))
                .sum();
    }

    private static Map<Trust, Integer> figures(World world) {
        Map<Trust, Integer> counts = new EnumMap<>(Trust.class);
        Stream.of(
                        world.plants().stream().map(Plant::capacity),
                        world.activities().stream().map(Activity::prior),
                        world.routes().stream().filter(Route::observed).map(Route::prior),
                        world.demands().stream().map(Demand::prior),
                        world.holdings().stream().map(Holding::weeks))
                .flatMap(figures -> figures)
                .forEach(figure -> counts.merge(figure.trust(), 1, Integer::sum));
        return counts;
    }

    private static List<GoodBalance> balances(World world) {
        double[] made = new double[world.goods().size()];
        double[] taken = new double[world.goods().size()];
        for (Activity activity : world.activities()) {
            world.recipes().get(activity.recipe()).coefficients().forEach((good, amount) -> {
                int g = world.good(good);
                made[g] += Math.max(0, amount) * activity.prior().value();
                taken[g] += Math.max(0, -amount) * activity.prior().value();
            });
        }
        world.demands().forEach(d -> taken[d.good()] += d.prior().value());
        List<GoodBalance> balances = new ArrayList<>();
        for (int g = 0; g < made.length; g++) {
            balances.add(new GoodBalance(world.goods().get(g).id(), made[g], taken[g]));
        }
        return balances;
    }
}

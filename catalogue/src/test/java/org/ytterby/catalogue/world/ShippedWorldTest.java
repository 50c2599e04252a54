package org.ytterby.catalogue.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Baseline;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Element;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Holding;
import org.ytterby.domain.Observation;
import org.ytterby.domain.Plant;
import org.ytterby.domain.Recipe;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.policy.Instrument;

class ShippedWorldTest {

    @Test
    void has150SitesIn20Countries() {
        World world = ShippedWorlds.of("2024").world();
        List<Plant> working =
                world.plants().stream().filter(p -> p.capacity().value() > 0).toList();
        assertThat(working).hasSizeGreaterThanOrEqualTo(150);
        assertThat(working.stream().map(p -> p.site().country()).collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void unknownVintageIsNamedWithTheNearest() {
        assertThatThrownBy(() -> WorldAssembler.shipped().assemble("2026"))
                .hasMessage("unknown world '2026'. Maybe '2023'.");
    }

    @Test
    void assemblingTwiceGivesTheSameWorld() {
        World first = ShippedWorlds.of("2024").world();
        AssembledWorld again = ShippedWorlds.fresh("2024");
        assertThat(again.world().activities()).isEqualTo(first.activities());
        assertThat(again.world().routes()).isEqualTo(first.routes());
        assertThat(again.world().demands()).isEqualTo(first.demands());
        assertThat(again.world().holdings()).isEqualTo(first.holdings());
        assertThat(again.notes()).isEqualTo(ShippedWorlds.of("2024").notes());
    }

    /** A recipe puts out no more of an element than it takes in; of Nd and Pr together for the two recipes of NdPr metal. */
    @ParameterizedTest
    @ValueSource(strings = {"2009", "2023", "2024", "2025"})
    void recipesCreateNoElement(String vintage) {
        World world = ShippedWorlds.of(vintage).world();
        for (Recipe recipe : world.recipes()) {
            if (recipe.id().startsWith("mine:")) {
                continue;
            }
            for (Element element : Element.values()) {
                boolean didymium = Set.of(Element.ND, Element.PR).contains(element);
                double net = didymium
                        ? net(world, recipe, Element.ND) + net(world, recipe, Element.PR)
                        : net(world, recipe, element);
                // A lean magnet is sold as its grade, whose nominal heavy content it does not hold.
                boolean nominal =
                        recipe.isLean() && Set.of(Element.DY, Element.TB).contains(element);
                assertThat(net).as(recipe.id() + " " + element).isLessThanOrEqualTo(1e-9);
            }
            double lost = -Arrays.stream(Element.values())
                    .mapToDouble(e -> net(world, recipe, e))
                    .sum();
            double taken = recipe.coefficients().entrySet().stream()
                    .filter(e -> e.getValue() < 0)
                    .mapToDouble(e -> -e.getValue() * reo(world, e.getKey()))
                    .sum();
            // Scrap of samarium-cobalt is no good of its own, so what is ground off is lost.
            double most = recipe.id().equals("magnet:SmCo") ? 0.4 : 0.15;
            assertThat(lost / taken).as(recipe.id() + " loses").isBetween(-1e-9, most);
        }
    }

    /** What a recipe makes less what it takes. A lean magnet does not hold the nominal Dy and Tb of the grade it is sold as. */
    private static double net(World world, Recipe recipe, Element element) {
        boolean nominal = recipe.isLean() && Set.of(Element.DY, Element.TB).contains(element);
        return recipe.coefficients().entrySet().stream()
                .filter(e -> !(nominal && e.getKey().startsWith("NdFeB")))
                .mapToDouble(e ->
                        e.getValue() * world.goods().get(world.good(e.getKey())).content(element))
                .sum();
    }

    private static double reo(World world, String good) {
        return world.goods().get(world.good(good)).reoPerTonne();
    }

    /** World output and use of the magnet elements' oxides agree within the range that reconciliation can close. */
    @ParameterizedTest
    @ValueSource(strings = {"2009", "2023", "2024", "2025"})
    void magnetElementsBalance(String vintage) {
        WorldReport report = WorldReport.of(ShippedWorlds.of(vintage));
        for (WorldReport.GoodBalance balance : report.balances()) {
            if (Set.of("Nd-oxide", "Pr-oxide", "Dy-oxide", "Tb-oxide", "NdPr-metal")
                    .contains(balance.good())) {
                assertThat(balance.made() / balance.taken())
                        .as(vintage + " " + balance)
                        .isBetween(0.85, 1.15);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2023", "2024", "2025"})
    void everyUseAndEveryInputIsSuppliedByAPlantOrARoute(String vintage) {
        World world = ShippedWorlds.of(vintage).world();
        boolean[][] made = new boolean[world.goods().size()][world.regions().size()];
        boolean[][] supplied = new boolean[world.goods().size()][world.regions().size()];
        for (Activity activity : world.activities()) {
            if (activity.prior().value() > 0) {
                outputs(world, activity).forEach(g -> made[g][activity.region()] = true);
            }
        }
        for (Route route : world.routes()) {
            supplied[route.good()][route.to()] |= made[route.good()][route.from()];
        }
        for (Demand demand : world.demands()) {
            assertThat(made[demand.good()][demand.region()] || supplied[demand.good()][demand.region()])
                    .as(world.goods().get(demand.good()).id() + " used in "
                            + world.regions().get(demand.region()).code())
                    .isTrue();
        }
        for (Activity activity : world.activities()) {
            if (activity.prior().value() > 0) {
                inputs(world, activity)
                        .forEach(g -> assertThat(made[g][activity.region()] || supplied[g][activity.region()])
                                .as(world.goods().get(g).id() + " taken by " + activity.id())
                                .isTrue());
            }
        }
    }

    private static List<Integer> outputs(World world, Activity activity) {
        return goods(world, activity, 1);
    }

    private static List<Integer> inputs(World world, Activity activity) {
        return goods(world, activity, -1);
    }

    private static List<Integer> goods(World world, Activity activity, int sign) {
        return world.recipes().get(activity.recipe()).coefficients().entrySet().stream()
                .filter(e -> e.getValue() * sign > 0)
                .map(e -> world.good(e.getKey()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2023", "2024", "2025"})
    void everythingThatIsPresentHasAPriceThatIsNotNegative(String vintage) {
        World world = ShippedWorlds.of(vintage).world();
        for (Activity activity : world.activities()) {
            for (Map.Entry<String, Double> entry :
                    world.recipes().get(activity.recipe()).coefficients().entrySet()) {
                assertPrice(world, world.good(entry.getKey()), activity.region());
            }
        }
        for (Route route : world.routes()) {
            assertPrice(world, route.good(), route.from());
            assertPrice(world, route.good(), route.to());
            assertThat(route.from()).isNotEqualTo(route.to());
            assertThat(route.freight()).isPositive();
            assertThat(route.transitMonths()).isBetween(0, 3);
        }
        world.demands().forEach(d -> assertPrice(world, d.good(), d.region()));
        world.holdings().forEach(h -> assertPrice(world, h.good(), h.region()));
    }

    private static void assertPrice(World world, int good, int region) {
        assertThat(world.referencePrice(good, region))
                .as(world.goods().get(good).id() + " in "
                        + world.regions().get(region).code())
                .isGreaterThanOrEqualTo(0)
                .isFinite();
        boolean free = world.goods().get(good).kind() == GoodKind.SOLUTION;
        assertThat(free || world.referencePrice(good, region) > 0).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2023", "2024", "2025"})
    void routesAreAFewThousandAndNoneStandsTwice(String vintage) {
        World world = ShippedWorlds.of(vintage).world();
        assertThat(world.routes()).hasSizeBetween(500, 3500);
        Set<List<Integer>> seen = new HashSet<>();
        world.routes()
                .forEach(r -> assertThat(seen.add(List.of(r.good(), r.from(), r.to())))
                        .isTrue());
        assertThat(world.routes()).filteredOn(Route::observed).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2023", "2024", "2025"})
    void plantsAndActivitiesNameEachOtherAndStayWithinCapacity(String vintage) {
        World world = ShippedWorlds.of(vintage).world();
        for (int p = 0; p < world.plants().size(); p++) {
            double level = 0;
            for (int a : world.plants().get(p).activities()) {
                assertThat(world.activities().get(a).plant()).isEqualTo(p);
                assertThat(world.activities().get(a).region())
                        .isEqualTo(world.plants().get(p).region());
                level += world.activities().get(a).prior().value();
            }
            assertThat(level)
                    .as(world.plants().get(p).site().id())
                    .isLessThanOrEqualTo(world.plants().get(p).capacity().value() * (1 + 1e-9));
        }
        assertThat(world.activities().stream().map(Activity::id)).doesNotHaveDuplicates();
    }

    /** Choke prices lie above what a use pays, so that it does not go without in the base month. */
    @ParameterizedTest
    @ValueSource(strings = {"2009", "2023", "2024", "2025"})
    void usesPayLessThanTheirChokePrice(String vintage) {
        World world = ShippedWorlds.of(vintage).world();
        assertThat(world.demands())
                .allSatisfy(d -> assertThat(d.chokePrice())
                        .as(world.uses().get(d.use()).id() + " "
                                + world.goods().get(d.good()).id() + " "
                                + world.regions().get(d.region()).code())
                        .isGreaterThan(world.referencePrice(d.good(), d.region())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2023", "2024", "2025"})
    void stocksAndObservationsReferToSomething(String vintage) {
        World world = ShippedWorlds.of(vintage).world();
        for (Holding holding : world.holdings()) {
            assertThat(holding.weeks().value()).isPositive();
            assertThat(holding.publicTonnes()).isNotNegative();
            assertThat(world.goods().get(holding.good()).kind().storable()).isTrue();
        }
        for (Observation observation : world.observations()) {
            assertThat(observation.members()).as(observation.label()).isNotEmpty();
            assertThat(observation.weights()).allMatch(w -> w > 0);
        }
        assertThat(world.observations()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2023", "2024", "2025"})
    void measuresTouchTheWorldAndTheVintage(String vintage) {
        AssembledWorld assembled = ShippedWorlds.of(vintage);
        Economy economy = economy(assembled.world());
        int year = Integer.parseInt(vintage);
        assertThat(assembled.measures()).isNotEmpty().allSatisfy(m -> {
            m.check(economy);
            assertThat(m.window().from().getYear()).isLessThanOrEqualTo(year);
        });
        assertThat(assembled.measures().stream().map(Instrument::id)).doesNotHaveDuplicates();
    }

    private static Economy economy(World world) {
        int goods = world.goods().size();
        int regions = world.regions().size();
        Baseline baseline = new Baseline(
                new double[world.activities().size()],
                new double[world.routes().size()],
                new double[world.demands().size()],
                new double[goods][regions],
                new double[goods][regions],
                new double[goods][regions]);
        return new Economy(
                world,
                baseline,
                new double[world.plants().size()],
                new Economy.ActivityCost[0],
                new Economy.RouteCost[0],
                new Economy.StorageTerm[0],
                new double[world.routes().size()]);
    }

    @Test
    void theVintagesHaveTheirOwnMeasures() {
        assertThat(ShippedWorlds.of("2009").measures())
                .extracting(Instrument::id)
                .contains("chn-export-quota-2009");
        assertThat(ShippedWorlds.of("2025").measures())
                .extracting(Instrument::id)
                .contains("chn-licence-2025");
        assertThat(ShippedWorlds.of("2024").measures())
                .extracting(Instrument::id)
                .doesNotContain("chn-licence-2025")
                .contains("chn-production-quota-mine");
    }

    @Test
    void theWorldOf2009HasNoLynasNoProjectAndNoElectricCars() {
        World world = ShippedWorlds.of("2009").world();
        assertThat(world.projects()).isEmpty();
        assertThat(world.plants())
                .noneMatch(
                        p -> p.region() == world.region("MYS") && p.site().id().contains("lynas"));
        double traction = use(world, "ev-traction");
        assertThat(traction).isLessThan(0.1 * use(ShippedWorlds.of("2024").world(), "ev-traction"));
    }

    private static double use(World world, String use) {
        return world.demands().stream()
                .filter(d -> d.use() == world.use(use))
                .mapToDouble(d -> d.prior().value())
                .sum();
    }
}

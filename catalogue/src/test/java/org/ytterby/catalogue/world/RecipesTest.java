package org.ytterby.catalogue.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.domain.Element;
import org.ytterby.domain.Good;
import org.ytterby.domain.Recipe;
import org.ytterby.domain.World;

/** Coefficients against the tables that they are made from. */
class RecipesTest {

    private static final Dataset DATASET = Dataset.shipped();
    private static final World WORLD = ShippedWorlds.of("2024").world();

    private static Map<String, Double> recipe(String id) {
        return WORLD.recipes().stream()
                .filter(r -> r.id().equals(id))
                .map(Recipe::coefficients)
                .findFirst()
                .orElseThrow();
    }

    private static double coefficient(String id, String good) {
        return recipe(id).getOrDefault(good, 0.0);
    }

    private static double value(String table, String... cells) {
        Row found = DATASET.rows(table).stream()
                .filter(r -> r.texts(r.table().key()).equals(java.util.List.of(cells)))
                .findFirst()
                .orElseThrow();
        return found.number("value");
    }

    private static double oxidePerMetal(Element element) {
        return DATASET.rows("elements").stream()
                .filter(r -> r.text("symbol").equals(element.symbol()))
                .findFirst()
                .orElseThrow()
                .number("oxide_per_metal");
    }

    @Test
    void separationYieldsTheBasketTimesTheRecovery() {
        double recovery = value("yields", "separate", "recovery");
        assertThat(coefficient("separate:sichuan", "carbonate-sichuan")).isEqualTo(-1);
        assertThat(coefficient("separate:sichuan", "Nd-solution"))
                .isCloseTo(value("baskets", "sichuan", "Nd") * recovery, within(2e-4));
        assertThat(recipe("separate:sichuan")).doesNotContainKeys("Pm-solution", "Sc-solution");
    }

    /** The light cut and the rest together are the whole basket. */
    @Test
    void lightSeparationLeavesTheHeavyPart() {
        Map<String, Double> light = recipe("separate-light:mount-weld");
        double recovery = value("yields", "separate-light", "recovery");
        double out =
                light.values().stream().filter(c -> c > 0).mapToDouble(c -> c).sum();
        assertThat(light.keySet())
                .containsExactlyInAnyOrder(
                        "carbonate-mount-weld",
                        "La-solution",
                        "Ce-solution",
                        "Pr-solution",
                        "Nd-solution",
                        "SEG-mount-weld");
        assertThat(out).isCloseTo(recovery, within(1e-12));
        Good seg = WORLD.goods().get(WORLD.good("SEG-mount-weld"));
        assertThat(seg.reoPerTonne()).isCloseTo(1, within(1e-12));
        assertThat(seg.content(Element.ND)).isZero();
        assertThat(seg.content(Element.SM)).isGreaterThan(seg.content(Element.DY));
    }

    @Test
    void ndPrMetalHasTwoRecipesOfTheSameOxideMass() {
        double yield = value("yields", "metal", "metal_yield");
        double oxide = (0.75 * oxidePerMetal(Element.ND) + 0.25 * oxidePerMetal(Element.PR)) / yield;
        assertThat(coefficient("metal:NdPr-metal", "Nd-oxide")).isCloseTo(-0.8 * oxide, within(1e-9));
        assertThat(coefficient("metal:NdPr-metal", "Pr-oxide")).isCloseTo(-0.2 * oxide, within(1e-9));
        assertThat(coefficient("metal:NdPr-metal/pr-rich", "Nd-oxide")).isCloseTo(-0.7 * oxide, within(1e-9));
        assertThat(coefficient("metal:NdPr-metal/pr-rich", "Pr-oxide")).isCloseTo(-0.3 * oxide, within(1e-9));
    }

    @Test
    void magnetTakesItsAlloyAndGivesBackSwarf() {
        double yield = value("yields", "magnet", "magnet_yield");
        double recovered = value("yields", "magnet", "scrap_recovered");
        double ndPr = value("contents", "NdFeB-HH", "Nd") + value("contents", "NdFeB-HH", "Pr");
        String id = "magnet:NdFeB-HH";
        assertThat(coefficient(id, "NdPr-metal")).isCloseTo(-ndPr / yield, within(1e-12));
        assertThat(coefficient(id, "Dy-metal")).isCloseTo(-value("contents", "NdFeB-HH", "Dy") / yield, within(1e-12));
        assertThat(coefficient(id, "scrap-HH")).isCloseTo((1 / yield - 1) * recovered, within(1e-12));
        assertThat(coefficient(id, "NdFeB-HH")).isEqualTo(1);
        assertThat(recipe("magnet:NdFeB-bonded").keySet()).noneMatch(g -> g.startsWith("scrap"));
        assertThat(recipe("magnet:SmCo")).containsOnlyKeys("Sm-metal", "SmCo");
        assertThat(coefficient("magnet:SmCo", "SmCo")).isEqualTo(1);
    }

    @Test
    void leanMagnetTakesLessHeavyMetalAndItsSwarfIsPoorerByAsMuch() {
        double saving = value("yields", "magnet", "lean_saving");
        for (String grade : List.of("HL", "HH")) {
            String full = "magnet:NdFeB-" + grade;
            String lean = full + "/lean";
            for (String metal : List.of("Dy-metal", "Tb-metal")) {
                assertThat(recipe(lean).getOrDefault(metal, 0.0))
                        .isCloseTo((1 - saving) * coefficient(full, metal), within(1e-12));
            }
            assertThat(coefficient(lean, "NdPr-metal")).isEqualTo(coefficient(full, "NdPr-metal"));
            double swarf = coefficient(full, "scrap-" + grade);
            assertThat(recipe(lean).getOrDefault("scrap-" + grade, 0.0)).isCloseTo((1 - saving) * swarf, within(1e-12));
            assertThat(coefficient(lean, "scrap-H0")).isCloseTo(saving * swarf, within(1e-12));
        }
        assertThat(WORLD.recipes().stream().filter(Recipe::isLean)).hasSize(2);
    }

    @Test
    void recyclingGivesTheOxidesOfTheScrap() {
        double recovery = value("yields", "recycle", "recovery");
        assertThat(coefficient("recycle:HH", "Dy-oxide"))
                .isCloseTo(value("contents", "NdFeB-HH", "Dy") * oxidePerMetal(Element.DY) * recovery, within(1e-12));
        assertThat(recipe("recycle:H0")).containsOnlyKeys("scrap-H0", "Nd-oxide", "Pr-oxide");
    }

    @Test
    void scandiumByProductIsAnOxideAtTheMine() {
        assertThat(recipe("mine:scandium-byproduct")).containsOnlyKeys("Sc-oxide");
    }
}

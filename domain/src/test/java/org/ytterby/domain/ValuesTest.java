package org.ytterby.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Value types refuse what makes no sense, say what was meant, and keep what they were given. */
class ValuesTest {

    private static Figure figure(double value, double low, double high) {
        return new Figure(value, low, high, "t/y", "usgs", 2024, Trust.B, "note", "operations.csv:17");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aShareLiesBetweenNoneAndAll(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.ofFraction(value))
                .withMessageContaining("(is " + value + ")");
    }

    @Test
    void aShareInPerCentIsRecognised() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.ofFraction(60))
                .withMessageContaining("Maybe 0.6 was meant");
        assertThat(Share.ofFraction(0).value()).isZero();
        assertThat(Share.ofFraction(1)).isEqualTo(Share.ALL);
    }

    @Test
    void aFigureIsFiniteAndWithinItsRangeAndNamesItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(Double.NaN, 0, 1))
                .withMessageContaining("operations.csv:17");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(3, 1, 2))
                .withMessageContaining("operations.csv:17: value 3.0 lies outside its range 1.0 to 2.0");
        assertThat(figure(1, 1, 1).value()).isEqualTo(1);
    }

    @Test
    void scalingAFigureScalesItsRangeAndKeepsItsSource() {
        Figure twelfth = figure(24, 12, 36).scaled(0.5, "t/month");
        assertThat(twelfth)
                .isEqualTo(new Figure(12, 6, 18, "t/month", "usgs", 2024, Trust.B, "note", "operations.csv:17"));
        Figure turned = figure(24, 12, 36).scaled(-1, "t/y");
        assertThat(turned.low()).isEqualTo(-36);
        assertThat(turned.high()).isEqualTo(-12);
    }

    @Test
    void onlyGradeEIsAnEstimateAndErrorsGrowWithTheGrade() {
        assertThat(figure(1, 1, 1).isEstimate()).isFalse();
        assertThat(new Figure(1, 1, 1, "", "", 0, Trust.E, "", "").isEstimate()).isTrue();
        assertThat(Trust.values()).extracting(Trust::relativeError).isSorted();
    }

    @Test
    void anElementIsFoundByItsSymbolOrTheNearestIsNamed() {
        assertThat(Element.of("Dy")).isEqualTo(Element.DY);
        assertThat(Element.find("dy")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Element.of("DY"))
                .withMessage("unknown element 'DY'. Maybe 'Dy'.");
        assertThat(Element.values()).hasSize(17);
        assertThat(Element.values()).extracting(Element::atomicNumber).doesNotHaveDuplicates();
    }

    @Test
    void aHintNamesTheNearestWordOrTheFirstTwelve() {
        assertThat(Hints.nearest("Lynus", List.of("MP", "Lynas"))).isEqualTo("Maybe 'Lynas'.");
        assertThat(Hints.nearest("zzz", List.of("abcdef", "ghijkl"))).isEqualTo("Maybe one of abcdef, ghijkl.");
        List<String> many = IntStream.range(0, 20)
                .mapToObj(i -> "word-number-" + (char) ('a' + i))
                .toList();
        assertThat(Hints.nearest("?", many))
                .contains("word-number-l")
                .doesNotContain("word-number-m")
                .endsWith("(20 in all).");
        assertThat(Hints.findNearest("b", List.of("c", "a"))).as("equally near").hasValue("a");
    }

    @Test
    void aMissingParameterNamesTheTableTheIdAndTheNearest() {
        Figure midpoint = new Figure(23, 20, 26, "months", "usgs", 2024, Trust.B, "note", "parameters.csv:17");
        Parameters parameters = Parameters.of(Map.of("ramp.midpoint", midpoint));
        assertThat(parameters.value("ramp.midpoint")).isEqualTo(23);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameters.value("ramp.midpont"))
                .withMessage(
                        "parameters.csv lacks the parameter 'ramp.midpont' that the model needs. Maybe 'ramp.midpoint'"
                                + " is a misspelling of it, or the table was written for another version: copy the row from the"
                                + " tables of this one.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameters.value("stock.assumed-weeks"))
                .withMessage(
                        "parameters.csv lacks the parameter 'stock.assumed-weeks' that the model needs. Maybe the table"
                                + " was written for another version: copy the row from the tables of this one.");
    }

    @Test
    void parametersAndRecipesAndGoodsKeepWhatTheyWereGiven() {
        Map<String, Figure> ids = new TreeMap<>(Map.of("a", figure(1, 1, 1)));
        Parameters parameters = Parameters.of(ids);
        Map<String, Double> parts = new LinkedHashMap<>(Map.of("x", 1.0));
        Recipe recipe = new Recipe("r", Stage.MINE, parts);
        Map<Element, Double> content = new EnumMap<>(Map.of(Element.ND, 0.75, Element.PR, 0.25));
        Good good = new Good("NdPr-oxide", GoodKind.OXIDE, content);
        ids.clear();
        parts.clear();
        content.clear();
        assertThat(parameters.byId()).containsOnlyKeys("a").isUnmodifiable();
        assertThat(recipe.coefficients()).containsOnlyKeys("x").isUnmodifiable();
        assertThat(good.reoPerTonne()).isEqualTo(1);
        assertThat(good.content(Element.PR)).isEqualTo(0.25);
        assertThat(good.content(Element.DY)).isZero();
    }

    @Test
    void anEmptyRecipeANegativePlantAndUnevenListsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recipe("mine:clay", Stage.MINE, Map.of()))
                .withMessageContaining("mine:clay");
        Site site = new Site("pit", "Pit", "nobody", "CHN", "CHN", "Ganzhou", 25.8, 114.9, Stage.MINE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plant(site, 0, figure(-1, -1, -1), List.of()))
                .withMessageContaining("operations.csv:17")
                .withMessageContaining("pit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Observation(
                        "exports", Observation.Kind.ROUTE, List.of(1, 2), List.of(1.0), figure(1, 1, 1), 0))
                .withMessage("exports: 2 members, 1 weights");
    }

    @Test
    void pastInflowCannotBeChangedFromOutside() {
        double[] past = {1, 2};
        Lifetime lifetime = new Lifetime(0, 0, 0, 15, 3.5, 0.5, past);
        past[0] = 9;
        lifetime.pastInflow()[1] = 9;
        assertThat(lifetime.pastInflow()).containsExactly(1, 2);
    }

    @Test
    void stagesAndKindsKnowTheirWords() {
        assertThat(Stage.find("separation")).hasValue(Stage.SEPARATION);
        assertThat(Stage.find("Separation")).isEmpty();
        List<GoodKind> unstorable = new ArrayList<>(List.of(GoodKind.values()));
        unstorable.removeIf(GoodKind::storable);
        assertThat(unstorable).containsExactly(GoodKind.SOLUTION);
        assertThat(GoodKind.SOLUTION.tradable()).isFalse();
    }
}

package org.ytterby.workbench.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.workbench.report.DeskText;
import org.ytterby.workbench.result.Explanation;
import org.ytterby.workbench.result.UsageException;

class ExplainerTest {
    private static final Dataset DATASET = Dataset.shipped();

    private final Explainer explainer =
            new Explainer(SampleScenarios.economy().world(), SampleScenarios::economy, DATASET);

    @Test
    void whatTheDatasetStatesNeedsNoBaseMonth() {
        Explainer withoutMonth = new Explainer(
                SampleScenarios.economy().world(),
                () -> {
                    throw new AssertionError("the base month was asked for");
                },
                DATASET);
        assertThat(withoutMonth.explain("ramp.midpoint").value()).isEqualTo(23);
        assertThat(withoutMonth.explain("operations.csv:17").unit()).isEqualTo("t REO/y");
        assertThatThrownBy(() -> withoutMonth.explain("nonsense")).isInstanceOf(UsageException.class);
    }

    @Test
    void productionIsTheSumOfLevelsDownToTheirPriors() {
        Explanation explanation = explainer.explain("production.Dy-oxide.CHN");
        assertThat(explanation.value()).isEqualTo(100);
        assertThat(explanation.unit()).isEqualTo("t/month");
        Explanation level = explanation.inputs().get(0);
        assertThat(level.id()).isEqualTo("activity CHN/finish:Dy");
        assertThat(level.inputs().get(0).figure()).isNotNull();
    }

    @Test
    void aRegionMayBeGivenByItsAlpha2Code() {
        assertThat(explainer.explain("consumption.Dy-oxide.JP"))
                .isEqualTo(explainer.explain("consumption.Dy-oxide.JPN"));
    }

    @Test
    void consumptionOfAGroupIsThatOfItsMembers() {
        assertThat(explainer.explain("consumption.Dy-oxide.G7").value()).isEqualTo(40);
    }

    @Test
    void capacityIsExplainedByStageByGoodAndBySite() {
        assertThat(explainer.explain("capacity.mine.CHN").value()).isEqualTo(150);
        assertThat(explainer.explain("capacity.Dy-solution.CHN").inputs().get(0).id())
                .isEqualTo("capacity of separator");
        assertThat(explainer.explain("clay-mine").inputs()).hasSize(2);
    }

    @Test
    void stockIsCoverTimesUse() {
        assertThat(explainer.explain("stock.Dy-oxide.JPN").value()).isEqualTo(8 * 40 * 12 / 52.0);
    }

    @Test
    void aPriceIsThatOfTheBaseMonth() {
        assertThat(explainer.explain("price.Dy-oxide.JPN").value()).isEqualTo(210);
    }

    @Test
    void aRowOfTheDatasetNamesItsPublication() {
        var row = DATASET.rows("prices").get(0);
        Explanation explanation = explainer.explain(row.where());
        assertThat(explanation.value()).isEqualTo(row.number("value"));
        assertThat(explanation.source())
                .isEqualTo(DATASET.findSource(row.text("source")).orElseThrow());
        assertThat(DeskText.explanation(explanation))
                .anyMatch(line -> line.contains(row.where()))
                .anyMatch(line -> line.contains("https://"));
    }

    @Test
    void aParameterIsExplainedByItsFigure() {
        Explanation explanation = explainer.explain("contract.smoothing");
        assertThat(explanation.value())
                .isEqualTo(SampleScenarios.economy().world().parameters().value("contract.smoothing"));
    }

    @Test
    void anUnknownIdIsWrongUsageWithTheNearest() {
        assertThatThrownBy(() -> explainer.explain("contract.smothing"))
                .isInstanceOf(UsageException.class)
                .hasMessage("unknown id 'contract.smothing'. Maybe 'contract.smoothing'.");
        assertThatThrownBy(() -> explainer.explain("production.Dy-oxid.CHN"))
                .hasMessage("unknown id 'production.Dy-oxid.CHN'. Maybe 'production.Dy-oxide.CHN'.");
        assertThatThrownBy(() -> explainer.explain("moon")).hasMessageContaining("Maybe a parameter such as");
    }
}

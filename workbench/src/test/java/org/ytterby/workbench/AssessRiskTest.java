package org.ytterby.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.workbench.json.RiskJson;
import org.ytterby.workbench.report.RiskText;
import org.ytterby.workbench.result.RiskDocument;
import org.ytterby.workbench.result.Score;
import org.ytterby.workbench.words.Paint;

/** Leverage and truce on the two-region sample. */
class AssessRiskTest {

    private static RiskDocument assess(String index, int threads) {
        RiskRequest request = new RiskRequest(index, "Dy", null, "JPN", "CHN", "2024", 2, 1, threads);
        return SampleBench.bench().risks().assess(request, Progress.none(), new Interruption());
    }

    private static double input(Score score, String name) {
        return score.inputs().getOrDefault(name, Double.NaN);
    }

    /** The floor is 0.01 % of 18 billion USD a year: 450,000 USD in a quarter. */
    @Test
    void leverageIsToldForFiveLengthsWithBothPains() {
        List<Score> scores = assess("leverage", 1).scores();
        assertThat(scores).extracting(s -> input(s, "months")).containsExactly(1.0, 3.0, 6.0, 12.0, 24.0);
        Score quarter = scores.get(1);
        assertThat(input(quarter, "floorUsd")).isCloseTo(450_000, within(1e-6));
        assertThat(input(quarter, "targetPainUsd")).isGreaterThan(1e6);
        assertThat(input(quarter, "ownPainUsd")).isFinite();
        assertThat(quarter.value()).isBetween(input(quarter, "ratioP05"), input(quarter, "ratioP95"));
        assertThat(scores.get(3).inputs()).containsKeys("halfLifeMonths", "afterMonths0", "afterMonths48");
    }

    @Test
    void theScoresDoNotDependOnThreads() {
        assertThat(assess("leverage", 2).scores())
                .isEqualTo(assess("leverage", 1).scores());
    }

    @Test
    void aTruceIsToldWithItsInterval() {
        RiskDocument document = assess("truce", 1);
        Score score = document.scores().get(0);
        assertThat(score.value()).isBetween(0.0, 1.0);
        assertThat(input(score, "hazardMonthlyLow95")).isLessThan(input(score, "hazardMonthly"));
        assertThat(input(score, "hazardMonthly")).isLessThan(input(score, "hazardMonthlyHigh95"));
        assertThat(String.join(" ", RiskText.of(document, Paint.NONE))).contains("95 % interval", "draws");
    }

    @Test
    void theDocumentHasTheKeysThatProgramsRead() {
        StringWriter out = new StringWriter();
        RiskJson.write(assess("leverage", 1), out);
        assertThat(out.toString())
                .startsWith("{\"manifest\":{")
                .contains("\"scores\":[{\"index\":\"leverage\",\"material\":\"Dy\",\"country\":\"JPN\"")
                .contains("\"year\":2024,\"value\":", "\"inputs\":{\"months\":1");
    }
}

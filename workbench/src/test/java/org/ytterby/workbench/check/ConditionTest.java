package org.ytterby.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.workbench.result.UsageException;

class ConditionTest {

    @ParameterizedTest
    @CsvSource({
        "price.Dy-oxide.JPN > 900, P95, price, '>', 900",
        "p50.unserved.NdFeB-HH>=1e2, P50, unserved, '>=', 100",
        "p05.stock<=-0.5, P05, stock, '<=', -0.5",
        "p95.regime.StrictLicence < .25, P95, regime, '<', 0.25"
    })
    void theGrammarIsRead(String text, Condition.Level level, String metric, String sign, double threshold) {
        Condition condition = Condition.parse(text);
        assertThat(condition.level()).isEqualTo(level);
        assertThat(condition.metric()).isEqualTo(metric);
        assertThat(condition.comparison()).hasToString(sign);
        assertThat(condition.threshold()).isEqualTo(threshold);
    }

    @Test
    void wordsFollowTheMetric() {
        assertThat(Condition.parse("price > 1").words()).isEmpty();
        assertThat(Condition.parse("price.JPN > 1").words()).containsExactly("JPN");
        assertThat(Condition.parse("p05.price.Dy-oxide.EU27 > 1").words()).isEqualTo(List.of("Dy-oxide", "EU27"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "price",
                "price >",
                "> 3",
                "price = 3",
                "price > many",
                "price > 1.2.3",
                "price..JPN > 3",
                "p50 > 3",
                "price.a.b.c > 3",
                "price > 3 and stock < 2"
            })
    void anotherFormIsWrongUsageWithAnExample(String text) {
        assertThatThrownBy(() -> Condition.parse(text))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("--fail-if \"" + text + "\": ")
                .hasMessageContaining("Maybe \"price.Dy-oxide.JPN > 900\"");
    }

    @ParameterizedTest
    @CsvSource({
        "prise > 1, 'unknown metric ''prise''. Maybe ''price''.'",
        "price.Dy-oxid.JPN > 1, 'unknown good ''Dy-oxid''. Maybe ''Dy-oxide''.'",
        "price.Dy-oxide.JPM > 1, 'unknown region ''JPM''. Maybe ''JPN''.'",
        "price.Dx-oxide > 1, 'unknown good or region ''Dx-oxide''. Maybe ''Dy-oxide''.'",
        "rent.embarco > 1, 'unknown good or region ''embarco''. Maybe ''embargo''.'"
    })
    void anUnknownWordIsNamedWithTheNearest(String text, String message) {
        assertThatThrownBy(() -> vocabulary().check(Condition.parse(text)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "price > 1",
                "consumption.Dy.JPN > 1",
                "rent.embargo > 1",
                "regime.StrictLicence > 0.5",
                "unserved.G7 > 1",
                "flow.NdFeB.WORLD > 1"
            })
    void knownWordsPass(String text) {
        vocabulary().check(Condition.parse(text));
        assertThat(Condition.parse(text).text()).isEqualTo(text);
    }

    @Test
    void aRegionMayBeGivenByItsAlpha2Code() {
        assertThat(vocabulary().check(Condition.parse("price.Dy-oxide.JP > 1")).words())
                .containsExactly("Dy-oxide", "JPN");
        assertThat(vocabulary().check(Condition.parse("unserved.CN > 1")).words())
                .containsExactly("CHN");
        assertThatThrownBy(() -> vocabulary().check(Condition.parse("price.Dy-oxide.XY > 1")))
                .isInstanceOf(UsageException.class);
    }

    private static Vocabulary vocabulary() {
        return Vocabulary.of(SampleScenarios.economy().world(), SampleScenarios.scenario(SampleScenarios.embargo(1)));
    }
}

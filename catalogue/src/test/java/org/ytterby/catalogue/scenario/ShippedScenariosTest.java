package org.ytterby.catalogue.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Scenario;

class ShippedScenariosTest {

    static List<Path> shipped() {
        return Given.shipped();
    }

    private static Scenario read(Path file) {
        ScenarioOutcome outcome = Given.PLAIN.read(file);
        assertThat(outcome).isInstanceOf(ScenarioOutcome.Valid.class);
        return ((ScenarioOutcome.Valid) outcome).scenario();
    }

    private static Scenario named(String name) {
        return read(Path.of("..", "scenarios", name + ".yaml"));
    }

    @Test
    void sevenScenariosShip() {
        assertThat(shipped().stream().map(f -> f.getFileName().toString()))
                .containsExactly(
                        "ally-build-out.yaml",
                        "baseline.yaml",
                        "gradual-decoupling.yaml",
                        "heavy-only-licence.yaml",
                        "japan-style-embargo.yaml",
                        "renewed-cooperation.yaml",
                        "truce-expiry.yaml");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void eachIsValidNamedAsItsFileAndAsOfNovember2026(Path file) {
        Scenario scenario = read(file);
        assertThat(file.getFileName()).hasToString(scenario.name() + ".yaml");
        assertThat(scenario.asOf()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(scenario.world()).isEqualTo("2025");
        assertThat(scenario.description()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noneHasAnEventOrExpiryWithoutEffect(Path file) {
        ScenarioOutcome.Valid outcome = (ScenarioOutcome.Valid) Given.PLAIN.read(file);
        assertThat(outcome.notes()).extracting(ScenarioNote::message).noneMatch(m -> m.contains("no effect"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void eachTellsWhatAReaderLearns(Path file) {
        assertThat(Given.text(file)).containsAnyOf("What you learn", "Read it first");
        assertThat(Given.text(file).lines().filter(l -> l.strip().startsWith("#")))
                .hasSizeGreaterThan(12);
    }

    @Test
    void truceExpiryTakesTheGammaPriorOfFiveBreaksIn54Months() {
        Scenario scenario = named("truce-expiry");
        assertThat(scenario.regimes().start()).isEqualTo(Regime.TRUCE);
        assertThat(scenario.regimes().hazardShape()).isEqualTo(5.5);
        assertThat(scenario.regimes().hazardExposure()).isEqualTo(54);
        assertThat(scenario.regimes().lapseAlpha()).isEqualTo(2);
        assertThat(scenario.regimes().lapseBeta()).isEqualTo(4);
    }

    @Test
    void theJapaneseEmbargoLastsSixtyDays() {
        Embargo embargo = (Embargo) named("japan-style-embargo").events().stream()
                .filter(e -> e instanceof Embargo)
                .findFirst()
                .orElseThrow();
        assertThat(embargo.window().until()).isNotNull();
        assertThat(ChronoUnit.DAYS.between(
                                embargo.window().from(), embargo.window().until())
                        + 1)
                .isEqualTo(60);
        assertThat(embargo.to()).containsExactly("JPN");
        assertThat(embargo.goods()).containsExactly("*");
    }

    @Test
    void theTemplateIsValidAndWithoutNotesOfIdleEvents() {
        ScenarioOutcome outcome = Given.reading(Given.PLAIN, ScenarioTemplate.yaml());
        assertThat(outcome).isInstanceOf(ScenarioOutcome.Valid.class);
        assertThat(((ScenarioOutcome.Valid) outcome).notes()).isEmpty();
    }
}

package org.ytterby.catalogue.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.domain.Share;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.ExportLicence;
import org.ytterby.policy.ExportQuota;
import org.ytterby.policy.PriceFloor;
import org.ytterby.policy.ProcessingDelay;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Scenario;
import org.ytterby.policy.Tranche;
import org.ytterby.policy.Uncertainty;
import org.ytterby.policy.Window;

/** What valid files mean. */
class ScenarioReaderTest {

    private static ExportQuota quota(String tonnes) {
        return (ExportQuota) Given.scenario(
                        Given.WITH_WORLD,
                        Given.file("- {id: q, kind: export-quota, from: 2027-01-01, goods: Dy-oxide, exporters: CHN,"
                                + " tonnes: "
                                + tonnes + "}"))
                .events()
                .get(0);
    }

    private static List<ScenarioNote> notes(String text) {
        ScenarioOutcome outcome = Given.reading(Given.WITH_WORLD, text);
        assertThat(outcome).isInstanceOf(ScenarioOutcome.Valid.class);
        return ((ScenarioOutcome.Valid) outcome).notes();
    }

    @ParameterizedTest
    @CsvSource({
        "30, 30",
        "30 t, 30",
        "30t, 30",
        "'30 t/month', 30",
        "2500 kg, 2.5",
        "1.2 kt, 1200",
        "'30246 t/year', 2520.5",
        "'30246 t/y', 2520.5",
        "'6 kt/year', 500",
        "'1.5e2', 150"
    })
    void tonnesConvertToTonnesPerMonth(String written, double expected) {
        assertThat(quota(written).tonnes()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"110, 110", "110 USD/kg, 110", "110000 USD/t, 110", "0.11 USD/g, 110"})
    void pricesConvertToUsdPerKg(String written, double expected) {
        PriceFloor floor = (PriceFloor) Given.scenario(
                        Given.WITH_WORLD,
                        Given.file("- {id: f, kind: price-floor, from: 2027-01-01, good: Dy-oxide, region: AUS, tonnes:"
                                + " 1, floor: "
                                + written + "}"))
                .events()
                .get(0);
        assertThat(floor.floor()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.35", "35 %", "35%", "'0.35'"})
    void sharesMayBePerCent(String written) {
        Embargo embargo = (Embargo) Given.scenario(
                        Given.WITH_WORLD,
                        Given.file("- {id: e, kind: embargo, from: 2027-01-01, goods: Dy, exporters: CHN, share: "
                                + written + "}"))
                .events()
                .get(0);
        assertThat(embargo.share().value()).isEqualTo(0.35);
    }

    @Test
    void aServiceMayBeDated() {
        ExportLicence licence = (ExportLicence) Given.scenario(
                        Given.WITH_WORLD,
                        Given.file(
                                "- {id: l, kind: export-licence, from: 2027-01-01, goods: Dy, exporters: CHN, grace: 2"
                                        + " weeks,",
                                "  service: [{from: 2027-01-01, value: 2 %}, {from: 2027-03-18, value: 98 %}],",
                                "  delay: {meanDays: 45}, priorityGoods: {Dy: {JPN: 1}}}"))
                .events()
                .get(0);
        assertThat(licence.service().on(LocalDate.of(2027, 3, 17))).isEqualTo(0.02);
        assertThat(licence.service().on(LocalDate.of(2027, 3, 18))).isEqualTo(0.98);
        assertThat(licence.practice().graceDays()).isEqualTo(14);
        assertThat(licence.practice().delay()).isEqualTo(new ProcessingDelay(Share.ofFraction(0.15), 45, 4));
        assertThat(licence.order().byGoods()).containsOnlyKeys("Dy");
    }

    @Test
    void aQuotaMayComeInTranches() {
        ExportQuota quota = (ExportQuota) Given.scenario(
                        Given.WITH_WORLD,
                        Given.file(
                                "- {id: q, kind: export-quota, from: 2027-01-01, goods: Dy, exporters: CHN, coverage: 80 %,",
                                "  tranches: [{from: 2027-01-01, until: 2027-06-30, tonnes: 22282 t}]}"))
                .events()
                .get(0);
        assertThat(quota.coverage().value()).isEqualTo(0.8);
        assertThat(quota.tranches())
                .containsExactly(new Tranche(new Window(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30)), 22_282));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export-quota, tonnes: 5, tranches: [{from: 2027-01-01, until: 2027-06-30, tonnes: 1}]",
                "export-quota, tonnes: 5, coverage: 0",
                "export-quota, tranches: [{from: 2027-06-01, until: 2027-01-30, tonnes: 1}]",
                "export-licence, service: [{from: 2027-06-01, value: 1}, {from: 2027-01-01, value: 0.5}]",
                "export-licence, service: []",
            })
    void whatDoesNotGoTogetherIsRefused(String keys) {
        String text = Given.file("- {id: e, from: 2027-01-01, goods: Dy, exporters: CHN, kind: " + keys + "}");
        assertThat(Given.issues(Given.WITH_WORLD, text)).isNotEmpty();
    }

    @Test
    void countriesOfTwoLettersBecomeThreeAndAreNoted() {
        String text = Given.file(
                "- {id: l, kind: export-licence, from: 2027-01-01, goods: Dy, exporters: CN, importers: [JP, EU27],",
                "  service: 1, priority: {US: 1}}");
        ExportLicence licence =
                (ExportLicence) Given.scenario(Given.WITH_WORLD, text).events().get(0);
        assertThat(licence.from()).containsExactly("CHN");
        assertThat(licence.to()).containsExactly("JPN", "EU27");
        assertThat(licence.order().everywhere()).containsOnlyKeys("USA");
        assertThat(notes(text))
                .extracting(ScenarioNote::text)
                .contains("bad.yaml:7:73: note: events[0].exporters: CN is read as CHN.");
    }

    @Test
    void theRestHasDefaults() {
        String text = "ytterby: 1\nname: n\nworld: 2024\nasOf: 2026-11\nevents: []\n";
        Scenario scenario = Given.scenario(Given.WITH_WORLD, text);
        assertThat(scenario.months()).isEqualTo(24);
        assertThat(scenario.description()).isEmpty();
        assertThat(scenario.world()).isEqualTo("2024");
        assertThat(scenario.regimes().isConstant()).isTrue();
        assertThat(scenario.regimes().start()).isEqualTo(Regime.TRUCE);
        assertThat(scenario.uncertainty()).isEqualTo(Uncertainty.none());
        assertThat(notes(text)).extracting(ScenarioNote::message).containsExactly("months is not given: 24 are taken.");
    }

    @Test
    void anEventWithoutEffectIsNoted() {
        String text = Given.file(
                "- {id: past, kind: embargo, from: 2010-09-21, until: 2010-11-20, goods: Dy, exporters: CHN}",
                "- {id: never, kind: embargo, from: 2027-01-01, when: Quota, goods: Dy, exporters: CHN}");
        assertThat(notes(text))
                .extracting(ScenarioNote::message)
                .containsExactly(
                        "events[0] 'past' has no effect: it lies outside the simulated months, 2026-12 to 2027-11.",
                        "events[1] 'never' has no effect: the regimes it names never rule; those that may are"
                                + " [Truce].");
    }

    @Test
    void anExpiryOfTheAsOfMonthLiesAheadAndOneBeforeItDoesNot() {
        String text = Given.file("[]")
                .replace("events:\n[]", "regimes: {expiries: [2026-10-31, 2026-11-10, 2027-11-10]}\nevents: []");
        assertThat(Given.scenario(Given.WITH_WORLD, text).regimes().expiries())
                .containsExactly(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 10), LocalDate.of(2027, 11, 10));
        assertThat(notes(text))
                .extracting(ScenarioNote::message)
                .containsExactly("regimes.expiries [2026-10-31] lie outside the days at risk, 2026-11-01 to 2027-11-30,"
                        + " and have no effect.");
    }

    @Test
    void aBanByOneExporterIsNoCutOff() {
        String text =
                Given.file("- {id: e, kind: embargo, from: 2027-01-01, goods: '*', exporters: CHN, importers: DEU}");
        assertThat(Given.scenario(Given.WITH_WORLD, text).events()).hasSize(1);
    }

    @Test
    void embargoesThatNeverMeetAreNoCutOff() {
        String text = Given.file(
                "- {id: e, kind: embargo, from: 2027-01-01, until: 2027-01-31, goods: '*', exporters: CHN, importers:"
                        + " JPN}",
                "- {id: f, kind: embargo, from: 2027-02-01, goods: '*', exporters: [AUS, USA, EU27, KAZ], importers:"
                        + " JPN}");
        assertThat(Given.scenario(Given.WITH_WORLD, text).events()).hasSize(2);
    }

    @Test
    void withoutAWorldWordsAreTakenAsTheyStand() {
        String text = Given.file("- {id: e, kind: embargo, from: 2027-01-01, goods: Zz, exporters: QQQ}");
        assertThat(Given.scenario(Given.PLAIN, text).events()).hasSize(1);
    }

    @Test
    void aliasesRepeatAValue() {
        String text = Given.file(
                "- {id: e, kind: embargo, from: 2027-01-01, goods: &g [Dy, NdFeB], exporters: CHN}",
                "- {id: f, kind: embargo, from: 2027-01-01, goods: *g, exporters: CHN, share: 0.5}");
        Embargo second =
                (Embargo) Given.scenario(Given.WITH_WORLD, text).events().get(1);
        assertThat(second.goods()).containsExactly("Dy", "NdFeB");
    }
}

package org.ytterby.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Share;

/** Instruments refuse numbers that make no sense, and say which. */
class RefusalsTest {

    private static final Window ALWAYS = new Window(LocalDate.of(2025, 1, 1), null);
    private static final Set<Regime> ALL = Set.of();
    private static final List<String> ANY = List.of("*");

    private static void refused(ThrowingCallable making, String... words) {
        assertThatIllegalArgumentException()
                .isThrownBy(making)
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }

    @Test
    void negativeOrMissingAmountsAreRefused() {
        refused(() -> new Tariff("t", ALWAYS, ALL, ANY, ANY, ANY, -0.1, 0), "'t'", "-0.1", "Maybe a subsidy");
        refused(() -> new Tariff("t", ALWAYS, ALL, ANY, ANY, ANY, 0, Double.NaN), "'t'", "NaN");
        refused(() -> new ExportQuota("q", ALWAYS, ALL, ANY, ANY, ANY, -1), "'q'", "-1.0");
        refused(
                () -> new ExportLicence("l", ALWAYS, ALL, ANY, ANY, ANY, Share.ALL, -1, 1, new TreeMap<>()),
                "service",
                "-1.0");
        refused(
                () -> new ExportLicence("l", ALWAYS, ALL, ANY, ANY, ANY, Share.ALL, 1, -1, new TreeMap<>()),
                "'l'",
                "-1.0");
        refused(() -> new GeneralLicence("g", ALWAYS, ALL, ANY, ANY, ANY, Share.ALL, -1), "'g'", "-1.0");
        refused(() -> new LicencePractice(-1, Share.NONE, null, Share.NONE), "grace", "-1");
        refused(() -> new ProcessingDelay(Share.NONE, 0, 4), "meanDays 0.0");
        refused(() -> new Embargo("e", ALWAYS, ALL, ANY, ANY, ANY, Share.ALL, -2), "'e'", "-2.0");
        refused(() -> new PriceFloor("f", ALWAYS, ALL, "g", "r", 0, 1), "'f'", "0.0");
        refused(() -> new DemandShift("d", ALWAYS, ALL, ANY, ANY, 0), "'d'", "0.0");
        refused(() -> new StockOrder("s", ALWAYS, ALL, "g", "r", Double.POSITIVE_INFINITY), "'s'", "Infinity");
        refused(() -> new Subsidy("s", ALWAYS, ALL, "mine", ANY, Double.NaN), "'s'", "NaN");
        refused(() -> new ProjectDelay("p", ALWAYS, ALL, ANY, 5), "'p'", "5.0");
        refused(() -> new ProjectDecision("p", ALWAYS, ALL, "x", 0), "'p'", "0.0");
    }

    @Test
    void datesOutOfOrderAreRefused() {
        LocalDate may = LocalDate.of(2025, 5, 1);
        refused(
                () -> new ServiceSteps(List.of(new ServiceSteps.Step(may, 1), new ServiceSteps.Step(may, 0.5))),
                "2025-05-01",
                "swapped");
        refused(() -> new ServiceSteps(List.of()), "no steps");
        refused(() -> new Tranche(ALWAYS, 1), "2025-01-01", "no last day");
        Tranche first = new Tranche(new Window(LocalDate.of(2025, 1, 1), may), 1);
        refused(
                () -> new ExportQuota(
                        "q", ALWAYS, ALL, ANY, ANY, ANY, 0, Share.ALL, QuotaScope.ALL, List.of(first, first)),
                "'q'",
                "overlap");
        refused(
                () -> new ExportQuota("q", ALWAYS, ALL, ANY, ANY, ANY, 1, Share.NONE, QuotaScope.ALL, List.of()),
                "'q'",
                "coverage");
    }

    @Test
    void anInnerTierDearerThanTheOuterIsRefused() {
        refused(
                () -> new TariffRateQuota("t", ALWAYS, ALL, ANY, ANY, ANY, 10, 5, 2),
                "'t'",
                "Maybe inDuty and overDuty are swapped");
    }

    @Test
    void scenariosAndUncertaintiesHaveBounds() {
        refused(
                () -> new Scenario(
                        "s",
                        "",
                        "2025",
                        YearMonth.of(2025, 1),
                        601,
                        List.of(),
                        RegimeProcess.constant(Regime.OPEN),
                        Uncertainty.none()),
                "601");
        refused(() -> new Uncertainty(1.5, 0), "demandSigma 1.5");
        refused(() -> new Uncertainty(0, -0.1), "projectDelaySigma -0.1");
    }

    @Test
    void regimesAreKeptInTheOrderOfTheirDefinitionAndCannotBeChanged() {
        Set<Regime> given = EnumSet.of(Regime.QUOTA, Regime.OPEN, Regime.TARGETED_BAN);
        Tariff tariff = new Tariff("t", ALWAYS, given, ANY, ANY, ANY, 0, 0);
        given.clear();
        assertThat(tariff.regimes())
                .containsExactly(Regime.OPEN, Regime.TARGETED_BAN, Regime.QUOTA)
                .isUnmodifiable();
        assertThat(tariff.regimes()).isEqualTo(Set.of(Regime.QUOTA, Regime.OPEN, Regime.TARGETED_BAN));
    }
}

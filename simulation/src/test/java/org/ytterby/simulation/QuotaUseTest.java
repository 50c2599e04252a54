package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Share;
import org.ytterby.policy.Events;
import org.ytterby.policy.ExportQuota;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.QuotaScope;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Tranche;
import org.ytterby.policy.Window;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.control.ControlSettings;
import org.ytterby.simulation.control.ExportControls;
import org.ytterby.simulation.program.Clearing;

/** A quota of 120 t for the first half of 2025 and of 60 t for the second, on the sample's one route of 40 t a month. */
class QuotaUseTest {

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30};

    private final Economy economy = SampleScenarios.economy();
    private final Clearing clearing = BaseMonth.clear(economy, List.of(), YearMonth.of(2025, 1), Regime.TRUCE);

    private static ExportQuota quota(double coverage) {
        return new ExportQuota(
                "quota",
                new Window(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                Set.of(),
                List.of("*"),
                List.of("CHN"),
                List.of("*"),
                0,
                Share.ofFraction(coverage),
                QuotaScope.ALL,
                List.of(half(1, 6, 30, 120), half(7, 12, 31, 60)));
    }

    private static Tranche half(int first, int last, int lastDay, double tonnes) {
        return new Tranche(new Window(LocalDate.of(2025, first, 1), LocalDate.of(2025, last, lastDay)), tonnes);
    }

    private MonthTerms terms(double coverage, int month) {
        return Events.termsOf(economy, List.of(quota(coverage)), YearMonth.of(2025, month), Regime.TRUCE);
    }

    private ExportControls controls(double frontLoading) {
        ControlSettings all = ControlSettings.of(economy.world());
        return new ExportControls(economy, new ControlSettings(all.queue(), frontLoading, all.informal()));
    }

    private static double limit(ExportControls controls, MonthTerms terms) {
        return Objects.requireNonNull(controls.quotas().limits(terms).get("quota"));
    }

    private void ship(ExportControls controls, MonthTerms terms, double tonnes) {
        clearing.contract()[0] = tonnes / 4;
        clearing.spot()[0] = tonnes - tonnes / 4;
        controls.advance(terms, clearing);
    }

    @Test
    @Tag("equation-6")
    void exportersMayRunAheadButNotBeyondTheTotal() {
        ExportControls controls = controls(0.2);
        double left = 120;
        int daysLeft = 181;
        for (int month = 1; month <= 6; month++) {
            MonthTerms terms = terms(1, month);
            double even = DAYS[month - 1] / (double) daysLeft;
            double limit = limit(controls, terms);
            assertThat(limit).as("month %d", month).isCloseTo(left * (even + 0.2 * (1 - even)), within(1e-9));
            ship(controls, terms, limit);
            left -= limit;
            daysLeft -= DAYS[month - 1];
        }
        assertThat(left).as("all of it and no more").isCloseTo(0, within(1e-9));
        assertThat(limit(controls, terms(1, 7)))
                .as("the next half-year begins anew")
                .isGreaterThan(60 / 6.0);
    }

    @Test
    @Tag("equation-6")
    void whatAMonthLeavesUnusedStaysForTheRestOfTheHalfYearOnly() {
        ExportControls controls = controls(0);
        for (int month = 1; month <= 5; month++) {
            ship(controls, terms(1, month), 2);
        }
        assertThat(limit(controls, terms(1, 6))).as("120 − 5 · 2").isCloseTo(110, within(1e-9));
        ship(controls, terms(1, 6), 0);
        assertThat(limit(controls, terms(1, 7))).as("60 · 31/184").isCloseTo(60 * 31 / 184.0, within(1e-9));
    }

    @Test
    @Tag("equation-6")
    void goodsThatTheQuotaDoesNotCoverComeOnTop() {
        assertThat(limit(controls(0), terms(0.8, 1))).isCloseTo(120 / 0.8 * 31 / 181, within(1e-9));
    }

    @Test
    void aTrancheThatIsUnderWayWasUsedAtAnEvenPace() {
        // 90 of 181 days before April: 91/181 of 120 are left, 30 of 91 days of which are April's.
        assertThat(limit(controls(0), terms(1, 4))).isCloseTo(120 * 30 / 181.0, within(1e-9));
    }

    /** The sample exports 40 t a month: 20 and then 10 a month bind throughout, the last month of each half included. */
    @Test
    @Tag("equation-6")
    void aRunKeepsToEachHalf() {
        Trace trace = MonthLoopTest.run(economy, quota(1));
        double[] flow = MonthLoopTest.series(trace, SeriesKey.route("flow", "Dy-oxide", "CHN", "JPN", null));
        double[] informal = MonthLoopTest.series(trace, SeriesKey.route("flow", "Dy-oxide", "CHN", "JPN", "informal"));
        double[] rent = MonthLoopTest.series(trace, SeriesKey.instrument("rent", "quota", null, null, "USD/kg"));
        double[] half = new double[2];
        for (int t = 0; t < 12; t++) {
            half[t / 6] += flow[t] - informal[t];
        }
        assertThat(half[0]).isCloseTo(120, within(0.01));
        assertThat(half[1]).isCloseTo(60, within(0.01));
        assertThat(rent[11]).isPositive();
        assertThat(flow[0] - informal[0]).as("front-loaded").isGreaterThan(flow[4] - informal[4]);
    }
}

package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Share;
import org.ytterby.market.MarketProblem;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.Events;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Window;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.control.ControlSettings;
import org.ytterby.simulation.control.ExportControls;
import org.ytterby.simulation.plant.PlantBook;
import org.ytterby.simulation.program.Clearing;
import org.ytterby.simulation.program.LayoutBuilder;
import org.ytterby.simulation.program.MonthInputs;
import org.ytterby.simulation.program.ProgramFiller;
import org.ytterby.simulation.program.ProgramLayout;
import org.ytterby.simulation.record.Recorder;

/** Ways around a control on the sample's one route: 40 t a month, s̄₀ 10 %, g_s 26 % a month, at most 30 %. */
class InformalRoutesTest {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    private final Economy economy = SampleScenarios.economy();
    private final Clearing clearing = BaseMonth.clear(economy, List.of(), MARCH, Regime.TRUCE);
    private final ExportControls controls = new ExportControls(economy, ControlSettings.of(economy.world()));
    private final MonthTerms open = new MonthTerms(economy.world(), MARCH, Regime.TRUCE);

    private double after(MonthTerms terms, double rent) {
        clearing.allowanceRent()[0] = rent;
        controls.advance(terms, clearing);
        return controls.informal().bound()[0];
    }

    @Test
    @Tag("equation-8")
    void routesAreLearnedWhileAControlBindsAndForgottenAfterwards() {
        assertThat(controls.informal().bound()[0]).isEqualTo(4);
        assertThat(after(open, 50)).isCloseTo(4 * 1.26, within(1e-12));
        assertThat(after(open, 50)).isCloseTo(4 * 1.26 * 1.26, within(1e-12));
        assertThat(after(open, 0)).isCloseTo(4 * 1.26 * 1.26 * 0.74, within(1e-12));
        for (int month = 0; month < 12; month++) {
            after(open, 50);
        }
        assertThat(controls.informal().bound()[0]).as("30 % of 40 t").isCloseTo(12, within(1e-12));
        for (int month = 0; month < 12; month++) {
            after(open, 0);
        }
        assertThat(controls.informal().bound()[0]).isEqualTo(4);
    }

    @Test
    @Tag("equation-8")
    void aLicenceThatCostsNothingTeachesNothing() {
        Trace idle = MonthLoopTest.run(economy, SampleScenarios.licence("idle", 2));
        Trace strict = MonthLoopTest.run(economy, SampleScenarios.licence("strict", 0.2));
        SeriesKey key = SeriesKey.route("flow", "Dy-oxide", "CHN", "JPN", "informal");
        assertThat(MonthLoopTest.series(idle, key)[11]).isLessThan(1e-3);
        assertThat(MonthLoopTest.series(strict, key)[11]).as("beyond s̄₀").isGreaterThan(4);
    }

    @Test
    @Tag("equation-8")
    void theRentOfAQuotaTeachesToo() {
        MonthTerms quota = new MonthTerms(economy.world(), MARCH, Regime.TRUCE);
        quota.quotas().add(new MonthTerms.Limit("quota", new int[] {0}, new double[] {1}, 10));
        clearing.limitRent().putAll(new TreeMap<>(java.util.Map.of("quota", 50.0)));
        assertThat(after(quota, 0)).isCloseTo(4 * 1.26, within(1e-12));
    }

    /** z₀ is 35 % of 210 USD/kg; with every cargo inspected half as much again: 36.75 USD/kg more. */
    @Test
    @Tag("equation-8")
    void inspectionMakesEvasionDearer() {
        assertThat(evasionCost(1) - evasionCost(0)).isCloseTo(36.75, within(1e-9));
        assertThat(evasionCost(0.4) - evasionCost(0)).isCloseTo(0.4 * 36.75, within(1e-9));
    }

    private double evasionCost(double inspection) {
        Window march = new Window(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));
        Instrument embargo = new Embargo(
                "embargo",
                march,
                Set.of(),
                List.of("*"),
                List.of("CHN"),
                List.of("JPN"),
                Share.ALL,
                0,
                Share.ofFraction(inspection));
        SimulationPlan plan = SimulationPlan.of(economy, List.of(), SampleScenarios.scenario(embargo), Recorder::of);
        ProgramLayout layout = LayoutBuilder.of(economy, List.of(embargo));
        MarketProblem problem = new MarketProblem(layout.structure());
        MonthTerms terms = Events.termsOf(economy, List.of(embargo), MARCH, Regime.TRUCE);
        FutureDraws draws = Variants.draws(12, 1, true);
        MonthState state = new MonthState(economy, plan.settings(), new PlantBook(economy), draws, MARCH, 12);
        double[][] none = new double[economy.world().goods().size()][2];
        MonthInputs inputs = new InputsBuilder(plan).of(state, terms, draws, none, 2);
        new ProgramFiller(layout, plan.settings().program()).fill(problem, inputs, terms);
        return problem.intercept[layout.informal()[0]];
    }
}

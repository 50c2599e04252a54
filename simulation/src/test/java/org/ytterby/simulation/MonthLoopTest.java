package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Scenario;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.record.Recorder;

class MonthLoopTest {

    static Trace run(Economy economy, Instrument... events) {
        Scenario scenario = SampleScenarios.scenario(events);
        SimulationPlan plan = SimulationPlan.of(economy, List.of(), scenario, Recorder::of);
        return new MonthLoop(plan).run(quiet(scenario));
    }

    /** A future in which chance changes nothing. */
    static FutureDraws quiet(Scenario scenario) {
        Regime[] regimes = new Regime[scenario.months()];
        Arrays.fill(regimes, scenario.regimes().start());
        double[][] shock = new double[1][scenario.months()];
        Arrays.fill(shock[0], 1);
        return new FutureDraws(0, regimes, shock, new double[0], new boolean[0]);
    }

    static double[] series(Trace trace, SeriesKey key) {
        int index = trace.keys().indexOf(key);
        assertThat(index).as("series %s", key).isNotNegative();
        return trace.values()[index];
    }

    private static final SeriesKey PRICE_JPN = SeriesKey.of("price", "Dy-oxide", "JPN", "USD/kg");
    private static final SeriesKey PRICE_CHN = SeriesKey.of("price", "Dy-oxide", "CHN", "USD/kg");
    private static final SeriesKey STOCK_JPN = SeriesKey.of("stock", "Dy-oxide", "JPN", "t");
    private static final SeriesKey FLOW = SeriesKey.route("flow", "Dy-oxide", "CHN", "JPN", null);
    private static final SeriesKey ARRIVAL = SeriesKey.route("arrival", "Dy-oxide", "CHN", "JPN", null);

    @Test
    void staysAtTheBaseMonthWhenNothingHappens() {
        Trace trace = run(SampleScenarios.economy());
        for (int t = 0; t < 12; t++) {
            assertThat(series(trace, PRICE_JPN)[t]).isCloseTo(210, within(0.01));
            assertThat(series(trace, FLOW)[t]).isCloseTo(40, within(0.01));
        }
        assertThat(trace.worstBalance()).isLessThan(1e-9);
    }

    @Test
    void goodsAtSeaLandAMonthLater() {
        Trace trace = run(SampleScenarios.overseas(), SampleScenarios.embargo(1));
        double[] flow = series(trace, FLOW);
        double[] arrival = series(trace, ARRIVAL);
        assertThat(arrival[0]).isCloseTo(40, within(1e-9));
        for (int t = 1; t < 12; t++) {
            assertThat(arrival[t]).isCloseTo(flow[t - 1], within(1e-9));
        }
        assertThat(trace.worstBalance()).isLessThan(1e-8);
    }

    @Test
    void anEmbargoPartsTwoMarkets() {
        Trace trace = run(SampleScenarios.economy(), SampleScenarios.embargo(1));
        assertThat(series(trace, PRICE_JPN)[3]).isGreaterThan(1.5 * series(trace, PRICE_JPN)[1]);
        assertThat(series(trace, PRICE_CHN)[3]).isLessThan(series(trace, PRICE_CHN)[1]);
        assertThat(series(trace, STOCK_JPN)[3]).isLessThan(0.5 * series(trace, STOCK_JPN)[1]);
    }

    @Test
    void aPartialEmbargoHurtsLess() {
        double whole = series(run(SampleScenarios.economy(), SampleScenarios.embargo(1)), PRICE_JPN)[3];
        double half = series(run(SampleScenarios.economy(), SampleScenarios.embargo(0.5)), PRICE_JPN)[3];
        assertThat(half).isBetween(210.0, whole);
    }

    @Test
    void playsTheSameFutureTwiceAlike() {
        SimulationPlan plan = SimulationPlan.of(
                SampleScenarios.economy(),
                List.of(),
                SampleScenarios.scenario(SampleScenarios.licence("licence", 0.3)),
                Recorder::of);
        MonthLoop loop = new MonthLoop(plan);
        Trace first = loop.run(quiet(plan.scenario()));
        Trace second = loop.run(quiet(plan.scenario()));
        assertThat(second.values()).isDeepEqualTo(first.values());
    }
}

package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.policy.Events;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Scenario;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.record.Recorder;

/** What futures share is what each would have worked out for itself, and no future writes to it. */
class SharedMonthsTest {
    private final Economy economy = SampleScenarios.economy();
    private final Scenario scenario = SampleScenarios.scenario(
            SampleScenarios.embargo(0.5), SampleScenarios.licence("licence", 0.9, Regime.TRUCE));
    private final SimulationPlan plan = SimulationPlan.of(economy, List.of(), scenario, Recorder::of);

    private void assertAsFresh(int t, Regime regime) {
        MonthTerms fresh = Events.termsOf(economy, plan.instruments(), scenario.month(t), regime);
        assertThat(plan.months().terms(t, regime)).usingRecursiveComparison().isEqualTo(fresh);
        Trends.Month trends = new Trends(economy).month(t);
        assertThat(plan.months().trends(t)).usingRecursiveComparison().isEqualTo(trends);
    }

    @Test
    void termsAndTrendsAreThoseOfTheMonthBeforeAndAfterAFutureIsPlayed() {
        MonthLoop loop = new MonthLoop(plan);
        for (int round = 0; round < 2; round++) {
            for (int t = 0; t < scenario.months(); t++) {
                assertAsFresh(t, Regime.TRUCE);
                assertAsFresh(t, Regime.STRICT_LICENCE);
            }
            loop.run(MonthLoopTest.quiet(scenario));
        }
        assertThat(plan.months().terms(3, Regime.TRUCE)).isSameAs(plan.months().terms(3, Regime.TRUCE));
    }
}

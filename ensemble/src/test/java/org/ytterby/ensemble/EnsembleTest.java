package org.ytterby.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Regime;
import org.ytterby.policy.RegimeProcess;
import org.ytterby.policy.Scenario;
import org.ytterby.policy.Uncertainty;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.simulation.SimulationPlan;
import org.ytterby.simulation.record.Recorder;

class EnsembleTest {

    static SimulationPlan plan() {
        TreeMap<Regime, Double> after = new TreeMap<>();
        after.put(Regime.STRICT_LICENCE, 1.0);
        RegimeProcess process = new RegimeProcess(Regime.TRUCE, 5.5, 54, List.of(), 2, 4, 0.4, 0.35, after, 0.1);
        List<Instrument> events = List.of(SampleScenarios.licence("licence", 0.2, Regime.STRICT_LICENCE));
        Scenario scenario = new Scenario(
                "sample", "", "sample", YearMonth.of(2024, 12), 12, events, process, new Uncertainty(0.05, 0.2));
        return SimulationPlan.of(SampleScenarios.economy(), List.of(), scenario, Recorder::of);
    }

    private static Distribution run(int futures, long seed, int threads) {
        return Ensemble.run(plan(), futures, seed, new ThreadExecutor(threads, () -> false), done -> {});
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() {
        Distribution one = run(12, 7, 1);
        Distribution two = run(12, 7, 3);
        assertThat(two.keys()).isEqualTo(one.keys());
        assertThat(two.values()).isDeepEqualTo(one.values());
    }

    @Test
    void longerEnsemblesBeginWithTheShorterOnes() {
        Distribution few = run(4, 7, 1);
        Distribution many = run(8, 7, 1);
        SeriesKey price = SeriesKey.of("price", "Dy-oxide", "JPN", "USD/kg");
        for (int t = 0; t < 12; t++) {
            double[] short4 = few.values()[few.indexOf(price)][t];
            double[] long8 = many.values()[many.indexOf(price)][t];
            assertThat(java.util.Arrays.copyOf(long8, 4)).isEqualTo(short4);
        }
    }

    @Test
    void anotherSeedGivesOtherFutures() {
        SeriesKey price = SeriesKey.of("price", "Dy-oxide", "JPN", "USD/kg");
        Distribution a = run(6, 7, 1);
        Distribution b = run(6, 8, 1);
        assertThat(a.values()[a.indexOf(price)][11]).isNotEqualTo(b.values()[b.indexOf(price)][11]);
    }

    @Test
    void stopsBetweenFuturesAndKeepsWhatIsDone() {
        java.util.concurrent.atomic.AtomicInteger asked = new java.util.concurrent.atomic.AtomicInteger();
        ThreadExecutor executor = new ThreadExecutor(1, () -> asked.incrementAndGet() > 3);
        Distribution some = Ensemble.run(plan(), 50, 7, executor, done -> {});
        assertThat(some.futures()).isEqualTo(3);
    }
}

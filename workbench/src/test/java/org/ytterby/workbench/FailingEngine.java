package org.ytterby.workbench;

import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.ytterby.ensemble.Distribution;
import org.ytterby.ensemble.Ensemble;
import org.ytterby.ensemble.ThreadExecutor;
import org.ytterby.policy.Scenario;
import org.ytterby.simulation.ClearingException;
import org.ytterby.simulation.MonthLoop;
import org.ytterby.simulation.SimulationPlan;
import org.ytterby.simulation.record.Recorder;

/**
 * Simulates, but the last month of some futures does not clear.
 *
 * @param failing numbers of the futures by the name of the scenario
 */
record FailingEngine(Map<String, Set<Integer>> failing) implements Engine {

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public Distribution run(
            BaseWorld base,
            Scenario scenario,
            int futures,
            long seed,
            int threads,
            BooleanSupplier stopped,
            IntConsumer progress) {
        SimulationPlan plan = SimulationPlan.of(base.economy(), base.measures(), scenario, Recorder::of);
        Set<Integer> chosen = failing.getOrDefault(scenario.name(), Set.of());
        return Ensemble.run(plan, futures, seed, new ThreadExecutor(threads, stopped), progress, () -> {
            MonthLoop loop = new MonthLoop(plan);
            return draws -> {
                if (chosen.contains(draws.future())) {
                    throw new ClearingException(
                            "future " + draws.future() + ": the market did not clear",
                            scenario.month(scenario.months() - 1),
                            "ITERATION_LIMIT");
                }
                return loop.run(draws);
            };
        });
    }
}

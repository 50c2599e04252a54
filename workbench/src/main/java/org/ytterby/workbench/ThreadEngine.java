package org.ytterby.workbench;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.ytterby.ensemble.Distribution;
import org.ytterby.ensemble.Ensemble;
import org.ytterby.ensemble.ThreadExecutor;
import org.ytterby.policy.Scenario;
import org.ytterby.simulation.SimulationPlan;
import org.ytterby.simulation.record.Recorder;
import org.ytterby.workbench.result.InterruptedRunException;

/** Simulates on threads of this machine. */
public final class ThreadEngine implements Engine {

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
        MemoryNeed.check(
                futures, Ensemble.bytesPerFuture(plan), Runtime.getRuntime().maxMemory());
        try {
            return Ensemble.run(plan, futures, seed, new ThreadExecutor(threads, stopped), progress);
        } catch (IllegalStateException e) {
            if (stopped.getAsBoolean()) {
                throw new InterruptedRunException(
                        "interrupted before the first future was finished; there is nothing to write.");
            }
            throw e;
        }
    }
}

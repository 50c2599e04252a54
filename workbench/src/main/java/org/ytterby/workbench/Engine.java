package org.ytterby.workbench;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.ytterby.ensemble.Distribution;
import org.ytterby.policy.Scenario;

/** What simulates futures. */
public interface Engine {

    /** Name in manifests, such as {@code threads}. */
    String name();

    /**
     * Simulates futures 0 to {@code futures − 1}. Once stopped it returns those that are finished.
     *
     * @param base the world that the scenario starts from
     * @param futures one or more
     * @param seed seed of all draws; future i under a seed draws alike in every scenario
     * @param threads workers; without influence on the numbers
     * @param stopped asked before each future
     * @param progress told how many futures are finished, from any thread
     * @throws org.ytterby.workbench.result.InterruptedRunException if it was stopped before any future was finished
     */
    Distribution run(
            BaseWorld base,
            Scenario scenario,
            int futures,
            long seed,
            int threads,
            BooleanSupplier stopped,
            IntConsumer progress);
}

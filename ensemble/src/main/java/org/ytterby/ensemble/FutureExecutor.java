package org.ytterby.ensemble;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Runs many independent futures. Where they run is the executor's affair; the results come back in the order of their
 * numbers, so that what is computed from them does not depend on the number of threads.
 */
public interface FutureExecutor {

    /**
     * Runs futures 0 to {@code futures − 1}.
     *
     * @param futures how many, one or more
     * @param workerFactory makes what one worker keeps for itself, such as a solver
     * @param progress told how many are done, from any thread
     * @return results of futures 0, 1, 2 … in their order, without a gap; fewer than asked for only after a stop
     */
    <W, T> List<T> run(
            int futures,
            java.util.function.Supplier<W> workerFactory,
            Function<W, IntFunction<T>> job,
            java.util.function.IntConsumer progress);

    /** Name reported in the manifest, such as {@code threads}. */
    String name();
}

package org.ytterby.workbench;

import java.util.function.IntConsumer;
import org.ytterby.domain.Economy;
import org.ytterby.ensemble.Distribution;
import org.ytterby.policy.Scenario;

/** What simulates futures. */
public interface Engine {

    /** Name in manifests, such as {@code threads}. */
    String name();

    /**
     * Simulates futures 0 to {@code futures − 1}. When the calling thread is interrupted it returns those that are
     * finished, possibly none.
     *
     * @param futures one or more
     * @param seed seed of all draws; future i under a seed draws alike in every scenario
     * @param threads workers; without influence on the numbers
     * @param progress told how many futures are finished, from any thread
     */
    Distribution run(Economy economy, Scenario scenario, int futures, long seed, int threads, IntConsumer progress);
}

package org.ytterby.workbench;

import org.jspecify.annotations.Nullable;
import org.ytterby.policy.Scenario;
import org.ytterby.workbench.check.Condition;
import org.ytterby.workbench.result.UsageException;

/**
 * What to run.
 *
 * @param scenario the scenario
 * @param futures number of futures, 1 to 100,000
 * @param seed seed of all draws
 * @param threads workers, one or more; without influence on the numbers
 * @param failIf condition to decide on the results, or null
 */
public record RunRequest(
        LoadedScenario scenario,
        int futures,
        long seed,
        int threads,
        @Nullable Condition failIf) {
    private static final int MOST_FUTURES = 100_000;

    /** Refuses numbers out of range. */
    public RunRequest {
        if (futures < 1 || futures > MOST_FUTURES) {
            throw new UsageException("--futures must lie between 1 and " + MOST_FUTURES + " (is " + futures
                    + "). Maybe 200, the default, is enough.");
        }
        if (threads < 1) {
            throw new UsageException("--threads must be 1 or more (is " + threads + "). Maybe leave it out.");
        }
    }

    /** 200 futures, seed 1, a thread for each processor. */
    public static RunRequest of(LoadedScenario scenario) {
        return new RunRequest(scenario, 200, 1, Runtime.getRuntime().availableProcessors(), null);
    }

    /** 200 futures of a scenario made in a program, seed 1. */
    public static RunRequest of(Scenario scenario) {
        return of(LoadedScenario.of(scenario));
    }

    /** The same with another number of futures. */
    public RunRequest withFutures(int other) {
        return new RunRequest(scenario, other, seed, threads, failIf);
    }

    /** The same with another seed. */
    public RunRequest withSeed(long other) {
        return new RunRequest(scenario, futures, other, threads, failIf);
    }

    /** The same with another number of threads. */
    public RunRequest withThreads(int other) {
        return new RunRequest(scenario, futures, seed, other, failIf);
    }

    /** The same with a condition, or none. */
    public RunRequest withFailIf(@Nullable Condition other) {
        return new RunRequest(scenario, futures, seed, threads, other);
    }

    /** The same request for another scenario. */
    RunRequest withScenario(LoadedScenario other) {
        return new RunRequest(other, futures, seed, threads, failIf);
    }
}

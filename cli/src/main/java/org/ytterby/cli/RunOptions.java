package org.ytterby.cli;

import org.jspecify.annotations.Nullable;
import org.ytterby.workbench.LoadedScenario;
import org.ytterby.workbench.RunRequest;
import org.ytterby.workbench.result.UsageException;
import picocli.CommandLine.Option;

/** Options of verbs that simulate. */
final class RunOptions {
    private static final String THREADS = "threads";

    @Option(
            names = "--futures",
            paramLabel = "N",
            defaultValue = "200",
            description = "Number of futures (default ${DEFAULT-VALUE}).")
    private int futures;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Seed of all draws (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            defaultValue = THREADS,
            description = "What runs the futures: threads (default).")
    private String engine = THREADS;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Number of threads (default: one for each processor); changes no number.")
    private @Nullable Integer threads;

    RunRequest request(LoadedScenario scenario) {
        if (!engine.equals(THREADS)) {
            throw new UsageException("--engine '" + engine + "' is not known. Maybe 'threads'.");
        }
        RunRequest request = RunRequest.of(scenario).withFutures(futures).withSeed(seed);
        return threads == null ? request : request.withThreads(threads);
    }
}

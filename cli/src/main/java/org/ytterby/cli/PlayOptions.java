package org.ytterby.cli;

import org.jspecify.annotations.Nullable;
import org.ytterby.workbench.PlayRequest;
import picocli.CommandLine.Option;

/** Options of verbs that play past episodes. */
final class PlayOptions {
    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Seed of all draws (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Number of threads (default: one for each processor); changes no number.")
    private @Nullable Integer threads;

    PlayRequest request(String option, int plays, boolean leaveOneOut) {
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        return PlayRequest.of(option, plays, seed, workers, leaveOneOut);
    }
}

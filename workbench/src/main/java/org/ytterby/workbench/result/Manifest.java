package org.ytterby.workbench.result;

import java.time.YearMonth;
import java.util.List;
import org.ytterby.ensemble.FailedFuture;

/**
 * What a result was made from.
 *
 * @param version version of the program
 * @param scenario name of the scenario; of the two scenarios of a comparison, joined by {@code vs}
 * @param world vintage of the base month
 * @param asOf month before the first simulated one
 * @param seed seed of all random draws
 * @param futures futures that were played to their end, from which all results are drawn; of a comparison, in both scenarios
 * @param futuresAsked futures that were asked for; more than {@code futures} only after an interruption or failures
 * @param engine what ran the futures
 * @param threads threads that it used; has no influence on the numbers
 * @param inputs files and tables in the order in which they were read
 * @param worstBalance largest mass-balance residual, relative to the largest flow
 * @param failed futures in which a month did not clear, which no result counts
 * @param elapsedSeconds wall-clock time
 */
public record Manifest(
        String version,
        String scenario,
        String world,
        YearMonth asOf,
        long seed,
        int futures,
        int futuresAsked,
        String engine,
        int threads,
        List<InputFile> inputs,
        double worstBalance,
        List<FailedFuture> failed,
        double elapsedSeconds) {

    /**
     * Share of failed futures above which a run has no answer: the futures that fail tend to be the worst ones, so that with
     * more than one in twenty missing nothing can be said of the 95th percentile.
     */
    public static final double MOST_FAILED = 0.05;

    /** Copies the lists. */
    public Manifest {
        inputs = List.copyOf(inputs);
        failed = List.copyOf(failed);
    }

    /** Number of futures that failed; one that failed in both scenarios of a comparison counts once. */
    public int failedFutures() {
        return (int) failed.stream().mapToInt(FailedFuture::future).distinct().count();
    }

    /** True where the run was stopped before all futures were done. */
    public boolean interrupted() {
        return futures + failedFutures() < futuresAsked;
    }

    /** True where more than {@link #MOST_FAILED} of the futures failed. */
    public boolean tooManyFailed() {
        return failedFutures() > MOST_FAILED * (futures + failedFutures());
    }
}

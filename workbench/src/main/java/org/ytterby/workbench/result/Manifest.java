package org.ytterby.workbench.result;

import java.time.YearMonth;
import java.util.List;

/**
 * What a result was made from.
 *
 * @param version version of the program
 * @param scenario name of the scenario; of the two scenarios of a comparison, joined by {@code vs}
 * @param world vintage of the base month
 * @param asOf month before the first simulated one
 * @param seed seed of all random draws
 * @param futures futures that were finished
 * @param futuresAsked futures that were asked for; more than {@code futures} only after an interruption
 * @param engine what ran the futures
 * @param threads threads that it used; has no influence on the numbers
 * @param inputs files and tables in the order in which they were read
 * @param worstBalance largest mass-balance residual, relative to the largest flow
 * @param unsettled months, over all futures, whose clearing did not reach tolerance
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
        int unsettled,
        double elapsedSeconds) {

    /** Copies the list. */
    public Manifest {
        inputs = List.copyOf(inputs);
    }

    /** True where the run was stopped before all futures were finished. */
    public boolean interrupted() {
        return futures < futuresAsked;
    }
}

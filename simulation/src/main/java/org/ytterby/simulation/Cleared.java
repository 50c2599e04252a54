package org.ytterby.simulation;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.SolveStatus;

/** Accepts a solution only if it cleared to tolerance. */
final class Cleared {

    private Cleared() {}

    /**
     * Passes a solution on.
     *
     * @param what names the month, such as {@code future 3, 2026-12}
     * @param month the month of a future, or null where there is none
     * @throws ClearingException with status and residuals, or with the number that is out of range
     */
    static MarketSolution require(
            MarketProblem problem, MarketSolution solution, String what, @Nullable YearMonth month) {
        if (solution.isOptimal()) {
            return solution;
        }
        String status = solution.status().name();
        if (solution.status() == SolveStatus.INVALID) {
            try {
                problem.validate();
            } catch (IllegalArgumentException e) {
                throw new ClearingException(what + ": " + e.getMessage(), month, status);
            }
        }
        throw new ClearingException(
                what + ": the market did not clear (" + status + " after " + solution.iterations() + " iterations, "
                        + solution.residuals() + ")",
                month,
                status);
    }
}

package org.ytterby.simulation;

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
     * @throws ClearingException with status and residuals, or with the number that is out of range
     */
    static MarketSolution require(MarketProblem problem, MarketSolution solution, String what) {
        if (solution.isOptimal()) {
            return solution;
        }
        if (solution.status() == SolveStatus.INVALID) {
            try {
                problem.validate();
            } catch (IllegalArgumentException e) {
                throw new ClearingException(what + ": " + e.getMessage());
            }
        }
        throw new ClearingException(what + ": the market did not clear (" + solution.status() + " after "
                + solution.iterations() + " iterations, " + solution.residuals() + ")");
    }
}

package org.ytterby.market;

/** Clears one month. An implementation is used by one thread at a time and gives the same answers for the same calls. */
public interface MarketSolver {
    /** The structure of the months this solver takes. */
    MarketStructure structure();

    /**
     * Solves into a fresh solution.
     *
     * @param problem a month over {@link #structure()}
     * @return the solution, its status never left out of account
     * @throws IllegalArgumentException when the problem belongs to another structure
     */
    default MarketSolution solve(MarketProblem problem) {
        MarketSolution solution = new MarketSolution(structure());
        solveInto(problem, solution);
        return solution;
    }

    /**
     * Solves into a solution that the caller reuses; what it held before is overwritten.
     *
     * @param problem a month over {@link #structure()}
     * @param solution a solution over the same structure
     * @return the status, also kept in the solution
     * @throws IllegalArgumentException when problem or solution belong to another structure
     */
    SolveStatus solveInto(MarketProblem problem, MarketSolution solution);

    /** Drops what is kept between solves, so that the next one is a cold start. */
    void forget();
}

package org.ytterby.bench.rivals;

import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;

/** A solver of months that are handed over in their order. One thread at a time. */
public interface Rival extends AutoCloseable {
    /** Name in tables. */
    String name();

    /** What it is given and how it starts, one sentence. */
    String terms();

    /**
     * Solves a month; the answer tells its time, in which only the method's own work counts.
     *
     * @param problem the month
     * @param known its solution; only solvers whose terms say so look at it
     */
    Answer solve(MarketProblem problem, MarketSolution known);

    @Override
    void close();
}

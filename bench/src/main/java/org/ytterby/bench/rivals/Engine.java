package org.ytterby.bench.rivals;

import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.MarketSolver;
import org.ytterby.market.MarketStructure;
import org.ytterby.market.SolverSettings;

/** This program's own solver, as the simulation uses it. */
public final class Engine implements Rival {
    private final boolean warm;
    private final MarketSolver solver;
    private final MarketSolution solution;

    private Engine(MarketStructure structure, boolean warm) {
        this.warm = warm;
        solver = new InteriorPointSolver(structure, SolverSettings.standard().withWarmStart(warm));
        solution = new MarketSolution(structure);
    }

    /** Each month from the one before. */
    public static Engine warm(MarketStructure structure) {
        return new Engine(structure, true);
    }

    /** Each month anew. */
    public static Engine cold(MarketStructure structure) {
        return new Engine(structure, false);
    }

    @Override
    public String name() {
        return warm ? "ytterby, warm" : "ytterby, cold";
    }

    @Override
    public String terms() {
        return "the month itself, duties and all curves, " + (warm ? "from the month before" : "without a start");
    }

    @Override
    public Answer solve(MarketProblem problem, MarketSolution known) {
        if (!warm) {
            solver.forget();
        }
        Stopwatch watch = new Stopwatch().start();
        solver.solveInto(problem, solution);
        Spent spent = watch.stop();
        if (!solution.isOptimal()) {
            return Answer.none(spent, solution.status() + " " + solution.message());
        }
        return new Answer(solution.quantity.clone(), solution.price.clone(), spent, solution.iterations(), 1, "");
    }

    @Override
    public void close() {
        solver.forget();
    }
}

package org.ytterby.bench.jmh;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.ytterby.bench.months.ScenarioMonths;
import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.MarketStructure;
import org.ytterby.market.SolverSettings;

/** The months of a scenario, over and over, and a solver for them. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class Months {
    private static final int LENGTH = 12;

    /** Name of the scenario. */
    @Param("truce-expiry")
    public String scenario;

    private List<MarketProblem> months;
    private MarketStructure structure;
    private InteriorPointSolver solver;
    private MarketSolution solution;
    private int next;

    /** Plays the scenario. */
    @Setup
    public void record() {
        Path folder = Path.of(System.getProperty("ytterby.root", "."), "scenarios");
        var series = new ScenarioMonths(folder).record(scenario, LENGTH, 1, 1);
        months = series.months();
        structure = series.structure();
        solver = new InteriorPointSolver(structure, SolverSettings.standard().withWarmStart(true));
        solution = new MarketSolution(structure);
    }

    MarketStructure structure() {
        return structure;
    }

    /** Solves the next month, after the last one the first again. */
    MarketSolution solve(boolean cold) {
        if (cold) {
            solver.forget();
        }
        solver.solveInto(months.get(next), solution);
        next = (next + 1) % months.size();
        return solution;
    }
}

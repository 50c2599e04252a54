package org.ytterby.ensemble;

import java.util.Set;
import java.util.function.Function;
import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.MarketSolver;
import org.ytterby.market.MarketStructure;
import org.ytterby.market.SolveStatus;
import org.ytterby.market.SolverSettings;
import org.ytterby.simulation.FutureDraws;
import org.ytterby.simulation.MonthLoop;
import org.ytterby.simulation.SimulationPlan;
import org.ytterby.simulation.Trace;

/** Solves, but gives up after one iteration in one month of chosen futures, however often it is asked. */
final class FailingSolver implements MarketSolver {
    private final MarketSolver sound;
    private final MarketSolver hasty;
    private final int failingMonth;
    private boolean fails;
    private int month;

    private FailingSolver(MarketStructure structure, int failingMonth) {
        sound = new InteriorPointSolver(structure, SolverSettings.standard().withWarmStart(true));
        hasty = new InteriorPointSolver(structure, SolverSettings.standard().withMaximumIterations(1));
        this.failingMonth = failingMonth;
    }

    /** A player whose solver fails in month {@code failingMonth}, 0 first, of the futures named. */
    static Function<FutureDraws, Trace> player(SimulationPlan plan, Set<Integer> futures, int failingMonth) {
        FailingSolver solver = new FailingSolver(plan.layout().structure(), failingMonth);
        MonthLoop loop = new MonthLoop(plan, structure -> solver);
        return draws -> {
            solver.fails = futures.contains(draws.future());
            solver.month = 0;
            return loop.run(draws);
        };
    }

    @Override
    public MarketStructure structure() {
        return sound.structure();
    }

    @Override
    public SolveStatus solveInto(MarketProblem problem, MarketSolution solution) {
        if (fails && month == failingMonth) {
            return hasty.solveInto(problem, solution);
        }
        month++;
        return sound.solveInto(problem, solution);
    }

    @Override
    public void forget() {
        sound.forget();
    }
}

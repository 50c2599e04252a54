package org.ytterby.bench.months;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.MarketSolver;
import org.ytterby.market.MarketStructure;
import org.ytterby.market.SolveStatus;

/** Passes months on to another solver and keeps a copy of each that it solved. */
final class RecordingSolver implements MarketSolver {
    private final MarketSolver solver;
    private final List<MarketProblem> months = new ArrayList<>();

    RecordingSolver(MarketSolver solver) {
        this.solver = solver;
    }

    /** Months solved since the last {@link #take()}, in their order. */
    List<MarketProblem> take() {
        List<MarketProblem> taken = List.copyOf(months);
        months.clear();
        return taken;
    }

    @Override
    public MarketStructure structure() {
        return solver.structure();
    }

    @Override
    public SolveStatus solveInto(MarketProblem problem, MarketSolution solution) {
        SolveStatus status = solver.solveInto(problem, solution);
        if (status == SolveStatus.OPTIMAL) {
            months.add(ProblemCopy.of(problem));
        }
        return status;
    }

    @Override
    public void forget() {
        solver.forget();
    }
}

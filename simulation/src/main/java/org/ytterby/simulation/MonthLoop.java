package org.ytterby.simulation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Project;
import org.ytterby.domain.World;
import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.MarketSolver;
import org.ytterby.market.SolverSettings;
import org.ytterby.policy.Events;
import org.ytterby.policy.MonthTerms;
import org.ytterby.simulation.program.Clearing;
import org.ytterby.simulation.program.MonthInputs;
import org.ytterby.simulation.program.ProgramFiller;
import org.ytterby.simulation.program.ProgramReader;

/**
 * Plays futures month by month: terms → program → clearing → stocks, capacity, cohorts. One object serves one thread and
 * plays one future after another; nothing of a future, warm starts included, reaches the next.
 */
public final class MonthLoop {

    /** Largest mass-balance residual that is accepted, relative to the largest flow of the good. */
    static final double BALANCE_TOLERANCE = 1e-6;

    private final SimulationPlan plan;
    private final Economy economy;
    private final World world;
    private final MarketSolver solver;
    private final MarketProblem problem;
    private final MarketSolution solution;
    private final ProgramFiller filler;
    private final ProgramReader reader;
    private final InputsBuilder inputsBuilder;
    private final PublicStocks publicStocks;

    /** A loop over the plan's scenario. */
    public MonthLoop(SimulationPlan plan) {
        this(
                plan,
                new InteriorPointSolver(
                        plan.layout().structure(), SolverSettings.standard().withWarmStart(true)));
    }

    /** A loop that clears its months with a solver of the caller's, over the structure of the plan's layout. */
    public MonthLoop(SimulationPlan plan, MarketSolver solver) {
        this.plan = plan;
        this.economy = plan.economy();
        this.world = economy.world();
        this.solver = solver;
        problem = new MarketProblem(plan.layout().structure());
        solution = new MarketSolution(plan.layout().structure());
        filler = new ProgramFiller(plan.layout(), plan.settings().program());
        reader = new ProgramReader(plan.layout());
        inputsBuilder = new InputsBuilder(economy, plan.settings());
        publicStocks = new PublicStocks(world);
    }

    /**
     * Plays one future.
     *
     * @throws ClearingException naming the month, if one cannot be cleared to tolerance
     */
    public Trace run(FutureDraws draws) {
        solver.forget();
        int months = plan.scenario().months();
        MonthState state =
                new MonthState(economy, plan.settings(), draws, plan.scenario().asOf(), months);
        MonthRecorder recorder = plan.recorder();
        double[][] values = new double[recorder.keys().size()][months];
        double worst = 0;
        for (int t = 0; t < months; t++) {
            MonthTerms terms =
                    Events.termsOf(economy, plan.instruments(), plan.scenario().month(t), draws.regimes()[t]);
            state.projects().advance(terms, projectMargins(state));
            double[][] released = publicStocks.released(terms, state.publicStock());
            MonthInputs inputs = inputsBuilder.of(
                    state, terms, draws, plan.outlook(), plan.scenario().regimes(), released, t);
            Clearing clearing = clear(inputs, terms, draws);
            double[][] bought = publicStocks.bought(terms, clearing);
            worst = Math.max(worst, balanced(inputs, clearing, bought, terms, draws));
            recorder.record(new MonthView(t, economy, terms, inputs, clearing, state), values);
            state.advance(clearing, controlled(inputs, terms), released, bought, t / 12);
        }
        return new Trace(draws.future(), recorder.keys(), months(plan), values, worst, 0);
    }

    private Clearing clear(MonthInputs inputs, MonthTerms terms, FutureDraws draws) {
        filler.fill(problem, inputs, terms);
        solver.solveInto(problem, solution);
        if (!solution.isOptimal()) {
            solver.forget();
            solver.solveInto(problem, solution);
        }
        Cleared.require(problem, solution, "future " + draws.future() + ", " + terms.month());
        return reader.read(problem, solution);
    }

    private double balanced(
            MonthInputs inputs, Clearing clearing, double[][] bought, MonthTerms terms, FutureDraws draws) {
        double worst = MassBalance.worst(world, inputs, clearing, bought);
        if (!(worst <= BALANCE_TOLERANCE)) {
            throw new ClearingException("future " + draws.future() + ", " + terms.month() + ": mass is off by " + worst
                    + " of the largest flow of a good");
        }
        return worst;
    }

    private static boolean[] controlled(MonthInputs inputs, MonthTerms terms) {
        boolean[] controlled = new boolean[inputs.allowance().length];
        for (int r = 0; r < controlled.length; r++) {
            controlled[r] = Double.isFinite(Math.min(inputs.allowance()[r], terms.formalCap()[r]));
        }
        terms.quotas().forEach(quota -> {
            for (int route : quota.members()) {
                controlled[route] = true;
            }
        });
        return controlled;
    }

    /** Margin of each project over its operating cost at last month's contract prices, USD/kg. */
    private double[] projectMargins(MonthState state) {
        double[] margin = new double[world.projects().size()];
        for (int i = 0; i < margin.length; i++) {
            Project project = world.projects().get(i);
            double best = Double.NEGATIVE_INFINITY;
            for (int a : world.plants().get(project.plant()).activities()) {
                double revenue = 0;
                for (var entry : world.recipes()
                        .get(world.activities().get(a).recipe())
                        .coefficients()
                        .entrySet()) {
                    revenue += entry.getValue() * state.contractPrice()[world.good(entry.getKey())][project.region()];
                }
                best = Math.max(best, revenue - project.operatingCost().value());
            }
            margin[i] = best;
        }
        return margin;
    }

    private static List<YearMonth> months(SimulationPlan plan) {
        List<YearMonth> months = new ArrayList<>();
        for (int t = 0; t < plan.scenario().months(); t++) {
            months.add(plan.scenario().month(t));
        }
        return List.copyOf(months);
    }
}

package org.ytterby.simulation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ytterby.domain.Economy;
import org.ytterby.domain.World;
import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.MarketSolver;
import org.ytterby.market.MarketStructure;
import org.ytterby.market.SolverSettings;
import org.ytterby.policy.MonthTerms;
import org.ytterby.simulation.downstream.Downstream;
import org.ytterby.simulation.downstream.DownstreamPlan;
import org.ytterby.simulation.plant.PlantBook;
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
    private final List<YearMonth> monthList;
    private final PublicStocks publicStocks;
    private final ProjectValues values;
    private final InvestmentClimate climate;
    private final PlantBook plantBook;
    private final MassBalance balance;
    private final DownstreamPlan downstreamPlan;

    /** A loop over the plan's scenario, with a warm-started interior-point solver of its own. */
    public MonthLoop(SimulationPlan plan) {
        this(
                plan,
                structure -> new InteriorPointSolver(
                        structure, SolverSettings.standard().withWarmStart(true)));
    }

    /** A loop that clears its months with another solver, made for the structure of the plan's program. */
    public MonthLoop(SimulationPlan plan, Function<MarketStructure, MarketSolver> solvers) {
        this.plan = plan;
        this.economy = plan.economy();
        this.world = economy.world();
        solver = solvers.apply(plan.layout().structure());
        problem = new MarketProblem(plan.layout().structure());
        solution = new MarketSolution(plan.layout().structure());
        filler = new ProgramFiller(plan.layout(), plan.settings().program());
        reader = new ProgramReader(plan.layout());
        inputsBuilder = new InputsBuilder(plan);
        monthList = months(plan);
        publicStocks = new PublicStocks(world);
        values = new ProjectValues(economy, plan.settings(), plan.scenario(), plan.instruments());
        climate = new InvestmentClimate(plan.scenario(), world.parameters());
        plantBook = new PlantBook(economy);
        balance = new MassBalance(world);
        downstreamPlan = new DownstreamPlan(economy);
    }

    /**
     * Plays one future.
     *
     * @throws ClearingException naming the month, if one cannot be cleared to tolerance
     */
    public Trace run(FutureDraws draws) {
        solver.forget();
        int months = plan.scenario().months();
        MonthState state = new MonthState(
                economy, plan.settings(), plantBook, draws, plan.scenario().asOf(), months);
        Downstream downstream = downstreamPlan.begin();
        MonthRecorder recorder = plan.recorder();
        double[][] byMonth = new double[months][recorder.keys().size()];
        double worst = 0;
        for (int t = 0; t < months; t++) {
            MonthTerms terms = plan.months().terms(t, draws.regimes()[t]);
            advanceCapacity(state, terms, t);
            double[][] released = publicStocks.released(terms, state.publicStock());
            MonthInputs inputs = inputsBuilder.of(state, terms, draws, released, t);
            Clearing clearing = clear(inputs, terms, draws);
            double[][] bought = publicStocks.bought(terms, clearing);
            worst = Math.max(worst, balanced(inputs, clearing, bought, terms, draws));
            downstream.advance(inputs, clearing);
            recorder.record(new MonthView(t, economy, terms, inputs, clearing, state, downstream), byMonth[t]);
            state.controls().advance(terms, clearing);
            state.advance(clearing, released, bought, t / 12);
        }
        return new Trace(draws.future(), recorder.keys(), monthList, Series.ofMonths(byMonth), worst);
    }

    private void advanceCapacity(MonthState state, MonthTerms terms, int t) {
        double[] value = values.of(t, terms, state.investorPrices().price());
        state.projects().advance(terms, value, climate.premium(t, terms.regime()));
        state.plants().advance(terms, state.contractPrice(), state.projects().addedCapacity());
    }

    private Clearing clear(MonthInputs inputs, MonthTerms terms, FutureDraws draws) {
        filler.fill(problem, inputs, terms);
        solver.solveInto(problem, solution);
        if (!solution.isOptimal()) {
            solver.forget();
            solver.solveInto(problem, solution);
        }
        Cleared.require(problem, solution, "future " + draws.future() + ", " + terms.month(), terms.month());
        return reader.read(problem, solution);
    }

    private double balanced(
            MonthInputs inputs, Clearing clearing, double[][] bought, MonthTerms terms, FutureDraws draws) {
        double worst = balance.worst(inputs, clearing, bought);
        if (!(worst <= BALANCE_TOLERANCE)) {
            throw new ClearingException(
                    "future " + draws.future() + ", " + terms.month() + ": mass is off by " + worst
                            + " of the largest flow of a good",
                    terms.month(),
                    "IMBALANCE");
        }
        return worst;
    }

    private static List<YearMonth> months(SimulationPlan plan) {
        List<YearMonth> months = new ArrayList<>();
        for (int t = 0; t < plan.scenario().months(); t++) {
            months.add(plan.scenario().month(t));
        }
        return List.copyOf(months);
    }
}

package org.ytterby.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ytterby.domain.Economy;
import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.SolverSettings;
import org.ytterby.policy.Events;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Scenario;
import org.ytterby.simulation.program.LayoutBuilder;
import org.ytterby.simulation.program.MonthInputs;
import org.ytterby.simulation.program.ProgramFiller;
import org.ytterby.simulation.program.ProgramLayout;
import org.ytterby.simulation.program.ProgramReader;

/**
 * Solves the program without time, once for each set of instruments in force and year that is asked for. Every solve starts
 * cold, so that the answers do not depend on how the solves are shared out over processors.
 */
final class SteadyPrices {

    private final Economy economy;
    private final List<Instrument> instruments;
    private final Scenario scenario;
    private final SimulationSettings settings;
    private final Map<String, Question> asked = new LinkedHashMap<>();

    /** A month under a regime and the instruments that may act in it. */
    private record Question(List<Instrument> instruments, int t, Regime regime) {}

    /** Prices by good and region, USD/kg, or why there are none. */
    private record Answer(
            double @Nullable [][] price, @Nullable ClearingException failure) {}

    SteadyPrices(Economy economy, List<Instrument> instruments, Scenario scenario, SimulationSettings settings) {
        this.economy = economy;
        this.instruments = instruments;
        this.scenario = scenario;
        this.settings = settings;
    }

    /** Asks for a month under a regime; the key under which {@link #solve} will tell it. */
    String ask(List<Instrument> acting, int t, Regime regime) {
        String key = key(acting, t, regime);
        asked.putIfAbsent(key, new Question(acting, t, regime));
        return key;
    }

    /** Instruments in force, with the share of days, and the year: what makes one month's prices differ from another's. */
    private String key(List<Instrument> acting, int t, Regime regime) {
        StringBuilder key = new StringBuilder(regime + "/" + t / 12);
        for (Instrument instrument : acting) {
            double share = instrument.window().shareOf(scenario.month(t));
            if (share > 0
                    && (instrument.regimes().isEmpty() || instrument.regimes().contains(regime))) {
                key.append('/').append(instrument.id()).append('=').append(share);
                key.append('*').append(instrument.levelIn(scenario.month(t)));
            }
        }
        return key.toString();
    }

    /**
     * Solves everything that was asked for.
     *
     * @return prices by good and region, USD/kg, by key
     * @throws ClearingException for the first, in the order of asking, that does not clear
     */
    Map<String, double[][]> solve() {
        List<Question> questions = new ArrayList<>(asked.values());
        ProgramLayout layout = LayoutBuilder.steady(economy, instruments);
        Trends trends = new Trends(economy);
        int workers = Math.min(questions.size(), Runtime.getRuntime().availableProcessors());
        Answer[] answers = new Answer[questions.size()];
        IntStream.range(0, workers).parallel().forEach(worker -> {
            InteriorPointSolver solver = new InteriorPointSolver(layout.structure(), SolverSettings.standard());
            for (int i = worker; i < answers.length; i += workers) {
                answers[i] = answer(questions.get(i), layout, trends, solver);
            }
        });
        Map<String, double[][]> solved = new LinkedHashMap<>();
        int next = 0;
        for (String key : asked.keySet()) {
            solved.put(key, price(answers[next++]));
        }
        return solved;
    }

    private static double[][] price(Answer answer) {
        if (answer.failure != null) {
            throw answer.failure;
        }
        return java.util.Objects.requireNonNull(answer.price);
    }

    private Answer answer(Question question, ProgramLayout layout, Trends trends, InteriorPointSolver solver) {
        MonthTerms terms = Events.termsOf(economy, question.instruments, scenario.month(question.t), question.regime);
        MarketProblem problem = new MarketProblem(layout.structure());
        MonthInputs inputs =
                InputsBuilder.steady(economy, trends.month(question.t), trends.recycling(), terms, settings);
        new ProgramFiller(layout, settings.program()).fill(problem, inputs, terms);
        String what = "outlook for " + scenario.month(question.t) + " under " + question.regime;
        try {
            MarketSolution solution = Cleared.require(problem, solver.solve(problem), what, null);
            return new Answer(new ProgramReader(layout).read(problem, solution).price(), null);
        } catch (ClearingException e) {
            return new Answer(null, e);
        }
    }
}

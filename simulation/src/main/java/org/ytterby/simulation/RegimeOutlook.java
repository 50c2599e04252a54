package org.ytterby.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * The price that each regime would bring if it lasted and stocks were gone, by month: what traders look at when they decide
 * whether to hold stock, MODEL equation (34).
 *
 * <p>Each is the solution of the program without time (goods land at once, nothing is stored) at the month's terms and the
 * trend of demand and supply; it does not depend on the future, so it is computed once per scenario and shared. Months in
 * which the same instruments act share one solution, taken at the first of them. Traders know what is in force and the odds
 * of regimes; they do not foresee dated events.
 */
public final class RegimeOutlook {

    private final List<Map<Regime, double[][]>> prices;
    private final Map<Regime, double[][]> basePrices;

    private RegimeOutlook(List<Map<Regime, double[][]>> prices, Map<Regime, double[][]> basePrices) {
        this.prices = prices;
        this.basePrices = basePrices;
    }

    /**
     * What the base month's price becomes if the odds are {@code odds} in month {@code t}: the outlook relative to the odds
     * that the base month's price already holds.
     *
     * @param base odds of an ordinary month under the start regime
     * @return factor on the base price by good and region; 1 where the outlook has no price
     */
    public double[][] factor(int t, Map<Regime, Double> odds, Map<Regime, Double> base) {
        double[][] now = blend(prices.get(t), odds);
        double[][] then = blend(basePrices, base);
        for (int g = 0; g < now.length; g++) {
            for (int r = 0; r < now[g].length; r++) {
                now[g][r] = then[g][r] > 0 ? now[g][r] / then[g][r] : 1;
            }
        }
        return now;
    }

    private static double[][] blend(Map<Regime, double[][]> prices, Map<Regime, Double> odds) {
        double[][] sum = new double[0][];
        for (Map.Entry<Regime, Double> entry : odds.entrySet()) {
            double[][] price = require(prices, entry.getKey());
            if (sum.length == 0) {
                sum = new double[price.length][price.length == 0 ? 0 : price[0].length];
            }
            for (int g = 0; g < price.length; g++) {
                for (int r = 0; r < price[g].length; r++) {
                    sum[g][r] += entry.getValue() * price[g][r];
                }
            }
        }
        return sum;
    }

    /** Solves for every month of the scenario and every regime that may rule. */
    public static RegimeOutlook of(
            Economy economy, List<Instrument> instruments, Scenario scenario, SimulationSettings settings) {
        Solver solver = new Solver(economy, instruments, scenario, settings);
        List<Map<Regime, double[][]>> prices = new ArrayList<>();
        for (int t = 0; t < scenario.months(); t++) {
            prices.add(solver.byRegime(instruments, t));
        }
        // What the base month's prices already hold: the regimes and what each brings, but no dated event to come.
        List<Instrument> standing = instruments.stream()
                .filter(i -> !i.regimes().isEmpty() || !scenario.events().contains(i))
                .toList();
        return new RegimeOutlook(prices, solver.byRegime(standing, 0));
    }

    /** Solves the program without time, each set of instruments once. */
    private static final class Solver {
        private final Economy economy;
        private final Scenario scenario;
        private final SimulationSettings settings;
        private final ProgramLayout layout;
        private final InteriorPointSolver solver;
        private final Trends trends;
        private final Map<String, double[][]> solved = new LinkedHashMap<>();

        Solver(Economy economy, List<Instrument> instruments, Scenario scenario, SimulationSettings settings) {
            this.economy = economy;
            this.scenario = scenario;
            this.settings = settings;
            trends = new Trends(economy);
            layout = LayoutBuilder.steady(economy, instruments);
            solver = new InteriorPointSolver(layout.structure(), SolverSettings.standard());
        }

        Map<Regime, double[][]> byRegime(List<Instrument> instruments, int t) {
            Map<Regime, double[][]> prices = new EnumMap<>(Regime.class);
            for (Regime regime : reachable(scenario)) {
                String key = regime + signature(instruments, scenario, t, regime);
                double[][] known = solved.get(key);
                if (known == null) {
                    known = solve(instruments, t, regime);
                    solved.put(key, known);
                }
                prices.put(regime, known);
            }
            return prices;
        }

        private double[][] solve(List<Instrument> instruments, int t, Regime regime) {
            MonthTerms terms = Events.termsOf(economy, instruments, scenario.month(t), regime);
            MarketProblem problem = new MarketProblem(layout.structure());
            MonthInputs inputs =
                    InputsBuilder.steady(economy, trends.month(t), trends.recycling(), terms, settings);
            new ProgramFiller(layout, settings.program()).fill(problem, inputs, terms);
            MarketSolution solution = Cleared.require(
                    problem, solver.solve(problem), "outlook for " + scenario.month(t) + " under " + regime, null);
            return new ProgramReader(layout).read(problem, solution).price();
        }
    }

    private static List<Regime> reachable(Scenario scenario) {
        List<Regime> regimes = new ArrayList<>(List.of(scenario.regimes().start()));
        if (!scenario.regimes().isConstant()) {
            scenario.regimes().afterBreak().keySet().stream()
                    .filter(r -> !regimes.contains(r))
                    .forEach(regimes::add);
        }
        return regimes;
    }

    /** Instruments in force, with the share of days, and the year: what makes one month's outlook differ from another's. */
    private static String signature(List<Instrument> instruments, Scenario scenario, int t, Regime regime) {
        StringBuilder key = new StringBuilder("/" + t / 12);
        for (Instrument instrument : instruments) {
            double share = instrument.window().shareOf(scenario.month(t));
            if (share > 0
                    && (instrument.regimes().isEmpty() || instrument.regimes().contains(regime))) {
                key.append('/').append(instrument.id()).append('=').append(share);
            }
        }
        return key.toString();
    }

    private static double[][] require(Map<Regime, double[][]> prices, Regime regime) {
        double[][] price = prices.get(regime);
        if (price == null) {
            throw new IllegalArgumentException("no outlook for regime " + regime + ": the scenario cannot reach it");
        }
        return price;
    }
}

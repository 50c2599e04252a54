package org.ytterby.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ytterby.domain.Economy;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Scenario;

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

    /** Solves for every month of the scenario and every regime that may rule, on all processors. */
    public static RegimeOutlook of(
            Economy economy, List<Instrument> instruments, Scenario scenario, SimulationSettings settings) {
        // What the base month's prices already hold: the regimes and what each brings, but no dated event to come.
        List<Instrument> standing = instruments.stream()
                .filter(i -> !i.regimes().isEmpty() || !scenario.events().contains(i))
                .toList();
        SteadyPrices steady = new SteadyPrices(economy, instruments, scenario, settings);
        List<Map<Regime, String>> keys = new ArrayList<>();
        for (int t = 0; t < scenario.months(); t++) {
            keys.add(keys(steady, instruments, scenario, t));
        }
        Map<Regime, String> base = keys(steady, standing, scenario, 0);
        Map<String, double[][]> solved = steady.solve();
        return new RegimeOutlook(
                keys.stream().map(month -> prices(month, solved)).toList(), prices(base, solved));
    }

    private static Map<Regime, String> keys(
            SteadyPrices steady, List<Instrument> instruments, Scenario scenario, int t) {
        Map<Regime, String> keys = new EnumMap<>(Regime.class);
        reachable(scenario).forEach(regime -> keys.put(regime, steady.ask(instruments, t, regime)));
        return keys;
    }

    private static Map<Regime, double[][]> prices(Map<Regime, String> keys, Map<String, double[][]> solved) {
        Map<Regime, double[][]> prices = new EnumMap<>(Regime.class);
        keys.forEach((regime, key) -> prices.put(regime, Objects.requireNonNull(solved.get(key))));
        return prices;
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

    private static double[][] require(Map<Regime, double[][]> prices, Regime regime) {
        double[][] price = prices.get(regime);
        if (price == null) {
            throw new IllegalArgumentException("no outlook for regime " + regime + ": the scenario cannot reach it");
        }
        return price;
    }
}

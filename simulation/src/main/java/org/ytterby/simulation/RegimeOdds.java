package org.ytterby.simulation;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.ytterby.policy.Regime;
import org.ytterby.policy.RegimeProcess;
import org.ytterby.policy.Scenario;
import org.ytterby.simulation.belief.RegimeChances;

/** What traders believe of the next month's regime: the odds of the {@link RegimeProcess} at the mean of its priors. */
public final class RegimeOdds implements RegimeChances {

    private final Scenario scenario;

    /** The odds of a scenario. */
    RegimeOdds(Scenario scenario) {
        this.scenario = scenario;
    }

    @Override
    public Map<Regime, Double> next(int t, Regime now) {
        return next(scenario.regimes(), now, scenario.month(t + 1), scenario.asOf());
    }

    @Override
    public Map<Regime, Double> ordinary(Regime now) {
        return ordinary(scenario.regimes(), now);
    }

    /**
     * Odds of each regime in {@code next}, given the regime of the month before, MODEL equation (34).
     *
     * @return odds that sum to one; regimes without odds are absent
     */
    public static Map<Regime, Double> next(RegimeProcess process, Regime now, YearMonth next, YearMonth asOf) {
        return odds(process, now, lapse(process, next, asOf));
    }

    /** The same in a month in which nothing expires: the odds that the base month's prices already hold. */
    public static Map<Regime, Double> ordinary(RegimeProcess process, Regime now) {
        return odds(process, now, 0);
    }

    private static Map<Regime, Double> odds(RegimeProcess process, Regime now, double lapse) {
        Map<Regime, Double> odds = new EnumMap<>(Regime.class);
        if (process.isConstant()) {
            odds.put(now, 1.0);
        } else if (now == process.start()) {
            double breaks = 1 - (1 - hazard(process)) * (1 - lapse);
            odds.merge(now, 1 - breaks, Double::sum);
            double total = process.afterBreak().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            process.afterBreak().forEach((regime, weight) -> odds.merge(regime, breaks * weight / total, Double::sum));
        } else {
            odds.merge(now, 1 - process.reliefHazard(), Double::sum);
            odds.merge(process.start(), process.reliefHazard(), Double::sum);
        }
        return odds;
    }

    private static double hazard(RegimeProcess process) {
        double hazard = process.hazardExposure() == 0 ? 0 : process.hazardShape() / process.hazardExposure();
        double mixed = hazard * (1 - process.durableWeight() + process.durableWeight() * process.durableFactor());
        return Math.min(1, mixed);
    }

    private static double lapse(RegimeProcess process, YearMonth month, YearMonth asOf) {
        double notRenewed = process.lapseAlpha() / (process.lapseAlpha() + process.lapseBeta());
        return process.lapsesIn(month, asOf) ? notRenewed * (1 - process.durableWeight()) : 0;
    }
}

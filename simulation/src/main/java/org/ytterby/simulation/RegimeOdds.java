package org.ytterby.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.ytterby.policy.Regime;
import org.ytterby.policy.RegimeProcess;

/** What traders believe of the next month's regime: the odds of the {@link RegimeProcess} at the mean of its priors. */
public final class RegimeOdds {

    private RegimeOdds() {}

    /**
     * Odds of each regime in {@code next}, given the regime of the month before, MODEL equation (34).
     *
     * @return odds that sum to one; regimes without odds are absent
     */
    public static Map<Regime, Double> next(RegimeProcess process, Regime now, YearMonth next) {
        Map<Regime, Double> odds = new EnumMap<>(Regime.class);
        if (process.isConstant()) {
            odds.put(now, 1.0);
        } else if (now == process.start()) {
            double breaks = breakOdds(process, next);
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

    private static double breakOdds(RegimeProcess process, YearMonth month) {
        double hazard = process.hazardExposure() == 0 ? 0 : process.hazardShape() / process.hazardExposure();
        double mixed = hazard * (1 - process.durableWeight() + process.durableWeight() * process.durableFactor());
        double lapse = process.lapseAlpha() / (process.lapseAlpha() + process.lapseBeta());
        double stays = 1 - Math.min(1, mixed);
        for (LocalDate expiry : process.expiries()) {
            if (YearMonth.from(expiry).equals(month)) {
                stays *= 1 - lapse * (1 - process.durableWeight());
            }
        }
        return 1 - stays;
    }
}

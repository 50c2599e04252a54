package org.ytterby.simulation;

import java.util.EnumMap;
import java.util.Map;
import org.ytterby.domain.Parameters;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Scenario;

/**
 * What investors ask above the capital cost, o of MODEL equation (30): the option to wait is worth the more, the less certain
 * trade policy is. Uncertainty is the odds that the regime changes within a year; when it doubles, the premium rises by a
 * share: o = o₀·(1 + e·(U/U₀ − 1)), U₀ the odds at the pooled hazard of the truces since 2018.
 */
final class InvestmentClimate {

    private static final int YEAR = 12;

    private final Scenario scenario;
    private final double premium;
    private final double effect;
    private final double usual;
    private final Map<Regime, double[]> byRegime = new EnumMap<>(Regime.class);

    InvestmentClimate(Scenario scenario, Parameters parameters) {
        this.scenario = scenario;
        premium = parameters.value("option.premium");
        effect = parameters.value("option.tpu-effect");
        usual = 1 - StrictMath.pow(1 - parameters.value("truce.hazard"), YEAR);
    }

    /** The premium in month {@code t} under a regime, share of the capital cost. */
    double premium(int t, Regime regime) {
        double[] known = byRegime.computeIfAbsent(regime, r -> premiums(r));
        return known[t];
    }

    private double[] premiums(Regime regime) {
        double[] premiums = new double[scenario.months()];
        for (int t = 0; t < premiums.length; t++) {
            premiums[t] = premium * (1 + effect * (uncertainty(t, regime) / usual - 1));
        }
        return premiums;
    }

    /** Odds that the regime of month {@code t} does not last through the twelve months that follow. */
    double uncertainty(int t, Regime regime) {
        double stays = 1;
        for (int k = 1; k <= YEAR; k++) {
            stays *= RegimeOdds.next(
                            scenario.regimes(), regime, scenario.month(t).plusMonths(k), scenario.asOf())
                    .getOrDefault(regime, 0.0);
        }
        return 1 - stays;
    }
}

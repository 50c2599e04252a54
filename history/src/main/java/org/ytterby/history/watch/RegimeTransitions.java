package org.ytterby.history.watch;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.ytterby.domain.Parameters;
import org.ytterby.policy.Regime;

/**
 * Monthly odds Pr(R→R′) from regime to regime: a truce breaks at the hazard of MODEL §10, controls are relieved at the
 * odds that prices revealed in 2025.
 *
 * @param odds of the next month's regime by that of this month; each row adds up to 1
 */
public record RegimeTransitions(Map<Regime, Map<Regime, Double>> odds) {

    /** Copies the rows and refuses those that do not add up to 1. */
    public RegimeTransitions {
        Map<Regime, Map<Regime, Double>> copy = new EnumMap<>(Regime.class);
        for (Map.Entry<Regime, Map<Regime, Double>> row : odds.entrySet()) {
            double sum = row.getValue().values().stream().mapToDouble(p -> p).sum();
            if (Math.abs(sum - 1) > 1e-9) {
                throw new IllegalArgumentException("odds of the regimes that follow " + row.getKey()
                        + " must add up to 1 (are " + sum + "). Maybe the rows watch.after-break.* do not.");
            }
            copy.put(row.getKey(), Collections.unmodifiableMap(new EnumMap<>(row.getValue())));
        }
        odds = Collections.unmodifiableMap(copy);
    }

    /** Reads the parameters. */
    static RegimeTransitions of(Parameters p) {
        Map<Regime, Double> broken = new EnumMap<>(Regime.class);
        broken.put(Regime.STRICT_LICENCE, p.value("watch.after-break.strict"));
        broken.put(Regime.TARGETED_BAN, p.value("watch.after-break.ban"));
        broken.put(Regime.QUOTA, p.value("watch.after-break.quota"));
        double relief = p.value("watch.relief");
        double opened = p.value("watch.relief-open");
        Map<Regime, Map<Regime, Double>> odds = new EnumMap<>(Regime.class);
        odds.put(Regime.OPEN, breaking(Regime.OPEN, p.value("watch.open-break"), broken));
        odds.put(Regime.TRUCE, breaking(Regime.TRUCE, p.value("truce.hazard"), broken));
        for (Regime regime : broken.keySet()) {
            Map<Regime, Double> row = new EnumMap<>(Regime.class);
            row.put(Regime.OPEN, relief * opened);
            row.put(Regime.TRUCE, relief * (1 - opened));
            row.put(regime, 1 - relief);
            odds.put(regime, row);
        }
        return new RegimeTransitions(odds);
    }

    private static Map<Regime, Double> breaking(Regime from, double hazard, Map<Regime, Double> broken) {
        Map<Regime, Double> row = new EnumMap<>(Regime.class);
        row.put(from, 1 - hazard);
        broken.forEach((to, weight) -> row.put(to, hazard * weight));
        return row;
    }

    /** Beliefs of the next month before anything of it is seen. */
    Map<Regime, Double> next(Map<Regime, Double> beliefs) {
        Map<Regime, Double> next = new EnumMap<>(Regime.class);
        Arrays.stream(Regime.values()).forEach(regime -> next.put(regime, 0.0));
        beliefs.forEach((from, belief) -> odds.getOrDefault(from, Map.of())
                .forEach((to, probability) -> next.merge(to, belief * probability, Double::sum)));
        return next;
    }
}

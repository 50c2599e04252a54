package org.ytterby.history.watch;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ytterby.policy.Regime;

/**
 * What one month's flows say of the regime.
 *
 * @param month the month
 * @param exporter whose regime it is
 * @param posterior probability of each regime, after this month's flows
 * @param alarm true where the month was read and the truce is broken with at least the probability of the threshold
 * @param readings flows of the month that could be read; empty where the month only carries beliefs forward
 * @param shortfalls those that are smaller than all but one in twenty would be without controls, the smallest ratio first
 */
public record WatchMonth(
        YearMonth month,
        String exporter,
        Map<Regime, Double> posterior,
        boolean alarm,
        List<Reading> readings,
        List<Reading> shortfalls) {

    /** Copies the collections. */
    public WatchMonth {
        posterior = Collections.unmodifiableMap(new EnumMap<>(posterior));
        readings = List.copyOf(readings);
        shortfalls = List.copyOf(shortfalls);
    }

    /** Probability that no control is tightened: open or a truce that is kept. */
    public double kept() {
        return posterior.getOrDefault(Regime.OPEN, 0.0) + posterior.getOrDefault(Regime.TRUCE, 0.0);
    }

    /** Counted over expected in tonnes: the goods that weigh most count most. NaN where nothing was read. */
    public double tonnageRatio() {
        return ratio(readings);
    }

    /** Counted over expected, a geometric mean in which every good counts the same. NaN where nothing was read. */
    public double goodRatio() {
        List<String> goods =
                readings.stream().map(r -> r.flow().good()).distinct().sorted().toList();
        double sum = goods.stream()
                .mapToDouble(good -> StrictMath.log(Math.max(
                        0.01,
                        ratio(readings.stream()
                                .filter(r -> r.flow().good().equals(good))
                                .toList()))))
                .sum();
        return goods.isEmpty() ? Double.NaN : StrictMath.exp(sum / goods.size());
    }

    private static double ratio(List<Reading> of) {
        double counted = of.stream().mapToDouble(r -> r.flow().quantity()).sum();
        double expected = of.stream().mapToDouble(Reading::expected).sum();
        return counted / expected;
    }
}

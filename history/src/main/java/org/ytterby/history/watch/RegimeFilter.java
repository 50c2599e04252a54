package org.ytterby.history.watch;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ytterby.domain.MonthlyFlow;
import org.ytterby.policy.Regime;

/** Carries the beliefs about one exporter's regime from month to month, MODEL equation (33). */
final class RegimeFilter {
    private static final int HALF_YEAR = 6;
    private static final double RARE = 0.05;

    private final String exporter;
    private final WatchSettings settings;
    private final RegimeLikelihood likelihood;
    private final SortedMap<String, Course> courses = new TreeMap<>();
    private Map<Regime, Double> beliefs = new EnumMap<>(Regime.class);
    private boolean begun;
    private double used;

    RegimeFilter(String exporter, WatchSettings settings, ControlledGoods controlled) {
        this.exporter = exporter;
        this.settings = settings;
        this.likelihood = new RegimeLikelihood(settings, controlled);
        for (Regime regime : Regime.values()) {
            beliefs.put(regime, 0.0);
        }
        beliefs.put(Regime.OPEN, settings.startOpen());
        beliefs.put(Regime.TRUCE, 1 - settings.startOpen());
    }

    /** Takes in the flows of the next month. */
    WatchMonth month(YearMonth month, List<MonthlyFlow> flows) {
        List<Reading> readings = readings(flows);
        begun |= !readings.isEmpty();
        if (begun) {
            beliefs = settings.transitions().next(beliefs);
        }
        used = (month.getMonthValue() - 1) % HALF_YEAR == 0 ? 0 : used;
        if (readings.isEmpty()) {
            used += 1;
        } else {
            beliefs = weigh(beliefs, likelihood.of(readings, used));
            used += StrictMath.exp(
                    readings.stream().mapToDouble(Reading::logRatio).average().orElse(0));
        }
        double kept = beliefs.getOrDefault(Regime.OPEN, 0.0) + beliefs.getOrDefault(Regime.TRUCE, 0.0);
        flows.forEach(flow -> course(flow).add(flow, kept));
        boolean alarm = !readings.isEmpty() && 1 - kept >= settings.threshold();
        return new WatchMonth(month, exporter, beliefs, alarm, readings, shortfalls(readings));
    }

    private Course course(MonthlyFlow flow) {
        return courses.computeIfAbsent(flow.importer() + " " + flow.good(), key -> new Course(settings));
    }

    /** A total over all destinations is left out where the destinations that can be read make up half of it or more. */
    private List<Reading> readings(List<MonthlyFlow> flows) {
        List<Reading> all = new ArrayList<>();
        flows.forEach(flow -> course(flow).read(flow).ifPresent(all::add));
        SortedSet<String> split = new TreeSet<>();
        for (Reading total : all) {
            double named = all.stream()
                    .filter(r ->
                            !r.toWorld() && r.flow().good().equals(total.flow().good()))
                    .mapToDouble(Reading::expected)
                    .sum();
            if (total.toWorld() && named >= total.expected() / 2) {
                split.add(total.flow().good());
            }
        }
        return all.stream()
                .filter(r -> !r.toWorld() || !split.contains(r.flow().good()))
                .toList();
    }

    /** Bayes: likelihood times prior, made to add up to 1. */
    static Map<Regime, Double> weigh(Map<Regime, Double> prior, Map<Regime, Double> logLikelihood) {
        double most = logLikelihood.values().stream().mapToDouble(l -> l).max().orElse(0);
        Map<Regime, Double> posterior = new EnumMap<>(Regime.class);
        prior.forEach((regime, belief) ->
                posterior.put(regime, belief * StrictMath.exp(logLikelihood.getOrDefault(regime, most) - most)));
        double sum = posterior.values().stream().mapToDouble(p -> p).sum();
        posterior.replaceAll((regime, weight) -> weight / sum);
        return posterior;
    }

    private static List<Reading> shortfalls(List<Reading> readings) {
        return readings.stream()
                .filter(r -> r.chance() < RARE)
                .sorted(Comparator.comparingDouble(Reading::logRatio)
                        .thenComparing(r -> r.flow().importer())
                        .thenComparing(r -> r.flow().good()))
                .toList();
    }
}

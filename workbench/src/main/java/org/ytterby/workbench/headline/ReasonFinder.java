package org.ytterby.workbench.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ytterby.ensemble.Distribution;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Scenario;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.workbench.words.Plain;

/**
 * Says why something is short: the instrument whose limit binds, known by its rent (the dual of its row) in the first
 * short month; else the events that are in force then.
 */
final class ReasonFinder {
    /** USD/kg below which a rent is the solver's tolerance and nothing else. */
    private static final double NOTHING = 1e-3;

    private final Scenario scenario;
    private final List<Instrument> instruments;
    private final Distribution distribution;

    ReasonFinder(Study study) {
        scenario = study.scenario();
        instruments = study.instruments();
        distribution = study.distribution();
    }

    /** Why a need that goes short in at least one future does. */
    String reason(Shortage shortage) {
        return binding(shortage, true)
                .or(() -> binding(shortage, false))
                .or(() -> inForce(shortage))
                .orElse("no instrument binds there: capacity and stocks do not suffice");
    }

    /** How an instrument's rent stands in the first short months. */
    private record Bind(String instrument, int futures, double rent) {}

    private Optional<String> binding(Shortage shortage, boolean sameGood) {
        List<Bind> binds = new ArrayList<>();
        for (int s = 0; s < distribution.keys().size(); s++) {
            SeriesKey key = distribution.keys().get(s);
            if (key.metric().equals("rent") && key.instrument() != null && concerns(key, shortage.need(), sameGood)) {
                binds.add(bind(key.instrument(), s, shortage));
            }
        }
        return binds.stream()
                .filter(bind -> bind.futures > 0)
                .max(Comparator.comparingInt(Bind::futures)
                        .thenComparingDouble(Bind::rent)
                        .thenComparing(Bind::instrument, Comparator.reverseOrder()))
                .map(bind -> kind(bind.instrument) + " '" + bind.instrument + "' binds (rent " + Plain.number(bind.rent)
                        + " USD/kg)");
    }

    private static boolean concerns(SeriesKey key, Need need, boolean sameGood) {
        boolean good = !sameGood || key.good() == null || key.good().equals(need.good());
        return good && (key.to() == null || reaches(key.to(), need));
    }

    private static boolean reaches(String to, Need need) {
        return to.equals("WORLD")
                || to.equals(need.region())
                || need.parts().stream().anyMatch(part -> part.region().equals(to));
    }

    private Bind bind(String instrument, int series, Shortage shortage) {
        int futures = 0;
        double sum = 0;
        for (int f = 0; f < distribution.futures(); f++) {
            int t = shortage.firstMonth()[f];
            double rent = t == Shortage.NEVER ? 0 : distribution.values()[series][t][f];
            if (rent > NOTHING) {
                futures++;
                sum += rent;
            }
        }
        return new Bind(instrument, futures, futures == 0 ? 0 : sum / futures);
    }

    private Optional<String> inForce(Shortage shortage) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int f = 0; f < distribution.futures(); f++) {
            int t = shortage.firstMonth()[f];
            if (t != Shortage.NEVER) {
                for (Instrument event : scenario.events()) {
                    if (acts(event, t, f)) {
                        counts.merge(event.id(), 1, Integer::sum);
                    }
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> kind(entry.getKey()) + " '" + entry.getKey() + "' is in force then");
    }

    private boolean acts(Instrument event, int t, int f) {
        boolean dated = event.window().shareOf(scenario.month(t)) > 0;
        return dated && (event.regimes().isEmpty() || event.regimes().stream().anyMatch(regime -> rules(regime, t, f)));
    }

    private boolean rules(Regime regime, int t, int f) {
        int series = distribution.indexOf(SeriesKey.regime(regime.word()));
        return series >= 0 && distribution.values()[series][t][f] > 0.5;
    }

    private String kind(String id) {
        @Nullable
        Instrument found =
                instruments.stream().filter(e -> e.id().equals(id)).findFirst().orElse(null);
        return found == null ? "the limit" : "the " + InstrumentWords.of(found);
    }
}

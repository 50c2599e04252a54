package org.ytterby.workbench.headline;

import java.util.Arrays;
import java.util.Optional;
import org.ytterby.ensemble.Distribution;
import org.ytterby.numerics.Quantiles;
import org.ytterby.policy.Regime;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.workbench.result.Headline;
import org.ytterby.workbench.words.Plain;

/** In how many futures, and when, the regime of the start ends. */
final class RegimeHeadline {
    private final Study study;

    RegimeHeadline(Study study) {
        this.study = study;
    }

    /** Empty where the scenario's regime cannot change or the distribution does not tell regimes. */
    Optional<Headline> find() {
        return endings()
                .map(endings -> headline(
                        study.scenario().regimes().start(),
                        Arrays.stream(endings).filter(t -> t >= 0).toArray()));
    }

    /**
     * Index of the first month without the regime of the start, by future, −1 where it lasts; 0 in all where it has no
     * series. Empty where the headline is.
     */
    Optional<double[]> endings() {
        boolean told = study.distribution().keys().stream()
                .anyMatch(key -> key.metric().equals("regime"));
        if (!told || study.scenario().regimes().isConstant()) {
            return Optional.empty();
        }
        Distribution distribution = study.distribution();
        int series = distribution.indexOf(
                SeriesKey.regime(study.scenario().regimes().start().word()));
        double[] endings = new double[distribution.futures()];
        for (int f = 0; f < endings.length; f++) {
            endings[f] = -1;
            for (int t = distribution.months().size() - 1; t >= 0; t--) {
                endings[f] = series < 0 || distribution.values()[series][t][f] < 0.5 ? t : endings[f];
            }
        }
        return Optional.of(endings);
    }

    private Headline headline(Regime start, double[] endings) {
        Distribution distribution = study.distribution();
        String what = start == Regime.TRUCE ? "The truce breaks" : "The regime " + start.word() + " ends";
        String when = endings.length == 0
                ? ""
                : ", median month " + month(endings, 0.5) + " (nine in ten of these between " + month(endings, 0.05)
                        + " and " + month(endings, 0.95) + ")";
        String sentence = what + " in " + Plain.count(endings.length, distribution.futures()) + when + ".";
        double probability = endings.length / (double) distribution.futures();
        return new Headline(Headline.Kind.REGIME, sentence, probability, endings.length, null);
    }

    private String month(double[] endings, double probability) {
        int index = (int) StrictMath.floor(Quantiles.of(endings, probability));
        return study.distribution().months().get(index).toString();
    }
}

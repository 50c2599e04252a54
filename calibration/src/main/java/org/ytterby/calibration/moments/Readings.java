package org.ytterby.calibration.moments;

import java.util.LinkedHashMap;
import java.util.Map;

/** Figures of an outcome on the scales on which they are compared: moments in tolerances, headlines as they are. */
final class Readings {
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Map<String, Double> scaled = new LinkedHashMap<>();

    private Readings() {}

    static Readings of(Trial trial) {
        Readings readings = new Readings();
        trial.findOutcome().ifPresent(outcome -> {
            readings.figures.putAll(outcome.figures());
            readings.scaled.putAll(outcome.headlines());
            outcome.moments().forEach(moment -> readings.scaled.put(moment.id(), moment.residual()));
        });
        return readings;
    }

    /** The figure as it is; NaN where there is none. */
    double figure(String id) {
        return figures.getOrDefault(id, Double.NaN);
    }

    /** The figure on its scale; NaN where the play failed. */
    double scaled(String id) {
        return scaled.getOrDefault(id, Double.NaN);
    }
}

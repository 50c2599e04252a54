package org.ytterby.calibration.moments;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the model says of the past under one set of parameters.
 *
 * @param moments every moment, always the same ids in the same order
 * @param headlines further figures by id that nothing observed is compared with, for sensitivity alone
 */
public record Outcome(List<Moment> moments, SortedMap<String, Double> headlines) {

    /** Copies both. */
    public Outcome {
        moments = List.copyOf(moments);
        headlines = Collections.unmodifiableSortedMap(new TreeMap<>(headlines));
    }

    /** Moments alone. */
    public static Outcome of(List<Moment> moments) {
        return new Outcome(moments, new TreeMap<>());
    }

    /** Every simulated figure by id: moments, then headlines. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new java.util.LinkedHashMap<>();
        moments.forEach(moment -> figures.put(moment.id(), moment.simulated()));
        figures.putAll(headlines);
        return Collections.unmodifiableMap(figures);
    }
}

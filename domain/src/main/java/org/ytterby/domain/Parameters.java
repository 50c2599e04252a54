package org.ytterby.domain;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The model's global parameters by id, each a {@link Figure} with range and source. */
public record Parameters(SortedMap<String, Figure> byId) {

    /** Copies the map. */
    public Parameters {
        byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
    }

    /** Parameters from any map. */
    public static Parameters of(Map<String, Figure> byId) {
        return new Parameters(new TreeMap<>(byId));
    }

    /** The figure with this id. */
    public Figure figure(String id) {
        Figure figure = byId.get(id);
        if (figure == null) {
            throw new IllegalArgumentException("unknown parameter '" + id + "'. " + Hints.nearest(id, byId.keySet()));
        }
        return figure;
    }

    /** The number with this id, in the unit that its row states. */
    public double value(String id) {
        return figure(id).value();
    }
}

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

    /**
     * The figure with this id.
     *
     * @throws IllegalArgumentException if there is none, naming the table and what may help
     */
    public Figure figure(String id) {
        Figure figure = byId.get(id);
        if (figure == null) {
            throw new IllegalArgumentException(table() + " lacks the parameter '" + id + "' that the model needs. "
                    + Hints.findNearest(id, byId.keySet())
                            .map(near -> "Maybe '" + near + "' is a misspelling of it, or the")
                            .orElse("Maybe the")
                    + " table was written for another version: copy the row from the tables of this one.");
        }
        return figure;
    }

    /** The file that the parameters stand in. */
    private String table() {
        return byId.values().stream()
                .map(Figure::where)
                .filter(where -> where.contains(":"))
                .map(where -> where.substring(0, where.indexOf(':')))
                .findFirst()
                .orElse("the table of parameters");
    }

    /**
     * The same parameters, some with other values; ranges and sources stay.
     *
     * @param values id to value, in the unit of its row
     * @throws IllegalArgumentException if there is no such parameter, or a value lies outside of its range
     */
    public Parameters with(Map<String, Double> values) {
        SortedMap<String, Figure> changed = new TreeMap<>(byId);
        new TreeMap<>(values).forEach((id, value) -> changed.put(id, figure(id).withValue(value)));
        return new Parameters(changed);
    }

    /** The number with this id, in the unit that its row states. */
    public double value(String id) {
        return figure(id).value();
    }
}

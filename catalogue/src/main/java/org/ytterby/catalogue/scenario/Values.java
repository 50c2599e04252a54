package org.ytterby.catalogue.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values of one block by field, each of the type that its field declares. */
final class Values {

    private final Map<String, Object> byName = new LinkedHashMap<>();

    /** Keeps a value. */
    <T> void put(Field<?, T> field, T value) {
        byName.put(field.name(), value);
    }

    /** The value of a field. */
    // Only put() enters values, under the name of a field of the same type; names are unique within a block.
    @SuppressWarnings("unchecked")
    <T> T get(Field<?, T> field) {
        Object value = byName.get(field.name());
        if (value == null) {
            throw new IllegalStateException("the block has no field '" + field.name() + "'");
        }
        return (T) value;
    }
}

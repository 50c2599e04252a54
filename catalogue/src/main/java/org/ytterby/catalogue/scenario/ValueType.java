package org.ytterby.catalogue.scenario;

import java.util.Map;
import java.util.Optional;

/**
 * How a value is written in a file, what it means, and what the schema says of it: the one place for all three.
 *
 * @param <T> what is read
 */
interface ValueType<T> {

    /** Reads a value; empty after its faults were logged. */
    Optional<T> read(YamlNode node, Spot spot);

    /** JSON Schema 2020-12 of the value, in keys of their own order. */
    Map<String, Object> schema();

    /** The value as it is written: text, number, list or map. */
    Object write(T value);
}

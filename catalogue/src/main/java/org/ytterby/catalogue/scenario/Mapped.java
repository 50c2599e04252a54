package org.ytterby.catalogue.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A type whose values are turned into another, one to one.
 *
 * @param type how it is written
 * @param into from what is written to what is meant
 * @param back from what is meant to what is written
 */
record Mapped<S, T>(ValueType<S> type, Function<S, T> into, Function<T, S> back) implements ValueType<T> {

    @Override
    public Optional<T> read(YamlNode node, Spot spot) {
        return type.read(node, spot).map(into);
    }

    @Override
    public Map<String, Object> schema() {
        return type.schema();
    }

    @Override
    public Object write(T value) {
        return type.write(back.apply(value));
    }
}

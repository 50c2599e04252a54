package org.ytterby.catalogue.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One key of a block: how it is written, what it means, what stands for it where it is left out.
 *
 * @param <R> what the block becomes
 * @param <T> what the value becomes
 * @param name the key
 * @param doc a sentence for people, with the unit
 * @param type how the value is written
 * @param fallback the value that is taken where the key is left out; empty where it must stand
 * @param get takes the value out of what the block became
 */
record Field<R, T>(String name, String doc, ValueType<T> type, Optional<T> fallback, Function<R, T> get) {

    /** A key that must stand. */
    static <R, T> Field<R, T> required(String name, ValueType<T> type, Function<R, T> get, String doc) {
        return new Field<>(name, doc, type, Optional.empty(), get);
    }

    /**
     * A key that may be left out.
     *
     * @param fallback what is taken then, as it would be written in a file
     * @throws IllegalStateException if the fallback is not a value of the type
     */
    static <R, T> Field<R, T> optional(
            String name, ValueType<T> type, String fallback, Function<R, T> get, String doc) {
        IssueLog log = new IssueLog("default of " + name);
        Spot spot = new Spot(name, log, Lexicon.ofWords(KnownWorlds.named(Set.of()), Optional::empty));
        Optional<T> value = YamlTree.build(fallback, log).flatMap(node -> type.read(node, spot));
        if (value.isEmpty()) {
            throw new IllegalStateException("no default for '" + name + "': " + log.issues());
        }
        return new Field<>(name, doc, type, value, get);
    }

    /** Schema of the value with its documentation and default. */
    Map<String, Object> schema() {
        Map<String, Object> schema = Keys.of("description", doc);
        type.schema()
                .forEach((key, value) -> schema.merge(
                        key, value, (mine, inner) -> key.equals("description") ? mine + " " + inner : inner));
        fallback.ifPresent(value -> schema.put("default", type.write(value)));
        return schema;
    }

    /** The value as it is written. */
    Object write(R owner) {
        return type.write(get.apply(owner));
    }
}

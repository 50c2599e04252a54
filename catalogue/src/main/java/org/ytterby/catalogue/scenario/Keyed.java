package org.ytterby.catalogue.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A block whose keys are words of one type and whose values are of another.
 *
 * @param key type of the keys
 * @param value type of the values
 */
record Keyed<K extends Comparable<? super K>, V>(ValueType<K> key, ValueType<V> value)
        implements ValueType<SortedMap<K, V>> {

    @Override
    public Optional<SortedMap<K, V>> read(YamlNode node, Spot spot) {
        if (!(node instanceof YamlNode.Mapping block)) {
            return spot.refuse(
                    node.place(),
                    "must be a block of keys (is " + node.described() + ")",
                    () -> "Maybe write it as {key: value, key: value}.");
        }
        SortedMap<K, V> read = new TreeMap<>();
        boolean whole = true;
        for (YamlNode.Entry entry : block.entries()) {
            whole &= readEntry(entry, read, spot.member(Shown.bare(entry.key().text())));
        }
        return whole ? Optional.of(read) : Optional.empty();
    }

    private boolean readEntry(YamlNode.Entry entry, SortedMap<K, V> into, Spot spot) {
        Optional<K> word = key.read(entry.key(), spot);
        Optional<V> number = value.read(entry.value(), spot);
        if (word.isEmpty() || number.isEmpty()) {
            return false;
        }
        if (into.putIfAbsent(word.get(), number.get()) != null) {
            spot.refuse(
                    entry.key().place(),
                    "names " + word.get() + " a second time",
                    () -> "Maybe the same country stands once with two letters and once with three.");
            return false;
        }
        return true;
    }

    @Override
    public Map<String, Object> schema() {
        return Keys.of("type", "object", "propertyNames", key.schema(), "additionalProperties", value.schema());
    }

    @Override
    public Object write(SortedMap<K, V> map) {
        Map<String, Object> written = new LinkedHashMap<>();
        map.forEach((k, v) -> written.put((String) key.write(k), value.write(v)));
        return written;
    }
}

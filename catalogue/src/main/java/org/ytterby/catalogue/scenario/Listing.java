package org.ytterby.catalogue.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of values of one type, in brackets or by dashes.
 *
 * @param type of each item
 * @param most greatest number of items
 * @param lone true where a single value may stand without brackets
 */
record Listing<T>(ValueType<T> type, int most, boolean lone) implements ValueType<List<T>> {

    @Override
    public Optional<List<T>> read(YamlNode node, Spot spot) {
        if (lone && node instanceof YamlNode.Scalar scalar && !scalar.isNothing()) {
            return type.read(node, spot).map(List::of);
        }
        if (!(node instanceof YamlNode.Sequence list)) {
            return spot.refuse(
                    node.place(),
                    "must be a list (is " + node.described() + ")",
                    () -> "Maybe put it in brackets, or begin each item with '- '.");
        }
        if (list.items().size() > most) {
            return spot.refuse(
                    list.place(),
                    "must hold at most " + most + " items (is a list of "
                            + list.items().size() + ")",
                    () -> "Maybe join items that say the same.");
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            type.read(list.items().get(i), spot.item(i)).ifPresent(items::add);
        }
        return items.size() == list.items().size() ? Optional.of(List.copyOf(items)) : Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> list = Keys.of("type", "array", "items", type.schema(), "maxItems", most);
        return lone ? Keys.of("anyOf", List.of(list, type.schema())) : list;
    }

    @Override
    public Object write(List<T> value) {
        List<Object> written = new ArrayList<>();
        value.forEach(item -> written.add(type.write(item)));
        return written;
    }
}

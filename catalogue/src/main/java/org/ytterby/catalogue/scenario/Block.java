package org.ytterby.catalogue.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ytterby.domain.Hints;

/**
 * A block of keys that becomes one object.
 *
 * @param <R> what it becomes
 * @param doc a sentence for people
 * @param fields every key, in the order in which they are written
 * @param make makes the object from the values of all fields
 */
record Block<R>(String doc, List<Field<? super R, ?>> fields, Function<Values, R> make) implements ValueType<R> {

    /** A rule between the fields of a block that does not hold. */
    static final class Misfit extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String field;
        private final String predicate;
        private final String hint;

        /**
         * The misfit.
         *
         * @param field key whose value is to be shown
         * @param predicate follows the path, without a full stop
         */
        Misfit(Field<?, ?> field, String predicate, String hint) {
            super(predicate);
            this.field = field.name();
            this.predicate = predicate;
            this.hint = hint;
        }
    }

    /** Copies the fields. */
    Block {
        fields = List.copyOf(fields);
    }

    @Override
    public Optional<R> read(YamlNode node, Spot spot) {
        if (!(node instanceof YamlNode.Mapping block)) {
            return spot.refuse(
                    node.place(),
                    "must be a block of keys (is " + node.described() + ")",
                    () -> "Maybe write 'key: value' lines with " + String.join(", ", keys()) + ".");
        }
        refuseUnknown(block, spot);
        Values values = new Values();
        boolean whole = true;
        for (Field<? super R, ?> field : fields) {
            whole &= readField(field, block, values, spot);
        }
        return whole ? made(values, block, spot) : Optional.empty();
    }

    private List<String> keys() {
        List<String> names = new ArrayList<>();
        fields.forEach(f -> names.add(f.name()));
        return names;
    }

    private void refuseUnknown(YamlNode.Mapping block, Spot spot) {
        List<String> known = keys();
        for (YamlNode.Entry entry : block.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                spot.member(Shown.bare(key))
                        .refuse(entry.key().place(), "is an unknown key", () -> Hints.nearest(key, known));
            }
        }
    }

    private static <T> boolean readField(Field<?, T> field, YamlNode.Mapping block, Values values, Spot spot) {
        Optional<YamlNode> node = block.find(field.name());
        if (node.isEmpty() && field.fallback().isEmpty()) {
            spot.refuse(
                    block.place(), "lacks the key " + Shown.quoted(field.name()), () -> "Maybe add it: " + field.doc());
            return false;
        }
        Optional<T> value =
                node.isPresent() ? field.type().read(node.get(), spot.member(field.name())) : field.fallback();
        value.ifPresent(v -> values.put(field, v));
        return value.isPresent();
    }

    private Optional<R> made(Values values, YamlNode.Mapping block, Spot spot) {
        try {
            return Optional.of(make.apply(values));
        } catch (Misfit e) {
            Place place = block.find(e.field).map(YamlNode::place).orElse(block.place());
            return spot.member(e.field).refuse(place, e.predicate, () -> e.hint);
        } catch (IllegalArgumentException e) {
            // The records of policy refuse what the declared bounds let through.
            Told told = Told.of(e);
            return spot.refuse(block.place(), "does not do: " + told.message(), told::hint);
        }
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(f -> properties.put(f.name(), f.schema()));
        List<String> required = new ArrayList<>();
        fields.stream().filter(f -> f.fallback().isEmpty()).forEach(f -> required.add(f.name()));
        return Keys.of(
                "type", "object",
                "description", doc,
                "properties", properties,
                "required", required,
                "additionalProperties", false);
    }

    @Override
    public Object write(R value) {
        Map<String, Object> written = new LinkedHashMap<>();
        fields.forEach(f -> written.put(f.name(), f.write(value)));
        return written;
    }
}

package org.ytterby.catalogue.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.policy.Instrument;

/** All events of a scenario, and what must hold between them. */
record EventList() implements ValueType<List<Instrument>> {

    private static final Listing<Instrument> LIST = new Listing<>(new EventType(), 500, false);

    @Override
    public Optional<List<Instrument>> read(YamlNode node, Spot spot) {
        boolean unique = !(node instanceof YamlNode.Sequence list) || uniqueIds(list, spot);
        Optional<List<Instrument>> events = LIST.read(node, spot);
        if (!unique || events.isEmpty()) {
            return Optional.empty();
        }
        return CutOff.leavesAWay(events.get(), (YamlNode.Sequence) node, spot) ? events : Optional.empty();
    }

    private static boolean uniqueIds(YamlNode.Sequence list, Spot spot) {
        Map<String, Integer> first = new LinkedHashMap<>();
        boolean unique = true;
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof YamlNode.Mapping block
                    && block.find("id").orElse(null) instanceof YamlNode.Scalar id) {
                Integer before = first.putIfAbsent(id.text(), i);
                if (before != null) {
                    unique = false;
                    spot.item(i)
                            .member("id")
                            .refuse(
                                    id.place(),
                                    "must be unique (is " + Shown.quoted(id.text()) + ", as in events[" + before + "])",
                                    () -> "Maybe " + Shown.quoted(id.text() + "-2") + ".");
                }
            }
        }
        return unique;
    }

    @Override
    public Map<String, Object> schema() {
        return LIST.schema();
    }

    @Override
    public Object write(List<Instrument> value) {
        return LIST.write(value);
    }
}

package org.ytterby.catalogue.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ytterby.domain.Hints;

/** Every table of the dataset. */
public final class Tables {

    private static final List<Table> ALL = Stream.of(
                    TradeTables.all(),
                    SupplyTables.all(),
                    DemandTables.all(),
                    PolicyTables.all(),
                    IndustryTables.all(),
                    HistoryTables.all())
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Table> BY_ID = byId();

    private static Map<String, Table> byId() {
        Map<String, Table> byId = new LinkedHashMap<>();
        ALL.forEach(table -> byId.put(table.id(), table));
        return byId;
    }

    private Tables() {}

    /** All tables, in the order in which they are read. */
    public static List<Table> all() {
        return ALL;
    }

    /** The table with this id. */
    public static Optional<Table> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * The table with this id.
     *
     * @throws IllegalArgumentException if there is none, with the nearest id as a hint
     */
    public static Table of(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("unknown table '" + id + "'. " + Hints.nearest(id, BY_ID.keySet())));
    }
}

package org.ytterby.catalogue.dataset;

import static org.ytterby.catalogue.dataset.Column.optional;
import static org.ytterby.catalogue.dataset.Column.required;
import static org.ytterby.catalogue.dataset.ColumnType.number;
import static org.ytterby.catalogue.dataset.ColumnType.oneOf;
import static org.ytterby.catalogue.dataset.ColumnType.text;
import static org.ytterby.catalogue.dataset.Columns.figure;
import static org.ytterby.catalogue.dataset.Columns.join;

import java.util.List;

/** Tables on what was observed in past episodes. */
final class HistoryTables {

    private static final double INF = Double.POSITIVE_INFINITY;

    private HistoryTables() {}

    static List<Table> all() {
        return List.of(checks());
    }

    private static Table checks() {
        return new Table(
                "checks",
                List.of("checks.csv"),
                "What a replay of an episode is held against",
                join(
                        required("id", text(), "word of the check"),
                        required("episode", ColumnType.id(), "episode that it belongs to"),
                        required("quantity", text(), "what is compared"),
                        optional("pass_low", number(-INF, INF), "least simulated value that passes"),
                        optional("pass_high", number(-INF, INF), "greatest simulated value that passes"),
                        required(
                                "kind",
                                oneOf("open", "side", "in-sample"),
                                "open: a figure of the event; side: a sign or a rank; in-sample: restates an input"),
                        figure(-INF, INF)),
                List.of("id"),
                List.of());
    }
}

package org.ytterby.store;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ytterby.simulation.SeriesKey;

/** Columns of the table of series, the same in CSV and Parquet: the keys, the month, and four numbers in {@code unit}. */
final class SeriesColumns {
    static final List<String> KEYS = List.of(
            "metric", "good", "region", "from", "to", "channel", "element", "use", "instrument", "regime", "unit");

    static final List<String> NUMBERS = List.of("p05", "p50", "p95", "mean");

    private SeriesColumns() {}

    /** Values of the key columns in their order; null where a key does not apply. */
    static List<@Nullable String> values(SeriesKey key) {
        return Arrays.asList(
                key.metric(),
                key.good(),
                key.region(),
                key.from(),
                key.to(),
                key.channel(),
                key.element(),
                key.use(),
                key.instrument(),
                key.regime(),
                key.unit());
    }
}

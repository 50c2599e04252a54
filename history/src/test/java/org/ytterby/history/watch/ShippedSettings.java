package org.ytterby.history.watch;

import java.util.Map;
import java.util.TreeMap;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Parameters;

/** The settings that come with the program. */
final class ShippedSettings {
    static final Dataset DATASET = Dataset.shipped();

    private ShippedSettings() {}

    static WatchSettings settings() {
        Map<String, Figure> byId = new TreeMap<>();
        DATASET.rows("parameters").forEach(row -> byId.put(row.text("id"), row.figure()));
        return WatchSettings.of(Parameters.of(byId));
    }
}

package org.ytterby.catalogue.world;

import java.util.Map;
import java.util.TreeMap;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Parameters;

/** The global parameters of the table. */
final class ParameterList {

    private ParameterList() {}

    static Parameters read(VintageView view) {
        Map<String, Figure> byId = new TreeMap<>();
        for (Row row : view.dataset().rows("parameters")) {
            byId.put(row.text("id"), row.figure());
        }
        return Parameters.of(byId);
    }
}

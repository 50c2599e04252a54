package org.ytterby.catalogue.world;

import java.util.Map;
import java.util.TreeMap;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Parameters;

/** The global parameters of the table. */
final class ParameterList {

    private ParameterList() {}

    /** The parameters as the table states them, the medians and ranges of the priors. */
    static Parameters stated(Dataset dataset) {
        Map<String, Figure> byId = new TreeMap<>();
        for (Row row : dataset.rows("parameters")) {
            byId.put(row.text("id"), row.figure());
        }
        return Parameters.of(byId);
    }
}

package org.ytterby.catalogue.world;

import java.util.Map;
import java.util.TreeMap;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Parameters;
import org.ytterby.domain.Trust;

/** The global parameters of the table, and estimates for those that assembling needs and a table may lack. */
final class ParameterList {

    private ParameterList() {}

    static Parameters read(VintageView view) {
        Map<String, Figure> byId = new TreeMap<>();
        for (Row row : view.dataset().rows("parameters")) {
            byId.put(row.text("id"), row.figure());
        }
        assume(view, byId, "feed.payability", 0.85, 0.6, 1, "part of the value of its solutions that feed fetches");
        assume(view, byId, "scrap.payability", 0.7, 0.5, 0.9, "part of the value of its oxides that scrap fetches");
        assume(view, byId, HoldingList.ASSUMED, 4, 2, 8, "weeks of use in stock where no row says more");
        assume(view, byId, "gross.carbonate", 2.2, 1.8, 2.6, "t of carbonate per t REO; 42 to 45 % REO in trade");
        return Parameters.of(byId);
    }

    private static void assume(
            VintageView view, Map<String, Figure> byId, String id, double value, double low, double high, String what) {
        if (!byId.containsKey(id)) {
            byId.put(
                    id,
                    new Figure(value, low, high, "factor", "estimate", 2024, Trust.E, what, "parameters.csv (absent)"));
            view.note(Note.Topic.ASSUMED, id, "is not in parameters.csv; " + value + " is taken (" + what + ").");
        }
    }
}

package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Industries;

/** The input-output table of the industries that use rare earths. */
final class IndustryList {

    private static final int MONTHS = 12;

    private final VintageView view;
    private final List<Industries.Sector> sectors = new ArrayList<>();
    private final List<Industries.Area> areas = new ArrayList<>();

    IndustryList(VintageView view) {
        this.view = view;
        for (Row row : view.dataset().rows("sectors")) {
            sectors.add(new Industries.Sector(row.text("id"), (int) row.number("priority"), row.list("uses")));
        }
        Set<String> codes = new LinkedHashSet<>();
        view.dataset().rows("industry-areas").forEach(row -> codes.add(row.text("area")));
        codes.forEach(code -> areas.add(new Industries.Area(code, figure("industry-areas", code))));
    }

    /** The table; none where no sectors are given. */
    Industries industries() {
        if (sectors.isEmpty()) {
            return Industries.NONE;
        }
        double[][] valueAdded = shares("value-added-shares");
        for (double[] row : valueAdded) {
            for (int a = 0; a < row.length; a++) {
                row[a] *= areas.get(a).product() / MONTHS;
            }
        }
        return new Industries(sectors, areas, valueAdded, inputs(), shares("domestic-shares"));
    }

    private double[][] shares(String table) {
        double[][] shares = new double[sectors.size()][areas.size()];
        for (int s = 0; s < shares.length; s++) {
            for (int a = 0; a < areas.size(); a++) {
                shares[s][a] = figure(table, areas.get(a).code(), sectors.get(s).id());
            }
        }
        return shares;
    }

    /** What is not listed as an input is not taken. */
    private double[][] inputs() {
        double[][] inputs = new double[sectors.size()][sectors.size()];
        for (int p = 0; p < inputs.length; p++) {
            for (int s = 0; s < inputs.length; s++) {
                inputs[p][s] = view.find(
                                "input-coefficients",
                                sectors.get(p).id(),
                                sectors.get(s).id())
                        .map(figure -> figure.value())
                        .orElse(0.0);
            }
        }
        return inputs;
    }

    private double figure(String table, String... subject) {
        return view.find(table, subject)
                .orElseThrow(
                        () -> new IllegalStateException("table " + table + " has no row of " + String.join(" ", subject)
                                + ". Maybe an area or a sector was added to one table of the industries only."))
                .value();
    }
}

package org.ytterby.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ytterby.calibration.Adjustment;
import org.ytterby.catalogue.world.WorldReport;
import org.ytterby.workbench.result.DataTable;
import org.ytterby.workbench.words.Plain;

/** Tables that tell how a world is founded: what rests on estimates, and what reconciliation changed. */
final class Audits {

    /** Id of the table of estimates. */
    static final String ESTIMATES = "estimates";

    /** Prefix of the tables of adjustments; the vintage follows. */
    static final String ADJUSTMENTS = "adjustments-";

    /** Prefix of the tables of published totals; the vintage follows. */
    static final String TOTALS = "reconciled-totals-";

    private static final List<DataTable.Column> SHARES = List.of(
            new DataTable.Column("vintage", "base year of the world"),
            new DataTable.Column("stage", "step of the chain"),
            new DataTable.Column("tonnes", "t/month in the unit of the stage; t REO for use"),
            new DataTable.Column("estimated_tonnage", "share of the tonnage that rests on estimates, grade E"),
            new DataTable.Column("estimated_value", "share of the value that rests on estimates, grade E"));

    private static final List<DataTable.Column> CHANGES = List.of(
            new DataTable.Column("what", "the quantity"),
            new DataTable.Column("figure", "before reconciliation, t/month"),
            new DataTable.Column("reconciled", "after it, t/month"),
            new DataTable.Column("change", "share of the figure"),
            new DataTable.Column("trust", "grade of the figure"),
            new DataTable.Column("where", "table and line"));

    private Audits() {}

    /** Rows of one vintage for the table of estimates. */
    static List<List<String>> shares(String vintage, WorldReport report) {
        List<List<String>> rows = new ArrayList<>();
        report.stages()
                .forEach(stage -> rows.add(List.of(
                        vintage,
                        stage.stage().word(),
                        Plain.number(stage.tonnes()),
                        Plain.number(stage.ofTonnage()),
                        Plain.number(stage.ofValue()))));
        return rows;
    }

    /** The table of estimates from its rows. */
    static DataTable estimates(List<List<String>> rows) {
        return new DataTable(ESTIMATES, "Share of each stage that rests on estimates", SHARES, rows);
    }

    /** Changes, the largest first. */
    static DataTable changes(String id, String title, List<Adjustment> adjustments) {
        List<List<String>> rows = adjustments.stream()
                .sorted(Comparator.comparingDouble((Adjustment a) -> -Math.abs(a.reconciled() - a.prior()))
                        .thenComparing(Adjustment::what))
                .map(a -> List.of(
                        a.what(),
                        Plain.number(a.prior()),
                        Plain.number(a.reconciled()),
                        Plain.number(a.relative()),
                        a.trust().name(),
                        a.where()))
                .toList();
        return new DataTable(id, title, CHANGES, rows);
    }
}

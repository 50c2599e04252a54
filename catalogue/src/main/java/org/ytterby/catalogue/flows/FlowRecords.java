package org.ytterby.catalogue.flows;

import java.time.YearMonth;
import java.util.List;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.domain.MonthlyFlow;

/** The monthly flows that the dataset itself records. */
public final class FlowRecords {
    private FlowRecords() {}

    /** Flows in gross tonnes. */
    public static List<MonthlyFlow> tonnes(Dataset dataset) {
        return of(dataset, "t");
    }

    /** Flows of which only the course is known: an index whose mean is 1. */
    public static List<MonthlyFlow> courses(Dataset dataset) {
        return of(dataset, "index");
    }

    private static List<MonthlyFlow> of(Dataset dataset, String unit) {
        return dataset.rows("monthly-flows").stream()
                .filter(row -> row.text("unit").equals(unit))
                .map(FlowRecords::flow)
                .toList();
    }

    private static MonthlyFlow flow(Row row) {
        String importer = row.text("importer");
        return new MonthlyFlow(
                YearMonth.parse(row.text("from")),
                YearMonth.parse(row.text("until")),
                row.text("exporter"),
                importer.equals("*") ? MonthlyFlow.WORLD : importer,
                row.text("goods"),
                row.number("value"));
    }
}

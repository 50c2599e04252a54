package org.ytterby.history;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.dataset.Row;

/** Flows of single months as the exporter's customs published them, from the dataset's table of monthly flows. */
public final class ObservedFlows {

    private static final String WORLD = "*";

    private final Map<String, Double> tonnes = new TreeMap<>();

    /** The flows of a dataset. */
    public ObservedFlows(Dataset dataset) {
        for (Row row : dataset.rows("monthly-flows")) {
            if (row.text("from").equals(row.text("until"))
                    && row.text("reporter").equals("exporter")) {
                tonnes.put(
                        key(row.text("goods"), row.text("exporter"), row.text("importer"), row.text("from")),
                        row.number("value"));
            }
        }
    }

    private static String key(String goods, String exporter, String importer, String month) {
        return goods + ' ' + exporter + ' ' + importer + ' ' + month;
    }

    /**
     * Exports to all destinations in a month, t.
     *
     * @throws NoSuchElementException if none was published
     */
    public double exports(String goods, String exporter, YearMonth month) {
        Double found = tonnes.get(key(goods, exporter, WORLD, month.toString()));
        if (found == null) {
            throw new NoSuchElementException("monthly_flows.csv has no exports of " + goods + " from " + exporter
                    + " in " + month + ". Maybe the figure was never published.");
        }
        return found;
    }

    /** Exports to all destinations by month, t; NaN where none was published. */
    double[] byMonth(String goods, String exporter, List<YearMonth> months) {
        return months.stream()
                .mapToDouble(month -> tonnes.getOrDefault(key(goods, exporter, WORLD, month.toString()), Double.NaN))
                .toArray();
    }
}

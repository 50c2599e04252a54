package org.ytterby.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of series as CSV: one row per series and month, with the columns of the Parquet file. */
public final class SeriesCsv {
    private SeriesCsv() {}

    /** Writes a new file. */
    public static void write(Path file, Summary summary) throws IOException {
        List<String> header = new ArrayList<>(SeriesColumns.KEYS);
        header.add("month");
        header.addAll(SeriesColumns.NUMBERS);
        try (CsvWriter out = new CsvWriter(file, header)) {
            for (SeriesSummary series : summary.series()) {
                for (int t = 0; t < summary.months().size(); t++) {
                    row(out, series, t, summary.months().get(t).toString());
                }
            }
        }
    }

    private static void row(CsvWriter out, SeriesSummary series, int t, String month) throws IOException {
        for (String value : SeriesColumns.values(series.key())) {
            out.text(value);
        }
        out.text(month);
        out.number(series.p05()[t]);
        out.number(series.p50()[t]);
        out.number(series.p95()[t]);
        out.number(series.mean()[t]);
        out.endRow();
    }
}

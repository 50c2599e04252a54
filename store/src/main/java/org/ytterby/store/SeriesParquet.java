package org.ytterby.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.ytterby.simulation.SeriesKey;

/** The table of series as Parquet, written and read through DuckDB; {@code month} is the first day of the month. */
public final class SeriesParquet {
    private SeriesParquet() {}

    /** Writes a new file. */
    public static void write(Path file, Summary summary) throws IOException {
        try (Duck duck = Duck.open()) {
            duck.execute("CREATE TABLE series (" + columns() + ")");
            fill(duck, summary);
            duck.execute("COPY series TO " + Duck.literal(file) + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new IOException(Reasons.of(e), e);
        }
    }

    private static String columns() {
        String keys =
                SeriesColumns.KEYS.stream().map(k -> '"' + k + "\" VARCHAR").collect(Collectors.joining(", "));
        String numbers = SeriesColumns.NUMBERS.stream().map(n -> n + " DOUBLE").collect(Collectors.joining(", "));
        return keys + ", month DATE, " + numbers;
    }

    private static void fill(Duck duck, Summary summary) throws SQLException {
        List<LocalDate> days =
                summary.months().stream().map(month -> month.atDay(1)).toList();
        try (DuckDBAppender rows = duck.connection().createAppender("main", "series")) {
            for (SeriesSummary series : summary.series()) {
                List<@Nullable String> keys = SeriesColumns.values(series.key());
                for (int t = 0; t < days.size(); t++) {
                    append(rows, keys, days.get(t), series, t);
                }
            }
        }
    }

    private static void append(
            DuckDBAppender rows, List<@Nullable String> keys, LocalDate day, SeriesSummary series, int t)
            throws SQLException {
        rows.beginRow();
        for (String key : keys) {
            Cells.text(rows, key);
        }
        rows.append(day);
        for (double[] column : new double[][] {series.p05(), series.p50(), series.p95(), series.mean()}) {
            Cells.number(rows, column[t]);
        }
        rows.endRow();
    }

    /** Reads what {@link #write} wrote, in the same order. */
    public static Summary read(Path file) {
        try (Duck duck = Duck.open();
                Statement statement = duck.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM read_parquet(" + Duck.readLiteral(file) + ")")) {
            SummaryBuilder builder = new SummaryBuilder();
            while (rows.next()) {
                double[] numbers = new double[SeriesColumns.NUMBERS.size()];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = Cells.number(rows, SeriesColumns.NUMBERS.get(i));
                }
                builder.add(key(rows), YearMonth.from(rows.getObject("month", LocalDate.class)), numbers);
            }
            return builder.build();
        } catch (SQLException e) {
            throw FileTroubleException.table(file, e);
        }
    }

    private static SeriesKey key(ResultSet rows) throws SQLException {
        return new SeriesKey(
                rows.getString("metric"),
                rows.getString("good"),
                rows.getString("region"),
                rows.getString("from"),
                rows.getString("to"),
                rows.getString("channel"),
                rows.getString("element"),
                rows.getString("use"),
                rows.getString("instrument"),
                rows.getString("regime"),
                rows.getString("unit"));
    }
}

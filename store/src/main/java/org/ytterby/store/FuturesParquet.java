package org.ytterby.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * The table of futures as Parquet, one row per future and measure, written and read through DuckDB; {@code month} is the
 * first day of the month.
 */
public final class FuturesParquet {
    private static final String COLUMNS = "future INTEGER, seed BIGINT, measure VARCHAR, good VARCHAR, region VARCHAR,"
            + " month DATE, value DOUBLE, unit VARCHAR, note VARCHAR";

    private FuturesParquet() {}

    /** Writes a new file, its rows in the order given. */
    public static void write(Path file, List<FutureMeasure> measures) throws IOException {
        try (Duck duck = Duck.open()) {
            duck.execute("CREATE TABLE futures (" + COLUMNS + ")");
            try (DuckDBAppender rows = duck.connection().createAppender("main", "futures")) {
                for (FutureMeasure measure : measures) {
                    append(rows, measure);
                }
            }
            duck.execute("COPY futures TO " + Duck.literal(file) + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new IOException(Reasons.of(e), e);
        }
    }

    private static void append(DuckDBAppender rows, FutureMeasure measure) throws SQLException {
        rows.beginRow();
        rows.append(measure.future());
        rows.append(measure.seed());
        rows.append(measure.measure());
        Cells.text(rows, measure.good());
        Cells.text(rows, measure.region());
        Cells.month(rows, measure.month());
        Cells.number(rows, measure.value());
        Cells.text(rows, measure.unit());
        Cells.text(rows, measure.note());
        rows.endRow();
    }

    /** Reads what {@link #write} wrote, in the same order. */
    public static List<FutureMeasure> read(Path file) {
        try (Duck duck = Duck.open();
                Statement statement = duck.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM read_parquet(" + Duck.readLiteral(file) + ")")) {
            List<FutureMeasure> measures = new ArrayList<>();
            while (rows.next()) {
                measures.add(measure(rows));
            }
            return measures;
        } catch (SQLException e) {
            throw FileTroubleException.table(file, e);
        }
    }

    private static FutureMeasure measure(ResultSet rows) throws SQLException {
        @Nullable LocalDate day = rows.getObject("month", LocalDate.class);
        return new FutureMeasure(
                rows.getInt("future"),
                rows.getLong("seed"),
                rows.getString("measure"),
                rows.getString("good"),
                rows.getString("region"),
                day == null ? null : YearMonth.from(day),
                Cells.number(rows, "value"),
                rows.getString("unit"),
                rows.getString("note"));
    }
}

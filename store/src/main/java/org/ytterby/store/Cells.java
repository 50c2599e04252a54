package org.ytterby.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Cells of DuckDB tables; what is absent is NULL. */
final class Cells {
    private Cells() {}

    static void text(DuckDBAppender rows, @Nullable String value) throws SQLException {
        if (value == null) {
            rows.appendNull();
        } else {
            rows.append(value);
        }
    }

    /** A number; NULL where it is not finite. */
    static void number(DuckDBAppender rows, double value) throws SQLException {
        if (Decimal.isNumber(value)) {
            rows.append(value);
        } else {
            rows.appendNull();
        }
    }

    /** The first day of a month. */
    static void month(DuckDBAppender rows, @Nullable YearMonth month) throws SQLException {
        if (month == null) {
            rows.appendNull();
        } else {
            rows.append(month.atDay(1));
        }
    }

    /** A number; NaN for NULL. */
    static double number(ResultSet rows, String column) throws SQLException {
        double value = rows.getDouble(column);
        return rows.wasNull() ? Double.NaN : value;
    }
}

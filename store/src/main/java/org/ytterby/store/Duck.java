package org.ytterby.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/**
 * One DuckDB in memory, opened when a table is written or read and closed after it. It runs on one thread, so that the
 * same rows give the same file, and never fetches an extension.
 */
final class Duck implements AutoCloseable {
    private final DuckDBConnection connection;

    private Duck(DuckDBConnection connection) {
        this.connection = connection;
    }

    static Duck open() throws SQLException {
        Duck duck = new Duck((DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:"));
        duck.execute("SET autoinstall_known_extensions = false");
        duck.execute("SET threads = 1");
        return duck;
    }

    DuckDBConnection connection() {
        return connection;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** A path as an SQL literal. */
    static String literal(Path path) {
        return "'" + path.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    /** A path as an SQL literal for reading, where {@code * ? [} would otherwise stand for many files. */
    static String readLiteral(Path path) {
        return literal(Path.of(path.toAbsolutePath().toString().replaceAll("([\\[*?])", "[$1]")));
    }
}

package org.ytterby.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads back comma-separated tables that {@link CsvWriter} wrote. */
public final class CsvReader {
    private CsvReader() {}

    /**
     * The rows of a file, each cell as text, empty where nothing stands in it.
     *
     * @param header columns that the file has, in their order
     * @throws FileTroubleException if it cannot be read or has other columns
     */
    public static List<Map<String, String>> read(Path file, List<String> header) {
        String columns = header.stream()
                .map(name -> "'" + name.replace("'", "''") + "': 'VARCHAR'")
                .collect(Collectors.joining(", ", "{", "}"));
        String sql = "SELECT * FROM read_csv(" + Duck.readLiteral(file) + ", header = true, delim = ',', quote = '\"',"
                + " escape = '\"', auto_detect = false, columns = " + columns + ")";
        try (Duck duck = Duck.open();
                Statement statement = duck.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Map<String, String>> result = new ArrayList<>();
            while (rows.next()) {
                result.add(row(rows, header));
            }
            return result;
        } catch (SQLException e) {
            throw FileTroubleException.table(file, e);
        }
    }

    private static Map<String, String> row(ResultSet rows, List<String> header) throws SQLException {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String name : header) {
            String cell = rows.getString(name);
            cells.put(name, cell == null ? "" : cell);
        }
        return cells;
    }
}

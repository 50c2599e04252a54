package org.ytterby.workbench.result;

import java.util.List;

/**
 * A table to look at.
 *
 * @param id its id
 * @param title one line
 * @param columns in their order
 * @param rows cells in the order of the columns; empty text where a cell is empty
 */
public record DataTable(String id, String title, List<Column> columns, List<List<String>> rows) {

    /** Copies the lists. */
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param name header
     * @param doc what it means, with its unit
     */
    public record Column(String name, String doc) {}
}

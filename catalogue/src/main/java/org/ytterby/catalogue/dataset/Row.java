package org.ytterby.catalogue.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Trust;

/**
 * One checked row of a table.
 *
 * @param table the table
 * @param file file that it stands in
 * @param line line in that file
 * @param cells texts in the order of the table's columns; empty text where the cell is empty
 */
public record Row(Table table, String file, int line, List<String> cells) {

    /** Copies the cells. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** Text of a cell, empty where nothing stands in it. */
    public String text(String column) {
        return cells.get(table.position(column));
    }

    /** Text of a cell, where something stands in it. */
    public Optional<String> find(String column) {
        return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    /** Number of a cell. */
    public double number(String column) {
        return Double.parseDouble(text(column));
    }

    /** Words of a cell that holds a list. */
    public List<String> list(String column) {
        return find(column)
                .map(cell -> Arrays.stream(cell.split(";")).map(String::strip).toList())
                .orElse(List.of());
    }

    /** Texts of several columns. */
    public List<String> texts(List<String> columns) {
        String[] texts = new String[columns.size()];
        for (int c = 0; c < texts.length; c++) {
            texts[c] = text(columns.get(c));
        }
        return List.of(texts);
    }

    /** Table and line, such as {@code operations.csv:17}. */
    public String where() {
        return file + ":" + line;
    }

    /** The grade of the row. */
    public Trust trust() {
        return Trust.valueOf(text("trust"));
    }

    /** The number of the row with its provenance. */
    public Figure figure() {
        double value = number("value");
        return new Figure(
                value,
                find("low").map(Double::parseDouble).orElse(value),
                find("high").map(Double::parseDouble).orElse(value),
                text("unit"),
                text("source"),
                Integer.parseInt(text("year")),
                trust(),
                text("note"),
                where());
    }
}

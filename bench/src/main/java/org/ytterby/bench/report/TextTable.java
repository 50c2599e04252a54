package org.ytterby.bench.report;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: the first column to the left, the others to the right. */
public final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these headings. */
    public TextTable(String... headings) {
        rows.add(List.of(headings));
    }

    /** Adds a row with one cell per heading. */
    public void row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("table: a row has " + cells.length + " cells but there are "
                    + rows.get(0).size() + " headings. Maybe a cell was left out.");
        }
        rows.add(List.of(cells));
    }

    /** The table, one line a row. */
    public String text() {
        int columns = rows.get(0).size();
        int[] width = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                width[c] = Math.max(width[c], row.get(c).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                String gap = " ".repeat(width[c] - row.get(c).length());
                text.append(c == 0 ? row.get(c) + gap : "  " + gap + row.get(c));
            }
            text.append('\n');
        }
        return text.toString();
    }
}

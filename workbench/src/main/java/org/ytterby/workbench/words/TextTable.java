package org.ytterby.workbench.words;

import java.util.ArrayList;
import java.util.List;

/** A table in columns of equal width for a terminal. */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<Boolean> right = new ArrayList<>();
    private final List<Integer> most = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** Starts with no rows. */
    public TextTable() {
        rows.add(new ArrayList<>());
    }

    /** Adds a column of words, cut at so many characters. */
    public TextTable words(String header, int mostCharacters) {
        return column(header, false, mostCharacters);
    }

    /** Adds a column of numbers, aligned to the right. */
    public TextTable numbers(String header) {
        return column(header, true, Integer.MAX_VALUE);
    }

    private TextTable column(String header, boolean toTheRight, int mostCharacters) {
        rows.get(0).add(header);
        right.add(toTheRight);
        most.add(mostCharacters);
        return this;
    }

    /** Adds a row with one cell for each column. */
    public void row(String... cells) {
        if (cells.length != right.size()) {
            throw new IllegalArgumentException(
                    "a row has " + cells.length + " cells, the table " + right.size() + " columns.");
        }
        rows.add(List.of(cells));
    }

    /** True where no row follows the header. */
    public boolean isEmpty() {
        return rows.size() == 1;
    }

    /** The lines, the header first, without blanks at their ends. */
    public List<String> lines() {
        int[] width = new int[right.size()];
        for (List<String> row : rows) {
            for (int c = 0; c < width.length; c++) {
                width[c] = Math.max(width[c], length(cut(row.get(c), most.get(c))));
            }
        }
        return rows.stream().map(row -> line(row, width)).toList();
    }

    private String line(List<String> row, int[] width) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < width.length; c++) {
            String cell = cut(row.get(c), most.get(c));
            String blanks = " ".repeat(width[c] - length(cell));
            line.append(c == 0 ? "" : GAP).append(right.get(c) ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String cell, int most) {
        return length(cell) <= most ? cell : cell.substring(0, cell.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}

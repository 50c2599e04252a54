package org.ytterby.catalogue.flows;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of comma-separated cells after RFC 4180 that remembers where each cell begins.
 *
 * @param number line from 1
 * @param cells texts without the blanks and quotation marks around them
 * @param columns character at which each cell begins, from 1
 * @param closed false where a quotation mark is not closed by the end of the line
 */
record CsvLine(int number, List<String> cells, List<Integer> columns, boolean closed) {

    static CsvLine of(int number, String line) {
        List<String> cells = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int start = 1;
        for (int c = 0; c < line.length(); c++) {
            char letter = line.charAt(c);
            if (letter == '"') {
                boolean doubled = quoted && c + 1 < line.length() && line.charAt(c + 1) == '"';
                if (doubled) {
                    cell.append(letter);
                    c++;
                } else {
                    quoted = !quoted;
                }
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString().strip());
                columns.add(start);
                cell.setLength(0);
                start = c + 2;
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString().strip());
        columns.add(start);
        return new CsvLine(number, List.copyOf(cells), List.copyOf(columns), !quoted);
    }
}

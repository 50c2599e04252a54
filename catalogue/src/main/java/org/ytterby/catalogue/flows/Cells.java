package org.ytterby.catalogue.flows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.domain.Hints;

/** The cells of a row by the names of their columns. */
final class Cells {
    private final CsvLine line;
    private final Header header;

    Cells(CsvLine line, Header header) {
        this.line = line;
        this.header = header;
    }

    /** Where each column stands. */
    record Header(Map<String, Integer> places, int width) {

        /** The header of a file; a column that is missing or doubled becomes a fault. */
        static Header of(CsvLine line, List<String> wanted, FlowRows rows) {
            Map<String, Integer> places = new TreeMap<>();
            for (int c = 0; c < line.cells().size(); c++) {
                String name = line.cells().get(c);
                if (places.putIfAbsent(name, c) != null && !name.isEmpty()) {
                    rows.fault(
                            line.number(),
                            line.columns().get(c),
                            name,
                            "stands twice in the header.",
                            "Maybe remove one of the two columns.");
                }
            }
            for (String names : wanted) {
                if (Arrays.stream(names.split("\\|", -1)).noneMatch(places::containsKey)) {
                    String first = names.split("\\|", -1)[0];
                    rows.fault(
                            line.number(),
                            0,
                            first,
                            "is not in the header (found " + String.join(",", line.cells()) + ").",
                            Hints.findNearest(first, line.cells())
                                    .map(near -> "Maybe '" + near + "' is meant.")
                                    .orElse("Maybe the header is missing: it is " + String.join(",", wanted) + "."));
                }
            }
            return new Header(places, line.cells().size());
        }
    }

    /** Line of the row. */
    int line() {
        return line.number();
    }

    /** True where the file has the column and the row fills it. */
    boolean has(String column) {
        return !text(column).isEmpty();
    }

    /** Text of a column; empty where the file lacks it. */
    String text(String column) {
        Integer place = header.places().get(column);
        return place == null ? "" : line.cells().get(place);
    }

    /** Notes a fault of a cell. */
    void fault(FlowRows rows, String column, String message, String hint) {
        Integer place = header.places().get(column);
        rows.fault(line.number(), place == null ? 0 : line.columns().get(place), column, message, hint);
    }
}

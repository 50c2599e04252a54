package org.ytterby.catalogue.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.domain.Hints;

/** Reads the files of one table into rows of text; checks the shape, not yet the cells. */
final class TableReader {

    private final DataFolder folder;
    private final List<ImportIssue> issues;

    TableReader(DataFolder folder, List<ImportIssue> issues) {
        this.folder = folder;
        this.issues = issues;
    }

    List<Row> read(Table table) {
        List<Row> rows = new ArrayList<>();
        for (String file : table.files()) {
            bytes(file).ifPresent(bytes -> readFile(table, file, bytes, rows));
        }
        return rows;
    }

    private Optional<byte[]> bytes(String file) {
        try {
            Optional<byte[]> bytes = folder.read(file);
            if (bytes.isEmpty()) {
                issues.add(new ImportIssue(file, 0, "", "", "is missing.", "the table is empty"));
            }
            return bytes;
        } catch (IOException e) {
            issues.add(
                    new ImportIssue(file, 0, "", "", "cannot be read (" + e.getMessage() + ").", "the table is empty"));
            return Optional.empty();
        }
    }

    private void readFile(Table table, String file, byte[] bytes, List<Row> rows) {
        List<CsvReader.Cells> records = CsvReader.read(file, bytes, issues);
        if (records.isEmpty()) {
            issues.add(new ImportIssue(file, 0, "", "", "has no header line.", "the table is empty"));
            return;
        }
        List<String> header = records.get(0).cells();
        if (!checkHeader(table, file, header)) {
            return;
        }
        int[] places = table.columns().stream()
                .mapToInt(column -> header.indexOf(column.name()))
                .toArray();
        List<String> doubled = doubled(header);
        for (CsvReader.Cells record : records.subList(1, records.size())) {
            if (record.cells().size() != header.size()) {
                issues.add(new ImportIssue(
                        file,
                        record.line(),
                        "",
                        String.join(",", record.cells()),
                        "has " + record.cells().size() + " cells where the header has " + header.size()
                                + ". Maybe a text with a comma lacks quotation marks.",
                        "the row is left out"));
            } else {
                checkDoubled(file, header, doubled, record);
                rows.add(new Row(table, file, record.line(), cells(places, record)));
            }
        }
    }

    private static List<String> doubled(List<String> header) {
        return header.stream()
                .filter(name -> header.indexOf(name) != header.lastIndexOf(name))
                .distinct()
                .toList();
    }

    /** A column that stands twice must say the same twice; the first is read. */
    private void checkDoubled(String file, List<String> header, List<String> doubled, CsvReader.Cells record) {
        for (String name : doubled) {
            String first = record.cells().get(header.indexOf(name));
            for (int c = header.indexOf(name) + 1; c < header.size(); c++) {
                String here = record.cells().get(c);
                if (header.get(c).equals(name) && !here.equals(first)) {
                    issues.add(new ImportIssue(
                            file,
                            record.line(),
                            name,
                            here,
                            "stands twice in the header with different values (" + first + ", " + here + ").",
                            "the first holds"));
                }
            }
        }
    }

    private boolean checkHeader(Table table, String file, List<String> header) {
        List<String> declared = table.columns().stream().map(Column::name).toList();
        boolean fine = true;
        for (String name : header) {
            if (!declared.contains(name)) {
                issues.add(new ImportIssue(
                        file, 1, name, name, "is not a column of this table. " + Hints.nearest(name, declared), ""));
            }
        }
        for (String name : declared) {
            if (!header.contains(name)) {
                issues.add(new ImportIssue(file, 1, name, "", "is missing in the header.", "the table is empty"));
                fine = false;
            }
        }
        return fine;
    }

    private static List<String> cells(int[] places, CsvReader.Cells record) {
        String[] cells = new String[places.length];
        for (int c = 0; c < places.length; c++) {
            cells[c] = record.cells().get(places[c]);
        }
        return List.of(cells);
    }
}

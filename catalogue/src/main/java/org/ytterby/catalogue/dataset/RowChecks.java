package org.ytterby.catalogue.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks the rows of one table: every cell, the figure, doubled keys and sums. */
final class RowChecks {

    private static final String LEFT_OUT = "the row is left out";

    private final Vocabulary words;
    private final List<ImportIssue> issues;

    RowChecks(Vocabulary words, List<ImportIssue> issues) {
        this.words = words;
        this.issues = issues;
    }

    /** The rows without faults; the others become issues. */
    List<Row> check(Table table, List<Row> rows) {
        List<Row> sound = new ArrayList<>();
        Map<List<String>, Row> seen = new LinkedHashMap<>();
        for (Row row : rows) {
            if (cellsAreSound(row) && figureIsSound(row)) {
                Row first = seen.putIfAbsent(row.texts(table.key()), row);
                if (first == null) {
                    sound.add(row);
                } else {
                    issues.add(new ImportIssue(
                            row.file(),
                            row.line(),
                            String.join("+", table.key()),
                            String.join(",", row.texts(table.key())),
                            "'" + String.join(", ", row.texts(table.key())) + "' stands already in " + first.where()
                                    + ".",
                            "the first row holds"));
                }
            }
        }
        table.sums().forEach(rule -> checkSums(table, rule, sound));
        return sound;
    }

    private boolean cellsAreSound(Row row) {
        boolean sound = true;
        List<Column> columns = row.table().columns();
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            String cell = row.cells().get(c);
            boolean fits =
                    cell.isEmpty() ? !column.required() : column.type().fits().test(cell, words);
            if (!fits) {
                String fault = cell.isEmpty()
                        ? "must not be empty."
                        : column.type().fault().apply(cell, words);
                issues.add(issue(row, column.name(), fault));
                sound = false;
            }
        }
        return sound;
    }

    private boolean figureIsSound(Row row) {
        if (!row.table().hasFigure()) {
            return true;
        }
        int before = issues.size();
        double value = row.number("value");
        if (row.find("low").map(Double::parseDouble).orElse(value) > value) {
            issues.add(issue(row, "low", "lies above the value " + value + " (is " + row.text("low") + ")."));
        }
        if (row.find("high").map(Double::parseDouble).orElse(value) < value) {
            issues.add(issue(row, "high", "lies below the value " + value + " (is " + row.text("high") + ")."));
        }
        boolean estimate = row.text("trust").equals("E");
        if (estimate && (row.text("low").isEmpty() || row.text("high").isEmpty())) {
            issues.add(issue(row, "low", "and high must be given for an estimate (grade E)."));
        }
        if ((estimate || row.text("trust").equals("D")) && row.text("note").isEmpty()) {
            issues.add(issue(row, "note", "must state the basis of grade " + row.text("trust") + "."));
        }
        return issues.size() == before;
    }

    private void checkSums(Table table, Table.SumRule rule, List<Row> rows) {
        Map<String, Double> sums = new TreeMap<>();
        Map<String, Row> last = new LinkedHashMap<>();
        for (Row row : rows) {
            String group = String.join(", ", row.texts(rule.group()));
            sums.merge(group, row.number("value"), Double::sum);
            last.put(group, row);
        }
        sums.forEach((group, sum) -> {
            if (sum < rule.low() || sum > rule.high()) {
                Row row = java.util.Objects.requireNonNull(last.get(group));
                issues.add(new ImportIssue(
                        row.file(),
                        row.line(),
                        "value",
                        Double.toString(sum),
                        "of '" + group + "' add up to " + sum + ", must be from " + rule.low() + " to " + rule.high()
                                + " (" + table.id() + ").",
                        "the shares are scaled"));
            }
        });
    }

    private static ImportIssue issue(Row row, String column, String message) {
        return new ImportIssue(row.file(), row.line(), column, row.text(column), message, LEFT_OUT);
    }
}

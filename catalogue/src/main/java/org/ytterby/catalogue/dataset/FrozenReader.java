package org.ytterby.catalogue.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ytterby.domain.Figure;
import org.ytterby.domain.FrozenParameters;
import org.ytterby.domain.Hints;

/**
 * Reads a file of calibrated parameters and holds it against the stated ones: an unknown id, another unit, range or prior,
 * and a value out of its range are faults, since the file then was not made from this table.
 */
public final class FrozenReader {

    /** Name of the file that belongs to the dataset; a dataset without it runs on its stated values. */
    public static final String FILE = "calibrated.csv";

    private static final String LEFT_OUT = "the stated value holds";
    private static final ColumnType ANY = ColumnType.number(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private static final Table TABLE = new Table(
            "calibrated",
            List.of(FILE),
            "Calibrated values of global parameters",
            List.of(
                    Column.required("id", ColumnType.dottedId(), "parameter"),
                    Column.required("value", ANY, "calibrated value"),
                    Column.required("low", ANY, "lower end of the stated range"),
                    Column.required("high", ANY, "upper end of the stated range"),
                    Column.required("prior", ANY, "stated value"),
                    Column.required("posterior-low", ANY, "5th percentile after calibration"),
                    Column.required("posterior-high", ANY, "95th percentile after calibration"),
                    Column.required("unit", ColumnType.text(), "unit"),
                    Column.required(
                            "evidence",
                            ColumnType.oneOf("identified", "one-sided", "prior", "not-examined"),
                            "what the episodes tell of it")),
            List.of("id"),
            List.of());

    private final Map<String, Row> stated = new TreeMap<>();
    private final List<ImportIssue> issues;
    private final Vocabulary noWords = new Vocabulary();

    private FrozenReader(Collection<Row> stated, List<ImportIssue> issues) {
        stated.forEach(row -> this.stated.put(row.text("id"), row));
        this.issues = issues;
    }

    /**
     * The calibrated values of a file.
     *
     * @param folder where the file is kept
     * @param file its name
     * @param stated rows of the table {@code parameters}
     * @param issues to which every fault is added
     * @return the sound rows, or nothing where there is no such file
     */
    public static Optional<FrozenParameters> read(
            DataFolder folder, String file, Collection<Row> stated, List<ImportIssue> issues) {
        try {
            if (folder.read(file).isEmpty()) {
                return Optional.empty();
            }
        } catch (IOException e) {
            issues.add(new ImportIssue(
                    file, 0, "", "", "cannot be read (" + e.getMessage() + ").", "the stated values hold"));
            return Optional.empty();
        }
        Table table = new Table(TABLE.id(), List.of(file), TABLE.title(), TABLE.columns(), TABLE.key(), TABLE.sums());
        return Optional.of(new FrozenReader(stated, issues).frozen(new TableReader(folder, issues).read(table)));
    }

    private FrozenParameters frozen(List<Row> rows) {
        Map<String, FrozenParameters.Row> sound = new TreeMap<>();
        for (Row row : rows) {
            String id = row.text("id");
            if (sound.containsKey(id)) {
                fault(row, "id", "'" + id + "' stands twice. Maybe two files were joined.");
            } else if (cellsAreSound(row) && fitsTheStatedRow(row)) {
                sound.put(id, parsed(row));
            }
        }
        return new FrozenParameters(new ArrayList<>(sound.values()));
    }

    private boolean cellsAreSound(Row row) {
        boolean sound = true;
        for (Column column : row.table().columns()) {
            String cell = row.text(column.name());
            if (cell.isEmpty() || !column.type().fits().test(cell, noWords)) {
                fault(
                        row,
                        column.name(),
                        cell.isEmpty()
                                ? "must not be empty."
                                : column.type().fault().apply(cell, noWords));
                sound = false;
            }
        }
        return sound;
    }

    private boolean fitsTheStatedRow(Row row) {
        Row own = stated.get(row.text("id"));
        if (own == null) {
            fault(
                    row,
                    "id",
                    "'" + row.text("id") + "' is not a known parameter. "
                            + Hints.nearest(row.text("id"), stated.keySet()));
            return false;
        }
        Figure figure = own.figure();
        boolean same = agrees(row, "low", figure.low(), own);
        same &= agrees(row, "high", figure.high(), own);
        same &= agrees(row, "prior", figure.value(), own);
        if (!row.text("unit").equals(figure.unit())) {
            fault(row, "unit", differs(row.text("unit"), figure.unit(), own));
            same = false;
        }
        if (same && (row.number("value") < figure.low() || row.number("value") > figure.high())) {
            fault(
                    row,
                    "value",
                    "must lie between " + figure.low() + " and " + figure.high() + " (is " + row.text("value")
                            + "). Maybe it was changed by hand.");
            same = false;
        }
        return same;
    }

    private boolean agrees(Row row, String column, double expected, Row own) {
        if (FrozenParameters.rounded(row.number(column)) == FrozenParameters.rounded(expected)) {
            return true;
        }
        fault(row, column, differs(row.text(column), Double.toString(expected), own));
        return false;
    }

    private static String differs(String found, String expected, Row own) {
        return "is " + found + " where " + own.where() + " states " + expected
                + ". Maybe the table was changed after the calibration: calibrate again.";
    }

    private void fault(Row row, String column, String message) {
        issues.add(new ImportIssue(row.file(), row.line(), column, row.text(column), message, LEFT_OUT));
    }

    private static FrozenParameters.Row parsed(Row row) {
        return new FrozenParameters.Row(
                row.text("id"),
                row.number("value"),
                row.number("low"),
                row.number("high"),
                row.number("prior"),
                row.number("posterior-low"),
                row.number("posterior-high"),
                row.text("unit"),
                row.text("evidence"));
    }
}

package org.ytterby.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Source;
import org.ytterby.workbench.result.CompareDocument;
import org.ytterby.workbench.result.DataTable;
import org.ytterby.workbench.result.DatasetEntry;
import org.ytterby.workbench.result.Difference;
import org.ytterby.workbench.result.Explanation;
import org.ytterby.workbench.words.FailedFutures;
import org.ytterby.workbench.words.Paint;
import org.ytterby.workbench.words.Plain;
import org.ytterby.workbench.words.TextTable;

/** What {@code compare}, {@code data} and {@code explain} print. */
public final class DeskText {
    private static final int MOST_SENTENCES = 5;
    private static final int MOST_DIFFERENCES = 25;
    private static final int WIDTH = 100;

    private DeskText() {}

    /** The largest differences as sentences, then as a table. */
    public static List<String> comparison(CompareDocument document, Paint paint) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.strong(document.first() + " → " + document.second()) + ": "
                + Plain.futures(document.manifest().futures()) + " under the same draws, seed "
                + document.manifest().seed());
        FailedFutures.sentences(document.manifest()).forEach(sentence -> Wrap.into(lines, sentence, WIDTH, ""));
        lines.add("");
        if (document.differences().isEmpty()) {
            lines.add("The two scenarios do not differ in any series.");
            return lines;
        }
        document.differences().stream()
                .limit(MOST_SENTENCES)
                .forEach(difference -> Wrap.into(lines, difference.sentence(), WIDTH, "  "));
        lines.add("");
        lines.addAll(differences(document.differences()));
        return lines;
    }

    private static List<String> differences(List<Difference> all) {
        TextTable table = new TextTable()
                .words("Metric", 14)
                .words("good", 18)
                .words("region", 6)
                .numbers("a")
                .numbers("b")
                .numbers("change")
                .words("unit", 8)
                .numbers("USD a month");
        all.stream()
                .limit(MOST_DIFFERENCES)
                .forEach(d -> table.row(
                        d.metric(),
                        d.good(),
                        d.region(),
                        Plain.number(d.a()),
                        Plain.number(d.b()),
                        Plain.number(d.delta()),
                        d.unit(),
                        Plain.number(1000 * d.moneyKusd())));
        List<String> lines = new ArrayList<>(table.lines());
        int left = all.size() - MOST_DIFFERENCES;
        if (left > 0) {
            lines.add("… and " + left + " more; --json lists all.");
        }
        return lines;
    }

    /** The tables of the dataset. */
    public static List<String> datasets(List<DatasetEntry> entries) {
        TextTable table = new TextTable()
                .words("Table", 20)
                .words("title", 44)
                .words("vintages", 24)
                .numbers("rows")
                .words("grades", 40);
        for (DatasetEntry entry : entries) {
            String grades = entry.trust().entrySet().stream()
                    .map(grade -> grade.getKey() + " " + grade.getValue())
                    .collect(Collectors.joining(", "));
            table.row(
                    entry.id(),
                    entry.title(),
                    String.join(" ", entry.vintages()),
                    Integer.toString(entry.rows()),
                    grades);
        }
        return table.lines();
    }

    /** A table: what its columns mean, as comments, then its rows as CSV. */
    public static List<String> table(DataTable table) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + table.title());
        table.columns().forEach(column -> lines.add("# " + column.name() + ": " + column.doc()));
        lines.add(csv(table.columns().stream().map(DataTable.Column::name).toList()));
        table.rows().forEach(row -> lines.add(csv(row)));
        return lines;
    }

    private static String csv(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("[^,\"\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    /** An explanation as a tree, its sources at the leaves. */
    public static List<String> explanation(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        tree(explanation, "", lines);
        return lines;
    }

    private static void tree(Explanation explanation, String indent, List<String> lines) {
        Figure figure = explanation.figure();
        String value = figure == null ? Plain.number(explanation.value()) : Plain.stated(figure.value());
        lines.add(indent + explanation.id() + " = " + value + " " + explanation.unit());
        String inner = indent + "  ";
        Wrap.into(lines, inner + explanation.formula(), WIDTH, inner);
        if (figure != null) {
            String range = figure.low() < figure.high()
                    ? ", range " + Plain.stated(figure.low()) + " to " + Plain.stated(figure.high())
                    : "";
            lines.add(inner + figure.where() + ", year " + figure.year() + ", grade " + figure.trust() + range);
        }
        Source source = explanation.source();
        if (source != null) {
            String text = inner + source.title() + ". " + source.publisher() + ", " + source.published() + ". "
                    + source.address() + " (" + source.licence() + ")";
            Wrap.into(lines, text, WIDTH, inner);
        }
        explanation.inputs().forEach(input -> tree(input, inner, lines));
    }
}

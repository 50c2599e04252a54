package org.ytterby.workbench.json;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Source;
import org.ytterby.workbench.result.DataTable;
import org.ytterby.workbench.result.DatasetEntry;
import org.ytterby.workbench.result.Explanation;
import org.ytterby.workbench.result.Issue;
import org.ytterby.workbench.result.Stamp;

/** The documents of the verbs that simulate nothing. */
public final class DeskJson {
    private DeskJson() {}

    /** What is added to the manifest. */
    private interface Body {
        void write(JsonStream out);
    }

    private static void document(Stamp stamp, Writer target, Body body) {
        try (JsonStream out = new JsonStream(target)) {
            out.raw().writeStartObject();
            out.raw().writeName("manifest");
            ManifestJson.write(out, stamp);
            body.write(out);
            out.raw().writeEndObject();
        }
    }

    /** Faults of a file or of the dataset; empty where it is sound. */
    public static void issues(Stamp stamp, List<Issue> issues, Writer target) {
        document(stamp, target, out -> {
            out.raw().writeArrayPropertyStart("issues");
            issues.forEach(issue -> issue(out, issue));
            out.raw().writeEndArray();
        });
    }

    private static void issue(JsonStream out, Issue issue) {
        out.raw().writeStartObject();
        out.text("file", issue.file());
        out.whole("line", issue.line());
        out.whole("column", issue.column());
        out.text("path", issue.path());
        out.text("message", issue.message());
        out.text("hint", issue.hint());
        out.raw().writeEndObject();
    }

    /** A file that was written. */
    public static void written(Stamp stamp, Path file, Writer target) {
        document(stamp, target, out -> out.text("written", file.toString()));
    }

    /** The tables of the dataset. */
    public static void datasets(Stamp stamp, List<DatasetEntry> entries, Writer target) {
        document(stamp, target, out -> {
            out.raw().writeArrayPropertyStart("datasets");
            entries.forEach(entry -> entry(out, entry));
            out.raw().writeEndArray();
        });
    }

    private static void entry(JsonStream out, DatasetEntry entry) {
        out.raw().writeStartObject();
        out.text("id", entry.id());
        out.text("title", entry.title());
        out.text("vintage", String.join(", ", entry.vintages()));
        out.whole("rows", entry.rows());
        out.raw().writeObjectPropertyStart("trust");
        entry.trust().forEach(out::whole);
        out.raw().writeEndObject();
        out.text("source", String.join(", ", entry.sources()));
        out.text("licence", String.join(", ", entry.licences()));
        out.raw().writeEndObject();
    }

    /** One table. */
    public static void table(Stamp stamp, DataTable table, Writer target) {
        document(stamp, target, out -> {
            out.text("id", table.id());
            out.text("title", table.title());
            out.raw().writeArrayPropertyStart("columns");
            for (DataTable.Column column : table.columns()) {
                out.raw().writeStartObject();
                out.text("name", column.name());
                out.text("doc", column.doc());
                out.raw().writeEndObject();
            }
            out.raw().writeEndArray();
            rows(out, table);
        });
    }

    private static void rows(JsonStream out, DataTable table) {
        out.raw().writeArrayPropertyStart("rows");
        for (List<String> row : table.rows()) {
            out.raw().writeStartObject();
            for (int c = 0; c < row.size(); c++) {
                out.text(table.columns().get(c).name(), row.get(c).isEmpty() ? null : row.get(c));
            }
            out.raw().writeEndObject();
        }
        out.raw().writeEndArray();
    }

    /** Where a number comes from. */
    public static void explanation(Stamp stamp, Explanation explanation, Writer target) {
        document(stamp, target, out -> explanation(out, explanation));
    }

    private static void explanation(JsonStream out, Explanation explanation) {
        out.text("id", explanation.id());
        out.number("value", explanation.value());
        out.text("unit", explanation.unit());
        out.text("formula", explanation.formula());
        Figure figure = explanation.figure();
        if (figure != null) {
            out.number("low", figure.low());
            out.number("high", figure.high());
            out.text("trust", figure.trust().name());
            out.whole("year", figure.year());
            out.text("where", figure.where());
        }
        Source source = explanation.source();
        if (source != null) {
            source(out, source);
        }
        out.raw().writeArrayPropertyStart("inputs");
        for (Explanation input : explanation.inputs()) {
            out.raw().writeStartObject();
            explanation(out, input);
            out.raw().writeEndObject();
        }
        out.raw().writeEndArray();
    }

    private static void source(JsonStream out, Source source) {
        out.raw().writeObjectPropertyStart("source");
        out.text("id", source.id());
        out.text("title", source.title());
        out.text("publisher", source.publisher());
        out.text("published", source.published());
        out.text("address", source.address());
        out.text("licence", source.licence());
        out.raw().writeEndObject();
    }
}

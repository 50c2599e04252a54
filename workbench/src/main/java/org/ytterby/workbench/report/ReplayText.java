package org.ytterby.workbench.report;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.domain.Source;
import org.ytterby.history.Check;
import org.ytterby.history.Expectation;
import org.ytterby.workbench.result.Manifest;
import org.ytterby.workbench.result.ReplayDocument;
import org.ytterby.workbench.words.Paint;
import org.ytterby.workbench.words.Plain;
import org.ytterby.workbench.words.TextTable;

/** A replay as text for a terminal: observed against simulated, then what each figure rests on. */
public final class ReplayText {
    private ReplayText() {}

    /** The lines. */
    public static List<String> of(ReplayDocument document, Paint paint) {
        Manifest manifest = document.run().manifest();
        List<String> lines = new ArrayList<>();
        lines.add(paint.strong(manifest.scenario()) + ": world of " + manifest.world() + ", "
                + document.run().summary().months().get(0) + " to "
                + document.run().summary().months().get(last(document)) + "; parameters "
                + document.parameters().substring(0, 12));
        lines.add("");
        List<Source> sources = new ArrayList<>();
        lines.addAll(table(document, sources).lines());
        lines.add("");
        lines.add(document.passedOpen() + " of " + document.open()
                + " open checks pass. In-sample checks restate inputs; side" + " checks are signs and ranks.");
        lines.add("");
        for (Check check : document.checks()) {
            Expectation e = check.expectation();
            lines.add(
                    e.id() + ": " + e.quantity() + ", " + e.unit() + (e.note().isEmpty() ? "" : " (" + e.note() + ")"));
        }
        lines.add("");
        for (int i = 0; i < sources.size(); i++) {
            lines.add("[" + (i + 1) + "] " + sources.get(i).title() + ", "
                    + sources.get(i).address());
        }
        return lines;
    }

    private static int last(ReplayDocument document) {
        return document.run().summary().months().size() - 1;
    }

    private static TextTable table(ReplayDocument document, List<Source> sources) {
        TextTable table = new TextTable()
                .words("check", 26)
                .numbers("observed")
                .numbers("simulated")
                .numbers("error")
                .numbers("passes from")
                .numbers("to")
                .words("", 9)
                .words("kind", 9)
                .words("source", 8);
        for (Check check : document.checks()) {
            Expectation e = check.expectation();
            int at = sources.indexOf(e.source());
            if (at < 0) {
                at = sources.size();
                sources.add(e.source());
            }
            table.row(
                    e.id(),
                    Plain.number(e.observed()),
                    Plain.number(check.simulated()),
                    Plain.number(check.error()),
                    Plain.number(e.low()),
                    Plain.number(e.high()),
                    check.pass() ? "pass" : "FAIL",
                    e.kind().word(),
                    "[" + (at + 1) + "] " + e.trust());
        }
        return table;
    }
}

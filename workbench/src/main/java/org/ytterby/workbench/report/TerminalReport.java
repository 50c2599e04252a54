package org.ytterby.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ytterby.workbench.result.Headline;
import org.ytterby.workbench.result.Headline.Facts;
import org.ytterby.workbench.result.Manifest;
import org.ytterby.workbench.result.RunDocument;
import org.ytterby.workbench.words.FailedFutures;
import org.ytterby.workbench.words.Paint;
import org.ytterby.workbench.words.Plain;
import org.ytterby.workbench.words.TextTable;

/** What {@code run} prints: first who runs short and why, then prices; at most 100 characters wide. */
public final class TerminalReport {
    private static final int WIDTH = 100;

    private final RunDocument document;
    private final Paint paint;
    private final List<String> lines = new ArrayList<>();

    private TerminalReport(RunDocument document, Paint paint) {
        this.document = document;
        this.paint = paint;
    }

    /** The lines of the report. */
    public static List<String> of(RunDocument document, Paint paint) {
        TerminalReport report = new TerminalReport(document, paint);
        report.title();
        report.shortages();
        report.others();
        report.prices();
        return List.copyOf(report.lines);
    }

    private void title() {
        Manifest manifest = document.manifest();
        int months = document.summary().months().size();
        lines.add(paint.strong(manifest.scenario()) + ": world " + manifest.world() + ", as of " + manifest.asOf()
                + ", " + months + " months, " + Plain.futures(manifest.futures()) + ", seed " + manifest.seed());
        if (manifest.interrupted()) {
            lines.add(paint.warning("Interrupted: " + manifest.futures() + " of " + manifest.futuresAsked()
                    + " futures were finished; only these are shown."));
        }
        FailedFutures.sentences(manifest).forEach(sentence -> Wrap.into(lines, sentence, WIDTH, ""));
        lines.add("");
    }

    private void shortages() {
        TextTable table = shortageTable();
        List<String> reasons = new ArrayList<>();
        for (Headline headline : ofKind(Headline.Kind.SHORTAGE)) {
            Facts facts = headline.facts();
            if (facts == null) {
                Wrap.into(lines, headline.sentence(), WIDTH, "");
            } else {
                row(table, headline, facts);
                reasons.add(facts.region() + " " + facts.good() + ", " + facts.who() + ": " + facts.reason() + ".");
            }
        }
        if (!table.isEmpty()) {
            add(table);
            lines.add("");
            lines.add(paint.strong("Why"));
            reasons.forEach(reason -> Wrap.into(lines, reason, WIDTH, "  "));
        }
        lines.add("");
    }

    private static TextTable shortageTable() {
        return new TextTable()
                .words("Who lacks", 9)
                .words("what", 20)
                .words("from", 7)
                .numbers("in futures")
                .numbers("USD/kg")
                .numbers("p95")
                .numbers("base")
                .numbers("missing")
                .numbers("at stake");
    }

    private void row(TextTable table, Headline headline, Facts facts) {
        table.row(
                facts.region(),
                facts.good(),
                Objects.toString(facts.month(), "–"),
                headline.futures() + " (" + Plain.percent(headline.probability()) + ")",
                Plain.number(facts.price().p50()),
                Plain.number(facts.price().p95()),
                Plain.number(facts.price().base()),
                Plain.percent(facts.missingShare()),
                Plain.millions(facts.stakeKusd()));
    }

    private void others() {
        for (Headline.Kind kind : List.of(Headline.Kind.REGIME, Headline.Kind.PRICE)) {
            ofKind(kind).forEach(headline -> Wrap.into(lines, headline.sentence(), WIDTH, "  "));
        }
        lines.add("");
    }

    private List<Headline> ofKind(Headline.Kind kind) {
        return document.headlines().stream()
                .filter(headline -> headline.kind() == kind)
                .toList();
    }

    private void prices() {
        List<PriceBoard.Row> rows = PriceBoard.of(document.summary());
        if (rows.isEmpty()) {
            return;
        }
        int last = document.summary().months().size() - 1;
        TextTable table = new TextTable()
                .words("Price " + document.summary().months().get(last) + ", USD/kg", 24)
                .numbers("China p05")
                .numbers("p50")
                .numbers("p95")
                .words("", 5)
                .numbers("p05")
                .numbers("p50")
                .numbers("p95")
                .numbers("ratio of p50");
        rows.forEach(row -> price(table, row, last));
        add(table);
    }

    private static void price(TextTable table, PriceBoard.Row row, int t) {
        table.row(
                row.good(),
                Plain.number(row.china().p05()[t]),
                Plain.number(row.china().p50()[t]),
                Plain.number(row.china().p95()[t]),
                row.place(),
                Plain.number(row.outside().p05()[t]),
                Plain.number(row.outside().p50()[t]),
                Plain.number(row.outside().p95()[t]),
                Plain.number(row.outside().p50()[t] / row.china().p50()[t]));
    }

    private void add(TextTable table) {
        List<String> text = table.lines();
        lines.add(paint.strong(text.get(0)));
        lines.addAll(text.subList(1, text.size()));
    }
}

package org.ytterby.workbench.report;

import java.util.List;
import org.ytterby.store.SeriesSummary;
import org.ytterby.workbench.result.InputFile;
import org.ytterby.workbench.result.Manifest;
import org.ytterby.workbench.result.RunDocument;
import org.ytterby.workbench.words.Plain;

/** The tables of a report: prices of the last month, and what the run was made from. */
final class ReportTables {
    private final RunDocument document;
    private final Markup out;

    ReportTables(RunDocument document, Markup out) {
        this.document = document;
        this.out = out;
    }

    void prices() {
        List<PriceBoard.Row> rows = PriceBoard.of(document.summary());
        if (rows.isEmpty()) {
            return;
        }
        int last = document.summary().months().size() - 1;
        out.element("h2", "Prices in " + document.summary().months().get(last) + ", USD/kg");
        out.open("div", "class", "scroll").open("table").open("thead").open("tr");
        for (String header :
                List.of("Good", "China p05", "p50", "p95", "Outside", "p05", "p50", "p95", "Ratio of p50")) {
            boolean words = header.equals("Good") || header.equals("Outside");
            out.element("th", header, "scope", "col", "class", words ? "word" : "number");
        }
        out.close().close().open("tbody");
        for (PriceBoard.Row row : rows) {
            out.open("tr").element("th", row.good(), "scope", "row");
            numbers(row.china(), last);
            out.element("td", row.place());
            numbers(row.outside(), last);
            number(row.outside().p50()[last] / row.china().p50()[last]);
            out.closeLine();
        }
        out.close().close().closeLine();
    }

    private void numbers(SeriesSummary series, int t) {
        number(series.p05()[t]);
        number(series.p50()[t]);
        number(series.p95()[t]);
    }

    private void number(double value) {
        out.element("td", Plain.number(value), "class", "number");
    }

    void manifest() {
        Manifest manifest = document.manifest();
        out.element("h2", "How it was made")
                .open("div", "class", "scroll")
                .open("table")
                .open("tbody");
        row("Version", manifest.version());
        row("Scenario", manifest.scenario());
        row("World", manifest.world());
        row("Facts up to", manifest.asOf().toString());
        row("Seed", Long.toString(manifest.seed()));
        row("Futures", Integer.toString(manifest.futures()));
        row("Engine", manifest.engine());
        row("Largest mass-balance residual", String.format(java.util.Locale.ROOT, "%.1e", manifest.worstBalance()));
        row("Futures that failed", Integer.toString(manifest.failedFutures()));
        for (InputFile input : manifest.inputs()) {
            out.open("tr").element("th", input.name(), "scope", "row");
            out.element("td", "SHA-256 " + input.sha256(), "class", "hash").closeLine();
        }
        out.close().close().closeLine();
    }

    private void row(String name, String value) {
        out.open("tr").element("th", name, "scope", "row").element("td", value).closeLine();
    }
}

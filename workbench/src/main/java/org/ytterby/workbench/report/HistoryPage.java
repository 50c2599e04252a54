package org.ytterby.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ytterby.domain.Source;
import org.ytterby.history.Check;
import org.ytterby.history.Comparison;
import org.ytterby.history.Expectation;
import org.ytterby.workbench.result.ReplayDocument;
import org.ytterby.workbench.words.Plain;

/** The past episodes as a page of Markdown with charts as SVG files: observed against simulated. */
public final class HistoryPage {

    /** Folder of the charts, as the page refers to it. */
    public static final String CHARTS = "images/history";

    private final List<String> lines = new ArrayList<>();

    private HistoryPage() {}

    /** The page. */
    public static String markdown(List<ReplayDocument> replays) {
        HistoryPage page = new HistoryPage();
        page.top();
        replays.forEach(page::episode);
        return String.join("\n", page.lines) + "\n";
    }

    /** The charts: path of the file beside the page, text of the file. */
    public static NavigableMap<String, String> charts(List<ReplayDocument> replays) {
        NavigableMap<String, String> files = new TreeMap<>();
        for (ReplayDocument replay : replays) {
            for (Comparison comparison : replay.comparisons()) {
                files.put(
                        path(replay, comparison),
                        SvgChart.file(ReplaySection.chart(comparison), ReportPage.css() + FIGURE));
            }
        }
        return files;
    }

    /** In a file of its own a picture has no page around it that would give it a colour. */
    private static final String FIGURE = "svg { background: var(--page); }\n";

    private static String path(ReplayDocument replay, Comparison comparison) {
        return CHARTS + "/" + name(replay) + "-" + comparison.id() + ".svg";
    }

    private static String name(ReplayDocument replay) {
        return replay.run().manifest().scenario();
    }

    private void top() {
        lines.add("# The past, replayed");
        lines.add("");
        lines.add(
                "Written by `./ytterby replay --all --out docs`; do not edit. Each episode starts from the world before"
                        + " it and knows");
        lines.add("only what governments decided, from the day they did. What a check rests on, and what it may differ,"
                + " stands in the");
        lines.add("dataset (`./ytterby data show checks`).");
    }

    private void episode(ReplayDocument replay) {
        lines.add("");
        lines.add("## " + name(replay));
        lines.add("");
        lines.add(ReplaySection.score(replay));
        lines.add("");
        lines.add("| Check | Unit | Observed | Simulated | Passes from | to | Result | Kind | Source |");
        lines.add("|---|---|---:|---:|---:|---:|---|---|---|");
        replay.checks().forEach(check -> lines.add(row(check)));
        for (Comparison comparison : replay.comparisons()) {
            lines.add("");
            lines.add("![" + comparison.title() + ", " + comparison.unit()
                    + ", simulated (line) and observed (points)](" + path(replay, comparison) + ")");
        }
    }

    private static String row(Check check) {
        Expectation e = check.expectation();
        return "| "
                + String.join(
                        " | ",
                        cell(e.quantity()),
                        cell(e.unit()),
                        Plain.number(e.observed()),
                        Plain.number(check.simulated()),
                        Plain.number(e.low()),
                        Plain.number(e.high()),
                        check.pass() ? "pass" : "**fail**",
                        e.kind().word(),
                        source(e.source()) + " (" + e.trust() + ")")
                + " |";
    }

    private static String source(Source source) {
        String title = cell(source.title()).replace("[", "\\[").replace("]", "\\]");
        String address = source.address();
        return address.startsWith("http") ? "[" + title + "](" + link(address) + ")" : title + ", " + cell(address);
    }

    /** An address that Markdown takes whole: brackets, bars and blanks would end it or the cell. */
    private static String link(String address) {
        return address.replace("(", "%28")
                .replace(")", "%29")
                .replace("|", "%7C")
                .replace(" ", "%20");
    }

    /** Text in a cell of a table: a bar would end it, and marks of HTML would be read as such. */
    private static String cell(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace('\n', ' ');
    }
}

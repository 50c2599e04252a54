package org.ytterby.workbench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ytterby.workbench.result.Headline;
import org.ytterby.workbench.result.Manifest;
import org.ytterby.workbench.result.ReplayDocument;
import org.ytterby.workbench.result.RunDocument;
import org.ytterby.workbench.words.FailedFutures;
import org.ytterby.workbench.words.Plain;

/** The report: one HTML file that asks nothing of the network, for screens, paper and screen readers. */
public final class ReportPage {
    private final RunDocument document;
    private final Provenance provenance;
    private final String scenario;
    private final @Nullable ReplayDocument replay;
    private final Markup out = new Markup();

    private ReportPage(RunDocument document, String scenario, Provenance provenance, @Nullable ReplayDocument replay) {
        this.document = document;
        this.scenario = scenario;
        this.provenance = provenance;
        this.replay = replay;
    }

    /**
     * The page as text.
     *
     * @param scenario the resolved scenario file
     */
    public static String of(RunDocument document, String scenario, Provenance provenance) {
        return new ReportPage(document, scenario, provenance, null).write();
    }

    /** The page of a replay, which holds the simulated past against the published one as well. */
    public static String of(ReplayDocument replay, String scenario, Provenance provenance) {
        return new ReportPage(replay.run(), scenario, provenance, replay).write();
    }

    private String write() {
        Manifest manifest = document.manifest();
        out.open("html", "lang", "en").open("head");
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.element("title", manifest.scenario() + " – Ytterby report")
                .style(css())
                .close();
        out.open("body").open("main");
        top(manifest);
        headlines();
        if (replay != null) {
            ReplaySection.write(replay, out);
        }
        new ReportTables(document, out).prices();
        charts();
        ReportTables tables = new ReportTables(document, out);
        tables.manifest();
        scenario();
        new ReportNotes(document, provenance, out).write();
        out.close().close().closeLine();
        return out.document();
    }

    private void top(Manifest manifest) {
        int last = document.summary().months().size() - 1;
        out.element("h1", "Who runs short: " + manifest.scenario());
        out.element(
                "p",
                "World of " + manifest.world() + ", facts up to " + manifest.asOf() + ", "
                        + document.summary().months().get(0) + " to "
                        + document.summary().months().get(last) + ", " + manifest.futures()
                        + " futures, seed " + manifest.seed() + ".",
                "class",
                "lead");
        if (manifest.interrupted()) {
            warning("The run was interrupted: " + manifest.futures() + " of " + manifest.futuresAsked()
                    + " futures were finished, and only these are shown.");
        }
        FailedFutures.sentences(manifest).forEach(this::warning);
    }

    private void warning(String text) {
        out.element("p", text, "class", "warning", "role", "note");
    }

    private void headlines() {
        out.element("h2", "Headlines").open("ol", "class", "headlines");
        for (Headline headline : document.headlines()) {
            out.open("li").element("span", Plain.percent(headline.probability()), "class", "chance");
            out.element("span", headline.sentence()).closeLine();
        }
        out.close();
        out.element("p", "The number before a sentence is the share of futures in which it holds.", "class", "lead");
    }

    private void charts() {
        List<Chart> charts = new Charts(document).all();
        if (charts.isEmpty()) {
            return;
        }
        out.element("h2", "Month by month");
        out.element("p", "Bands hold nine of ten futures; the line within is the median.", "class", "lead");
        for (Chart chart : charts) {
            ChartTable.figure(chart, out);
        }
    }

    private void scenario() {
        out.element("h2", "Scenario as resolved").open("details");
        out.element("summary", "Every value, defaults included")
                .element("pre", scenario)
                .closeLine();
    }

    static String css() {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing. Maybe the build left resources out.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css cannot be read", e);
        }
    }
}

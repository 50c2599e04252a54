package org.ytterby.workbench.report;

import java.util.Arrays;
import java.util.List;
import org.ytterby.domain.Source;
import org.ytterby.history.Check;
import org.ytterby.history.Comparison;
import org.ytterby.history.Expectation;
import org.ytterby.workbench.result.ReplayDocument;
import org.ytterby.workbench.words.Plain;

/** The part of a report that holds a simulated past against the published one: checks, then what is known by month. */
final class ReplaySection {
    private final ReplayDocument replay;
    private final Markup out;

    private ReplaySection(ReplayDocument replay, Markup out) {
        this.replay = replay;
        this.out = out;
    }

    static void write(ReplayDocument replay, Markup out) {
        new ReplaySection(replay, out).write();
    }

    private void write() {
        out.element("h2", "Observed against simulated");
        out.element("p", score(replay), "class", "lead");
        checks();
        replay.comparisons().forEach(comparison -> ChartTable.figure(chart(comparison), out));
    }

    /** How many checks pass, in a sentence. */
    static String score(ReplayDocument replay) {
        return replay.passedOpen() + " of " + replay.open() + " open checks pass. In-sample checks restate inputs; side"
                + " checks are signs and ranks. Parameters "
                + replay.parameters()
                        .substring(0, Math.min(12, replay.parameters().length())) + ".";
    }

    private void checks() {
        out.open("div", "class", "scroll").open("table").open("thead").open("tr");
        out.element("th", "Check", "scope", "col");
        for (String title : List.of("Observed", "Simulated", "Passes from", "to")) {
            out.element("th", title, "scope", "col", "class", "number");
        }
        for (String title : List.of("Unit", "Result", "Kind", "Source")) {
            out.element("th", title, "scope", "col");
        }
        out.close().close().open("tbody");
        replay.checks().forEach(this::row);
        out.close().close().closeLine();
    }

    private void row(Check check) {
        Expectation e = check.expectation();
        out.open("tr").element("th", e.quantity(), "scope", "row");
        for (double value : new double[] {e.observed(), check.simulated(), e.low(), e.high()}) {
            out.element("td", Plain.number(value), "class", "number");
        }
        out.element("td", e.unit());
        out.element("td", check.pass() ? "pass" : "FAIL");
        out.element("td", e.kind().word()).open("td");
        Source source = e.source();
        if (source.address().startsWith("http")) {
            out.element("a", source.title(), "href", source.address());
        } else {
            out.text(source.title() + ", " + source.address());
        }
        out.text(" (" + e.trust() + ")").close().closeLine();
    }

    /** The simulated months as a line, the published ones as points. */
    static Chart chart(Comparison comparison) {
        long published =
                Arrays.stream(comparison.observed()).filter(Double::isFinite).count();
        return new Chart(
                comparison.title(),
                "Simulated for " + comparison.months().size() + " months from "
                        + comparison.months().get(0) + ", published for " + published + " of them.",
                comparison.unit(),
                comparison.months(),
                List.of(
                        Chart.Line.plain("simulated", comparison.simulated()),
                        Chart.Line.points("observed", comparison.observed())));
    }
}

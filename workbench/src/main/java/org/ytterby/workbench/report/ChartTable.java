package org.ytterby.workbench.report;

import org.ytterby.workbench.words.Plain;

/** The numbers of a chart as a table that folds away, for readers who cannot or will not read the picture. */
final class ChartTable {
    private ChartTable() {}

    /** A figure of its own: caption, picture, numbers. */
    static void figure(Chart chart, Markup out) {
        out.open("figure").open("figcaption").text(chart.title() + " ");
        out.element("span", "(" + chart.unit() + ")").close();
        SvgChart.draw(chart, out);
        write(chart, out);
        out.closeLine();
    }

    static void write(Chart chart, Markup out) {
        out.open("details").element("summary", "Numbers of this chart (" + chart.unit() + ")");
        out.open("div", "class", "scroll").open("table").open("thead").open("tr");
        out.element("th", "Month", "scope", "col");
        for (Chart.Line line : chart.lines()) {
            if (line.hasBand()) {
                header(out, line.label() + " p05");
                header(out, line.label() + " p50");
                header(out, line.label() + " p95");
            } else {
                header(out, line.label());
            }
        }
        out.close().close().open("tbody");
        for (int t = 0; t < chart.months().size(); t++) {
            row(chart, t, out);
        }
        out.close().close().close().closeLine();
    }

    private static void header(Markup out, String label) {
        out.element("th", label, "scope", "col", "class", "number");
    }

    private static void row(Chart chart, int t, Markup out) {
        out.open("tr").element("th", chart.months().get(t).toString(), "scope", "row");
        for (Chart.Line line : chart.lines()) {
            if (line.hasBand()) {
                cell(out, line.low()[t]);
                cell(out, line.middle()[t]);
                cell(out, line.high()[t]);
            } else {
                cell(out, line.middle()[t]);
            }
        }
        out.closeLine();
    }

    private static void cell(Markup out, double value) {
        out.element("td", Plain.number(value), "class", "number");
    }
}

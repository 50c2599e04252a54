package org.ytterby.workbench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ytterby.workbench.words.Plain;

/** Draws a chart as inline SVG: grid, bands, lines, and a label at the end of each line. */
final class SvgChart {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 300;
    private static final double LEFT = 64;
    private static final double RIGHT = 130;
    private static final double TOP = 14;
    private static final double BOTTOM = 30;
    private static final double LABEL_HEIGHT = 15;

    private final Chart chart;
    private final Markup out;
    private final Scale scale;

    private SvgChart(Chart chart, Markup out) {
        this.chart = chart;
        this.out = out;
        scale = Scale.upTo(chart.highest());
    }

    /** Draws a chart of one month or more. */
    static void draw(Chart chart, Markup out) {
        new SvgChart(chart, out).draw();
    }

    /** The chart as an SVG file of its own, with the style sheet in it. */
    static String file(Chart chart, String css) {
        Markup out = Markup.ofXml();
        SvgChart drawing = new SvgChart(chart, out);
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                box(),
                "role",
                "img",
                "aria-label",
                alt(chart));
        out.style(css);
        drawing.marks();
        out.closeLine();
        return out.document();
    }

    private static String box() {
        return "0 0 " + coordinate(WIDTH) + " " + coordinate(HEIGHT);
    }

    private static String alt(Chart chart) {
        return chart.title() + ". " + chart.alt();
    }

    private void draw() {
        out.open("svg", "viewBox", box(), "role", "img", "aria-label", alt(chart));
        marks();
        out.closeLine();
    }

    private void marks() {
        grid();
        months();
        for (int i = 0; i < chart.lines().size(); i++) {
            band(chart.lines().get(i), i);
        }
        for (int i = 0; i < chart.lines().size(); i++) {
            Chart.Line line = chart.lines().get(i);
            if (line.dots()) {
                dots(line, i);
            } else {
                line(line, i);
            }
        }
        labels();
    }

    private void grid() {
        for (double tick : scale.ticks()) {
            String y = coordinate(y(tick));
            out.empty(
                    "line", "class", "grid", "x1", coordinate(LEFT), "x2", coordinate(WIDTH - RIGHT), "y1", y, "y2", y);
            out.element(
                    "text",
                    Plain.number(tick),
                    "class",
                    "tick",
                    "text-anchor",
                    "end",
                    "x",
                    coordinate(LEFT - 6),
                    "y",
                    coordinate(y(tick) + 4));
        }
    }

    private void months() {
        int count = chart.months().size();
        int every = Math.max(1, (count + 7) / 8);
        for (int t = 0; t < count; t += every) {
            out.element(
                    "text",
                    chart.months().get(t).toString(),
                    "class",
                    "tick",
                    "text-anchor",
                    "middle",
                    "x",
                    coordinate(x(t)),
                    "y",
                    coordinate(HEIGHT - 8));
        }
    }

    private void band(Chart.Line line, int index) {
        if (!line.hasBand()) {
            return;
        }
        List<String> points = new ArrayList<>();
        for (int t = 0; t < chart.months().size(); t++) {
            addPoint(points, t, line.high()[t]);
        }
        for (int t = chart.months().size() - 1; t >= 0; t--) {
            addPoint(points, t, line.low()[t]);
        }
        out.empty("polygon", "class", "band c" + index, "points", String.join(" ", points));
    }

    private void line(Chart.Line line, int index) {
        List<String> points = new ArrayList<>();
        for (int t = 0; t < chart.months().size(); t++) {
            addPoint(points, t, line.middle()[t]);
        }
        out.empty("polyline", "class", "line c" + index, "points", String.join(" ", points));
    }

    private void dots(Chart.Line line, int index) {
        for (int t = 0; t < chart.months().size(); t++) {
            double value = line.middle()[t];
            if (Double.isFinite(value)) {
                out.empty(
                        "circle",
                        "class",
                        "dot c" + index,
                        "cx",
                        coordinate(x(t)),
                        "cy",
                        coordinate(y(value)),
                        "r",
                        "4");
            }
        }
    }

    private void addPoint(List<String> points, int t, double value) {
        if (Double.isFinite(value)) {
            points.add(coordinate(x(t)) + "," + coordinate(y(value)));
        }
    }

    /** Labels at the ends of the lines, pushed apart where two would touch, none below the axis if they fit above it. */
    private void labels() {
        record Label(int index, double y) {}
        List<Label> wanted = new ArrayList<>();
        for (int i = 0; i < chart.lines().size(); i++) {
            wanted.add(new Label(i, y(last(chart.lines().get(i).middle()))));
        }
        wanted.sort(Comparator.comparingDouble(Label::y).thenComparingInt(Label::index));
        double[] places = spread(wanted.stream().mapToDouble(Label::y).toArray(), HEIGHT - BOTTOM);
        for (int i = 0; i < places.length; i++) {
            Label label = wanted.get(i);
            out.element(
                    "text",
                    chart.lines().get(label.index()).label(),
                    "class",
                    "label c" + label.index(),
                    "x",
                    coordinate(WIDTH - RIGHT + 6),
                    "y",
                    coordinate(places[i] + 4));
        }
    }

    /** Heights at least a label apart, each as near to what is wanted (ascending) as that allows, at most {@code lowest}. */
    static double[] spread(double[] wanted, double lowest) {
        double[] places = new double[wanted.length];
        double free = TOP;
        for (int i = 0; i < wanted.length; i++) {
            places[i] = Math.max(free, wanted[i]);
            free = places[i] + LABEL_HEIGHT;
        }
        double room = lowest;
        for (int i = wanted.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], room);
            room = places[i] - LABEL_HEIGHT;
        }
        return places;
    }

    private static double last(double[] values) {
        for (int t = values.length - 1; t >= 0; t--) {
            if (Double.isFinite(values[t])) {
                return values[t];
            }
        }
        return 0;
    }

    private double x(int t) {
        int steps = Math.max(1, chart.months().size() - 1);
        return LEFT + (WIDTH - LEFT - RIGHT) * t / steps;
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * scale.share(value);
    }

    private static String coordinate(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}

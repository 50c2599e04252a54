package org.ytterby.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ytterby.history.watch.FalseAlarms;
import org.ytterby.history.watch.Reading;
import org.ytterby.history.watch.WatchMonth;
import org.ytterby.policy.Regime;
import org.ytterby.workbench.result.WatchResult;
import org.ytterby.workbench.words.Paint;
import org.ytterby.workbench.words.Plain;
import org.ytterby.workbench.words.TextTable;

/** What {@code watch} prints. */
public final class WatchText {
    private static final int WIDTH = 100;
    private static final int MOST_SHORTFALLS = 8;

    private WatchText() {}

    /** The verdict, the table of months, who falls short, and how often the alarm is false. */
    public static List<String> lines(WatchResult result, Paint paint) {
        List<String> lines = new ArrayList<>();
        verdict(result, paint, lines);
        lines.add("");
        lines.addAll(months(result.months()));
        shortfalls(result.months(), lines);
        lines.add("");
        Wrap.into(
                lines,
                "Alarm: the truce is broken with probability " + Plain.percent(result.threshold())
                        + " or more. False alarms in quiet months, 2018 to 2024:",
                WIDTH,
                "  ");
        result.falseAlarms().forEach(alarms -> Wrap.into(lines, sentence(alarms), WIDTH, "    "));
        Wrap.into(
                lines,
                "Open and Truce ship alike: what tells them apart here is their prior odds, not the flows.",
                WIDTH,
                "  ");
        return lines;
    }

    private static void verdict(WatchResult result, Paint paint, List<String> lines) {
        List<WatchMonth> read =
                result.months().stream().filter(m -> !m.readings().isEmpty()).toList();
        if (read.isEmpty()) {
            Wrap.into(
                    lines,
                    paint.strong(result.name()) + ": no month can be read yet. A flow needs six earlier months"
                            + " without controls before a month of it can be judged. Maybe add the year before.",
                    WIDTH,
                    "  ");
            return;
        }
        WatchMonth last = read.get(read.size() - 1);
        String alarms = read.stream()
                .filter(WatchMonth::alarm)
                .map(m -> m.month() + " " + m.exporter())
                .collect(Collectors.joining(", "));
        Wrap.into(
                lines,
                paint.strong(result.name()) + ": by the flows of " + last.month() + ", " + last.exporter()
                        + " keeps the truce with probability " + Plain.percent(last.kept()) + ". "
                        + (alarms.isEmpty() ? "No alarm." : "Alarm: " + alarms + "."),
                WIDTH,
                "  ");
    }

    private static List<String> months(List<WatchMonth> months) {
        TextTable table = new TextTable().words("Month", 7).words("exporter", 8);
        for (Regime regime : Regime.values()) {
            table.numbers(regime.word());
        }
        table.numbers("goods").numbers("tonnes").words("", 5);
        for (WatchMonth month : months) {
            List<String> cells = new ArrayList<>(List.of(month.month().toString(), month.exporter()));
            month.posterior().values().forEach(p -> cells.add(Plain.percent(p)));
            cells.add(Plain.percent(month.goodRatio()).replace("NaN %", "–"));
            cells.add(Plain.percent(month.tonnageRatio()).replace("NaN %", "–"));
            cells.add(month.alarm() ? "ALARM" : "");
            table.row(cells.toArray(String[]::new));
        }
        List<String> lines = new ArrayList<>(table.lines());
        Wrap.into(
                lines,
                "goods, tonnes: counted over expected, every good alike or by tonnes; – where nothing can be"
                        + " read.",
                WIDTH,
                "  ");
        return lines;
    }

    private static void shortfalls(List<WatchMonth> months, List<String> lines) {
        List<WatchMonth> alarmed = months.stream().filter(WatchMonth::alarm).toList();
        if (alarmed.isEmpty()) {
            return;
        }
        WatchMonth last = alarmed.get(alarmed.size() - 1);
        lines.add("");
        lines.add("What falls short in " + last.month());
        TextTable table = new TextTable()
                .words("  from → to", 16)
                .words("good", 18)
                .numbers("counted")
                .numbers("expected")
                .numbers("ratio")
                .numbers("chance");
        last.shortfalls().stream().limit(MOST_SHORTFALLS).forEach(r -> table.row(cells(r)));
        lines.addAll(table.isEmpty() ? List.of("  Nothing by itself; the flows together do.") : table.lines());
    }

    private static String[] cells(Reading r) {
        return new String[] {
            "  " + r.flow().exporter() + " → " + r.flow().importer(),
            r.flow().good(),
            Plain.number(r.flow().quantity()),
            Plain.number(r.expected()),
            Plain.percent(r.ratio()),
            Plain.percent(r.chance())
        };
    }

    private static String sentence(FalseAlarms alarms) {
        String when = alarms.alarms().isEmpty()
                ? "none"
                : alarms.alarms().stream().map(Object::toString).collect(Collectors.joining(", "));
        return "  " + alarms.view() + ": " + alarms.alarms().size() + " of " + alarms.months() + " months ("
                + Plain.percent(alarms.rate()) + ", 95 % interval "
                + Plain.percent(alarms.interval().low()) + " to "
                + Plain.percent(alarms.interval().high()) + "): " + when;
    }
}

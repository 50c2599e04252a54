package org.ytterby.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ytterby.workbench.result.RiskDocument;
import org.ytterby.workbench.result.Score;
import org.ytterby.workbench.words.Paint;
import org.ytterby.workbench.words.Plain;
import org.ytterby.workbench.words.TextTable;

/** What {@code risk} prints. */
public final class RiskText {
    private static final int WIDTH = 100;

    private RiskText() {}

    /** A headline, then the scores and what they mean. */
    public static List<String> of(RiskDocument document, Paint paint) {
        Score first = document.scores().get(0);
        List<String> lines = new ArrayList<>();
        lines.add(paint.strong(first.index() + ", " + first.material() + ": " + first.by() + " over " + first.country())
                + ", world " + first.year() + ", "
                + Plain.futures(document.manifest().futures()) + ", seed "
                + document.manifest().seed());
        lines.add("");
        if (first.index().equals("truce")) {
            truce(lines, first);
        } else {
            leverage(lines, document.scores());
        }
        return lines;
    }

    private static void leverage(List<String> lines, List<Score> scores) {
        TextTable table = new TextTable()
                .numbers("months")
                .numbers("leverage")
                .numbers("p05")
                .numbers("p95")
                .numbers("pain inflicted")
                .numbers("pain suffered")
                .numbers("floor")
                .numbers("output lost besides");
        for (Score score : scores) {
            Map<String, Double> in = score.inputs();
            table.row(
                    Plain.number(at(in, "months")),
                    Plain.number(score.value()),
                    Plain.number(at(in, "ratioP05")),
                    Plain.number(at(in, "ratioP95")),
                    Plain.millions(at(in, "targetPainUsd") / 1000),
                    Plain.millions(at(in, "ownPainUsd") / 1000),
                    Plain.millions(at(in, "floorUsd") / 1000),
                    Plain.millions(at(in, "lostOutputUsd") / 1000));
        }
        lines.addAll(table.lines());
        lines.add("");
        scores.stream()
                .filter(score -> score.inputs().containsKey("halfLifeMonths"))
                .forEach(score -> Wrap.into(lines, halfLife(score), WIDTH, ""));
        Wrap.into(
                lines,
                "Leverage is pain inflicted over pain suffered, or over the floor (0.01 % of the product of "
                        + scores.get(0).by() + ") where that is more. Pain suffered below zero is a gain.",
                WIDTH,
                "");
    }

    private static String halfLife(Score score) {
        double months = at(score.inputs(), "halfLifeMonths");
        return Double.isNaN(months)
                ? "If every open project elsewhere is decided now, a cut of a year does not lose half of its leverage"
                        + " within 48 months."
                : "If every open project elsewhere is decided now, a cut of a year has half of its leverage after "
                        + Plain.number(months) + " months.";
    }

    private static void truce(List<String> lines, Score score) {
        Map<String, Double> in = score.inputs();
        Wrap.into(
                lines,
                "Keeping the truce pays both sides in " + Plain.percent(score.value()) + " of "
                        + Plain.number(at(in, "draws")) + " draws from the ranges of its parameters; in "
                        + Plain.percent(at(in, "equilibriumShare")) + " both keep it in equilibrium, in "
                        + Plain.percent(at(in, "windowClosesShare")) + " " + score.by()
                        + " would break it later, when its leverage has faded.",
                WIDTH,
                "");
        Wrap.into(
                lines,
                "It breaks at " + Plain.percent(at(in, "hazardMonthly")) + " a month (95 % interval "
                        + Plain.percent(at(in, "hazardMonthlyLow95")) + " to "
                        + Plain.percent(at(in, "hazardMonthlyHigh95")) + ").",
                WIDTH,
                "");
        lines.add("");
        TextTable table = new TextTable().words("input", 30).numbers("value");
        in.forEach((name, value) -> table.row(name, Plain.number(value)));
        lines.addAll(table.lines());
    }

    private static double at(Map<String, Double> inputs, String name) {
        return inputs.getOrDefault(name, Double.NaN);
    }
}

package org.ytterby.workbench.report;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.calibration.moments.FigureSensitivity;
import org.ytterby.calibration.moments.FigureSensitivity.Bar;
import org.ytterby.calibration.moments.FigureSensitivity.Share;
import org.ytterby.calibration.moments.SensitivityResult;
import org.ytterby.domain.FrozenParameters;
import org.ytterby.workbench.result.SensitivityDocument;
import org.ytterby.workbench.words.Paint;
import org.ytterby.workbench.words.Plain;
import org.ytterby.workbench.words.TextTable;

/** A sensitivity study on a terminal: for each figure its largest bars and shares; then priors against posteriors. */
public final class SensitivityText {
    private static final int MOST = 5;
    private static final int WIDE = 34;

    private SensitivityText() {}

    /** The lines. */
    public static List<String> of(SensitivityDocument document, Paint paint) {
        SensitivityResult result = document.result();
        FrozenParameters frozen = document.frozen();
        List<String> lines = new ArrayList<>();
        lines.add(paint.strong("Sensitivity of " + result.figures().size() + " figures to "
                        + result.space().dimensions() + " parameters")
                + ": " + result.plays() + " plays" + CalibrationText.failures(result.failures()) + ", "
                + result.varied().size() + " parameters varied together in " + result.blocks() + " blocks.");
        for (FigureSensitivity figure : result.figures()) {
            lines.add("");
            lines.add(paint.strong(figure.id()) + ": " + Plain.number(figure.base()) + " with the stated values");
            lines.addAll(figure(figure));
        }
        if (!frozen.rows().isEmpty()) {
            lines.add("");
            lines.addAll(posteriors(frozen));
        }
        return lines;
    }

    private static List<String> figure(FigureSensitivity figure) {
        TextTable table = new TextTable()
                .words("  parameter", WIDE)
                .numbers("at low end")
                .numbers("at high end")
                .numbers("alone")
                .numbers("in all")
                .words("95 % interval", WIDE);
        for (Bar bar : figure.bars().subList(0, Math.min(MOST, figure.bars().size()))) {
            if (bar.swing() > 0) {
                Share share = figure.shares().stream()
                        .filter(s -> s.parameter().equals(bar.parameter()))
                        .findFirst()
                        .orElse(null);
                table.row(
                        "  " + bar.parameter(),
                        Plain.number(bar.atLow()),
                        Plain.number(bar.atHigh()),
                        share == null ? "–" : Plain.percent(share.index().first()),
                        share == null ? "–" : Plain.percent(share.index().total()),
                        share == null
                                ? ""
                                : Plain.percent(share.index().totalLow()) + " to "
                                        + Plain.percent(share.index().totalHigh()));
            }
        }
        return table.isEmpty() ? List.of("  no parameter moves it") : table.lines();
    }

    private static List<String> posteriors(FrozenParameters frozen) {
        TextTable table = new TextTable()
                .words("parameter", WIDE)
                .numbers("prior")
                .words("prior 5 to 95 %", WIDE)
                .numbers("posterior")
                .words("posterior 5 to 95 %", WIDE)
                .words("evidence", WIDE);
        for (FrozenParameters.Row row : frozen.rows()) {
            table.row(
                    row.id(),
                    Plain.number(row.prior()),
                    Plain.number(row.low()) + " to " + Plain.number(row.high()),
                    Plain.number(row.value()),
                    Plain.number(row.posteriorLow()) + " to " + Plain.number(row.posteriorHigh()),
                    row.evidence());
        }
        return table.lines();
    }
}

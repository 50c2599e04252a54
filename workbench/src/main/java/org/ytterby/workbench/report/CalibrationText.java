package org.ytterby.workbench.report;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.calibration.moments.CalibrationResult;
import org.ytterby.calibration.moments.LeftOut;
import org.ytterby.calibration.moments.Moment;
import org.ytterby.calibration.moments.ParameterEvidence;
import org.ytterby.domain.Figure;
import org.ytterby.workbench.result.CalibrationDocument;
import org.ytterby.workbench.words.Paint;
import org.ytterby.workbench.words.Plain;
import org.ytterby.workbench.words.TextTable;

/** A calibration on a terminal: values, what the episodes tell of them, checks before and after. */
public final class CalibrationText {
    private static final int WIDE = 34;

    private CalibrationText() {}

    /** The lines. */
    public static List<String> of(CalibrationDocument document, Paint paint) {
        CalibrationResult result = document.result();
        List<String> lines = new ArrayList<>();
        lines.add(paint.strong("Calibrated " + result.evidence().size() + " parameters") + ": " + result.screened()
                + " starts, " + result.plays() + " plays" + failures(result.failures()) + ".");
        lines.add("Misfit of the open checks " + Plain.number(result.statedMisfit()) + " with the stated values, "
                + Plain.number(result.bestMisfit()) + " with the calibrated ones; the prior charges "
                + Plain.number(result.bestPenalty()) + ".");
        lines.add("");
        lines.addAll(parameters(result));
        lines.add("");
        lines.add(
                "width: posterior over prior deviation. identified: both ends of the range are rejected at 95 % by the"
                        + " profile likelihood;");
        lines.add(
                "one-sided: one end; prior: neither, the value rests on the prior. pair: the parameter that most makes up"
                        + " for it.");
        lines.add("");
        lines.addAll(checks(result));
        if (!result.leftOut().isEmpty()) {
            lines.add("");
            lines.addAll(leftOut(result.leftOut()));
        }
        lines.add("");
        lines.add("SHA-256 of the parameter file: " + result.frozen().hash());
        return lines;
    }

    static String failures(int failures) {
        return failures == 0 ? "" : ", of which " + failures + " did not clear";
    }

    private static List<String> parameters(CalibrationResult result) {
        TextTable table = new TextTable()
                .words("parameter", WIDE)
                .numbers("stated")
                .words("range", WIDE)
                .numbers("calibrated")
                .words("5 to 95 %", WIDE)
                .numbers("width")
                .words("evidence", WIDE)
                .words("pair", WIDE);
        for (ParameterEvidence found : result.evidence()) {
            Figure figure = found.prior().figure();
            table.row(
                    found.prior().id(),
                    Plain.stated(figure.value()),
                    Plain.stated(figure.low()) + " to " + Plain.stated(figure.high()),
                    Plain.number(found.value()),
                    Plain.number(found.posteriorLow()) + " to " + Plain.number(found.posteriorHigh()),
                    Plain.percent(found.deviation()),
                    found.verdict().word(),
                    pair(found));
        }
        return table.lines();
    }

    /** Named only where the tie is worth a word. */
    private static String pair(ParameterEvidence found) {
        return Math.abs(found.correlation()) < 0.5
                ? ""
                : found.partner() + " (" + Plain.number(found.correlation()) + ")";
    }

    private static List<String> checks(CalibrationResult result) {
        TextTable table = new TextTable()
                .words("check", WIDE)
                .words("episode", WIDE)
                .numbers("observed")
                .numbers("stated")
                .numbers("calibrated")
                .numbers("error")
                .words("", WIDE);
        List<Moment> before =
                result.stated().findOutcome().map(outcome -> outcome.moments()).orElse(List.of());
        List<Moment> after =
                result.best().findOutcome().map(outcome -> outcome.moments()).orElse(List.of());
        for (int m = 0; m < after.size(); m++) {
            Moment moment = after.get(m);
            table.row(
                    moment.id(),
                    moment.episode(),
                    Plain.number(moment.observed()),
                    before.isEmpty() ? "–" : Plain.number(before.get(m).simulated()),
                    Plain.number(moment.simulated()),
                    Plain.number(moment.residual()),
                    (moment.holds() ? "holds" : "fails") + (moment.open() ? "" : ", unseen"));
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add("error: in tolerances; unseen: not used by the calibration.");
        return lines;
    }

    private static List<String> leftOut(List<LeftOut> leftOut) {
        TextTable table = new TextTable()
                .words("left out", WIDE)
                .numbers("checks")
                .numbers("hold stated")
                .numbers("hold without")
                .numbers("hold with")
                .numbers("error stated")
                .numbers("error without")
                .numbers("error with");
        for (LeftOut episode : leftOut) {
            table.row(
                    episode.episode(),
                    Integer.toString(episode.checks()),
                    Integer.toString(episode.heldStated()),
                    Integer.toString(episode.heldWithout()),
                    Integer.toString(episode.heldWith()),
                    Plain.number(episode.errorStated()),
                    Plain.number(episode.errorWithout()),
                    Plain.number(episode.errorWith()));
        }
        return table.lines();
    }
}

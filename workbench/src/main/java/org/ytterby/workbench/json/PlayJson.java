package org.ytterby.workbench.json;

import java.io.Writer;
import java.util.List;
import org.ytterby.calibration.moments.CalibrationResult;
import org.ytterby.calibration.moments.FigureSensitivity;
import org.ytterby.calibration.moments.LeftOut;
import org.ytterby.calibration.moments.Moment;
import org.ytterby.calibration.moments.ParameterEvidence;
import org.ytterby.calibration.moments.SensitivityResult;
import org.ytterby.domain.FrozenParameters;
import org.ytterby.workbench.result.CalibrationDocument;
import org.ytterby.workbench.result.SensitivityDocument;
import org.ytterby.workbench.result.Stamp;

/** The documents of {@code calibrate} and {@code sensitivity}. */
public final class PlayJson {
    private PlayJson() {}

    /** A calibration: parameters with their profiles, checks before and after, episodes left out. */
    public static void calibration(Stamp stamp, CalibrationDocument document, Writer target) {
        CalibrationResult result = document.result();
        try (JsonStream out = new JsonStream(target)) {
            head(out, stamp, document.seed(), result.plays(), result.failures(), result.finished());
            out.whole("starts", result.screened());
            out.number("statedMisfit", result.statedMisfit());
            out.number("calibratedMisfit", result.bestMisfit());
            out.number("priorPenalty", result.bestPenalty());
            out.text("sha256", result.frozen().hash());
            out.raw().writeArrayPropertyStart("parameters");
            result.evidence().forEach(found -> parameter(out, found));
            out.raw().writeEndArray();
            out.raw().writeArrayPropertyStart("checks");
            checks(out, result);
            out.raw().writeEndArray();
            out.raw().writeArrayPropertyStart("leftOut");
            result.leftOut().forEach(episode -> leftOut(out, episode));
            out.raw().writeEndArray();
            out.raw().writeEndObject();
        }
    }

    private static void head(JsonStream out, Stamp stamp, long seed, int plays, int failures, boolean finished) {
        out.raw().writeStartObject();
        out.raw().writeName("manifest");
        ManifestJson.write(out, stamp);
        out.whole("seed", seed);
        out.whole("plays", plays);
        out.whole("failedPlays", failures);
        out.raw().writeBooleanProperty("finished", finished);
    }

    private static void parameter(JsonStream out, ParameterEvidence found) {
        out.raw().writeStartObject();
        out.text("id", found.prior().id());
        out.text("unit", found.prior().figure().unit());
        out.number("prior", found.prior().figure().value());
        out.number("low", found.prior().figure().low());
        out.number("high", found.prior().figure().high());
        out.text("scale", found.prior().scale().name());
        out.number("value", found.value());
        out.number("posteriorLow", found.posteriorLow());
        out.number("posteriorHigh", found.posteriorHigh());
        out.number("width", found.deviation());
        out.text("evidence", found.verdict().word());
        out.text("pair", found.partner().isEmpty() ? null : found.partner());
        out.number("correlation", found.correlation());
        out.raw().writeArrayPropertyStart("profile");
        for (ParameterEvidence.ProfilePoint point : found.profile()) {
            out.raw().writeStartObject();
            out.number("value", point.value());
            out.number("rise", point.rise());
            out.raw().writeEndObject();
        }
        out.raw().writeEndArray();
        out.raw().writeEndObject();
    }

    private static void checks(JsonStream out, CalibrationResult result) {
        List<Moment> before =
                result.stated().findOutcome().map(outcome -> outcome.moments()).orElse(List.of());
        List<Moment> after =
                result.best().findOutcome().map(outcome -> outcome.moments()).orElse(List.of());
        for (int m = 0; m < after.size(); m++) {
            Moment moment = after.get(m);
            out.raw().writeStartObject();
            out.text("id", moment.id());
            out.text("episode", moment.episode());
            out.raw().writeBooleanProperty("open", moment.open());
            out.number("observed", moment.observed());
            out.number("stated", before.isEmpty() ? Double.NaN : before.get(m).simulated());
            out.number("calibrated", moment.simulated());
            out.number("error", moment.residual());
            out.raw().writeBooleanProperty("pass", moment.holds());
            out.raw().writeEndObject();
        }
    }

    private static void leftOut(JsonStream out, LeftOut episode) {
        out.raw().writeStartObject();
        out.text("episode", episode.episode());
        out.whole("checks", episode.checks());
        out.whole("heldStated", episode.heldStated());
        out.whole("heldWithout", episode.heldWithout());
        out.whole("heldWith", episode.heldWith());
        out.number("errorStated", episode.errorStated());
        out.number("errorWithout", episode.errorWithout());
        out.number("errorWith", episode.errorWith());
        out.raw().writeEndObject();
    }

    /** A sensitivity study: every bar and share of every figure, and posteriors in force. */
    public static void sensitivity(Stamp stamp, SensitivityDocument document, Writer target) {
        SensitivityResult result = document.result();
        try (JsonStream out = new JsonStream(target)) {
            head(out, stamp, document.seed(), result.plays(), result.failures(), result.finished());
            out.whole("blocks", result.blocks());
            out.raw().writeArrayPropertyStart("figures");
            result.figures().forEach(figure -> figure(out, figure));
            out.raw().writeEndArray();
            out.raw().writeArrayPropertyStart("posteriors");
            document.frozen().rows().forEach(row -> posterior(out, row));
            out.raw().writeEndArray();
            out.raw().writeEndObject();
        }
    }

    private static void figure(JsonStream out, FigureSensitivity figure) {
        out.raw().writeStartObject();
        out.text("id", figure.id());
        out.number("stated", figure.base());
        out.raw().writeArrayPropertyStart("tornado");
        for (FigureSensitivity.Bar bar : figure.bars()) {
            out.raw().writeStartObject();
            out.text("parameter", bar.parameter());
            out.number("atLow", bar.atLow());
            out.number("atHigh", bar.atHigh());
            out.number("swing", bar.swing());
            out.raw().writeEndObject();
        }
        out.raw().writeEndArray();
        out.raw().writeArrayPropertyStart("sobol");
        for (FigureSensitivity.Share share : figure.shares()) {
            out.raw().writeStartObject();
            out.text("parameter", share.parameter());
            out.numbers("first", new double[] {
                share.index().first(), share.index().firstLow(), share.index().firstHigh()
            });
            out.numbers("total", new double[] {
                share.index().total(), share.index().totalLow(), share.index().totalHigh()
            });
            out.raw().writeEndObject();
        }
        out.raw().writeEndArray();
        out.raw().writeEndObject();
    }

    private static void posterior(JsonStream out, FrozenParameters.Row row) {
        out.raw().writeStartObject();
        out.text("parameter", row.id());
        out.number("prior", row.prior());
        out.number("low", row.low());
        out.number("high", row.high());
        out.number("value", row.value());
        out.number("posteriorLow", row.posteriorLow());
        out.number("posteriorHigh", row.posteriorHigh());
        out.text("evidence", row.evidence());
        out.raw().writeEndObject();
    }
}

package org.ytterby.workbench.json;

import java.io.Writer;
import org.ytterby.workbench.result.RiskDocument;
import org.ytterby.workbench.result.Score;

/** The document of {@code risk --json}. */
public final class RiskJson {
    private RiskJson() {}

    /** Writes the document and a line feed; {@code target} stays open. */
    public static void write(RiskDocument document, Writer target) {
        try (JsonStream out = new JsonStream(target)) {
            out.raw().writeStartObject();
            out.raw().writeName("manifest");
            ManifestJson.write(out, document.manifest());
            out.raw().writeArrayPropertyStart("scores");
            document.scores().forEach(score -> write(out, score));
            out.raw().writeEndArray();
            out.raw().writeEndObject();
        }
    }

    private static void write(JsonStream out, Score score) {
        out.raw().writeStartObject();
        out.text("index", score.index());
        out.text("material", score.material());
        out.text("stage", score.stage());
        out.text("country", score.country());
        out.text("by", score.by());
        out.whole("year", score.year());
        out.number("value", score.value());
        out.raw().writeObjectPropertyStart("inputs");
        score.inputs().forEach(out::number);
        out.raw().writeEndObject();
        out.raw().writeEndObject();
    }
}

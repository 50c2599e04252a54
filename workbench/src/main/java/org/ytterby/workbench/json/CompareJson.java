package org.ytterby.workbench.json;

import java.io.Writer;
import org.ytterby.workbench.result.CompareDocument;
import org.ytterby.workbench.result.Difference;

/** The document of {@code compare --json}. */
public final class CompareJson {
    private CompareJson() {}

    /** Writes the document and a line feed; {@code target} stays open. */
    public static void write(CompareDocument document, Writer target) {
        try (JsonStream out = new JsonStream(target)) {
            out.raw().writeStartObject();
            out.raw().writeName("manifest");
            ManifestJson.write(out, document.manifest());
            out.text("first", document.first());
            out.text("second", document.second());
            out.raw().writeArrayPropertyStart("differences");
            document.differences().forEach(difference -> write(out, difference));
            out.raw().writeEndArray();
            out.raw().writeEndObject();
        }
    }

    private static void write(JsonStream out, Difference difference) {
        out.raw().writeStartObject();
        out.text("metric", difference.metric());
        out.text("good", difference.good());
        out.text("region", difference.region());
        out.number("a", difference.a());
        out.number("b", difference.b());
        out.number("delta", difference.delta());
        out.text("unit", difference.unit());
        out.text("sentence", difference.sentence());
        out.raw().writeEndObject();
    }
}

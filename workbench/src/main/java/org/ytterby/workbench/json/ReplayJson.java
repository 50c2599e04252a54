package org.ytterby.workbench.json;

import java.io.Writer;
import org.ytterby.history.Check;
import org.ytterby.history.Expectation;
import org.ytterby.workbench.result.ReplayDocument;

/** The document of {@code replay --json}: manifest, parameters, checks, series. */
public final class ReplayJson {
    private ReplayJson() {}

    /** Writes the document and a line feed; {@code target} stays open. */
    public static void write(ReplayDocument document, Writer target) {
        try (JsonStream out = new JsonStream(target)) {
            out.raw().writeStartObject();
            out.raw().writeName("manifest");
            ManifestJson.write(out, document.run().manifest());
            out.text("parametersSha256", document.parameters());
            out.raw().writeArrayPropertyStart("checks");
            document.checks().forEach(check -> write(out, check));
            out.raw().writeEndArray();
            RunJson.series(out, document.run());
            out.raw().writeEndObject();
        }
    }

    private static void write(JsonStream out, Check check) {
        Expectation expectation = check.expectation();
        out.raw().writeStartObject();
        out.text("id", expectation.id());
        out.text("quantity", expectation.quantity());
        out.text("unit", expectation.unit());
        out.number("observed", expectation.observed());
        out.number("simulated", check.simulated());
        out.number("low", expectation.low());
        out.number("high", expectation.high());
        out.raw().writeBooleanProperty("pass", check.pass());
        out.raw().writeBooleanProperty("inSample", check.inSample());
        out.text(
                "source",
                expectation.source().title() + ", " + expectation.source().address());
        out.text("kind", expectation.kind().word());
        out.raw().writeEndObject();
    }
}

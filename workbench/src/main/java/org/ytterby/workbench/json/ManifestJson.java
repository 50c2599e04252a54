package org.ytterby.workbench.json;

import java.io.Reader;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.ytterby.ensemble.FailedFuture;
import org.ytterby.workbench.result.InputFile;
import org.ytterby.workbench.result.Manifest;
import org.ytterby.workbench.result.Stamp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manifest as every document carries it, and as the run folder keeps it. */
final class ManifestJson {
    private ManifestJson() {}

    /** Writes the manifest's object. */
    static void write(JsonStream out, Manifest manifest) {
        out.raw().writeStartObject();
        out.text("version", manifest.version());
        out.text("scenario", manifest.scenario());
        out.text("world", manifest.world());
        out.text("asOf", manifest.asOf().toString());
        out.whole("seed", manifest.seed());
        out.whole("futures", manifest.futures());
        if (manifest.futures() < manifest.futuresAsked()) {
            out.whole("futuresAsked", manifest.futuresAsked());
        }
        out.text("engine", manifest.engine());
        out.whole("threads", manifest.threads());
        inputs(out, manifest.inputs());
        out.number("worstBalance", manifest.worstBalance());
        failed(out, manifest.failed());
        out.number("elapsedSeconds", manifest.elapsedSeconds());
        out.raw().writeEndObject();
    }

    private static void failed(JsonStream out, List<FailedFuture> failed) {
        out.raw().writeArrayPropertyStart("failedFutures");
        for (FailedFuture future : failed) {
            out.raw().writeStartObject();
            out.whole("future", future.future());
            out.whole("seed", future.seed());
            out.text("month", future.month().toString());
            out.text("status", future.status());
            out.text("message", future.message());
            out.raw().writeEndObject();
        }
        out.raw().writeEndArray();
    }

    /** Writes the manifest's object of a document for which nothing was simulated. */
    static void write(JsonStream out, Stamp stamp) {
        out.raw().writeStartObject();
        out.text("version", stamp.version());
        out.text("scenario", stamp.scenario());
        out.text("world", stamp.world());
        inputs(out, stamp.inputs());
        out.number("elapsedSeconds", stamp.elapsedSeconds());
        out.raw().writeEndObject();
    }

    private static void inputs(JsonStream out, List<InputFile> inputs) {
        out.raw().writeArrayPropertyStart("inputs");
        for (InputFile input : inputs) {
            out.raw().writeStartObject();
            out.text("name", input.name());
            out.text("sha256", input.sha256());
            out.raw().writeEndObject();
        }
        out.raw().writeEndArray();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Manifest read(Reader source) {
        try {
            return of(JsonMapper.shared().readTree(source));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is not a manifest (" + e.getOriginalMessage() + ")", e);
        }
    }

    private static Manifest of(JsonNode node) {
        List<InputFile> inputs = new ArrayList<>();
        for (JsonNode input : node.required("inputs")) {
            inputs.add(new InputFile(
                    input.required("name").asString(), input.required("sha256").asString()));
        }
        int futures = node.required("futures").asInt();
        JsonNode asked = node.get("futuresAsked");
        return new Manifest(
                node.required("version").asString(),
                node.required("scenario").asString(),
                node.required("world").asString(),
                YearMonth.parse(node.required("asOf").asString()),
                node.required("seed").asLong(),
                futures,
                asked == null ? futures : asked.asInt(),
                node.required("engine").asString(),
                node.required("threads").asInt(),
                inputs,
                node.required("worstBalance").asDouble(),
                failed(node),
                node.required("elapsedSeconds").asDouble());
    }

    private static List<FailedFuture> failed(JsonNode manifest) {
        List<FailedFuture> failed = new ArrayList<>();
        for (JsonNode future : manifest.required("failedFutures")) {
            failed.add(new FailedFuture(
                    future.required("future").asInt(),
                    future.required("seed").asLong(),
                    YearMonth.parse(future.required("month").asString()),
                    future.required("status").asString(),
                    future.required("message").asString()));
        }
        return failed;
    }
}

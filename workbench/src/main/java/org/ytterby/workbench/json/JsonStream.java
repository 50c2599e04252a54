package org.ytterby.workbench.json;

import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.ytterby.store.Decimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON document piece by piece: numbers by {@link Decimal}, absent keys left out, NaN as null. */
final class JsonStream implements AutoCloseable {
    private final JsonGenerator out;

    /** Writes to {@code target}, which stays open. */
    JsonStream(Writer target) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        out = factory.createGenerator(ObjectWriteContext.empty(), target);
    }

    /** The generator below, for structure. */
    JsonGenerator raw() {
        return out;
    }

    /** A key with text; left out where the text is null. */
    void text(String key, @Nullable String value) {
        if (value != null) {
            out.writeStringProperty(key, value);
        }
    }

    /** A key with a number; null where it is NaN or infinite. */
    void number(String key, double value) {
        out.writeName(key);
        number(value);
    }

    /** A key with a whole number. */
    void whole(String key, long value) {
        out.writeNumberProperty(key, value);
    }

    /** A key with an array of numbers. */
    void numbers(String key, double[] values) {
        out.writeArrayPropertyStart(key);
        for (double value : values) {
            number(value);
        }
        out.writeEndArray();
    }

    private void number(double value) {
        if (Decimal.isNumber(value)) {
            out.writeNumber(Decimal.text(value));
        } else {
            out.writeNull();
        }
    }

    /** Ends the document with a line feed. */
    @Override
    public void close() {
        out.writeRaw('\n');
        out.close();
    }
}

package org.ytterby.workbench.json;

import java.io.Writer;
import java.util.List;
import org.ytterby.history.watch.FalseAlarms;
import org.ytterby.history.watch.Reading;
import org.ytterby.history.watch.WatchMonth;
import org.ytterby.workbench.result.Stamp;
import org.ytterby.workbench.result.WatchResult;

/** The document of {@code watch --json}. */
public final class WatchJson {
    private WatchJson() {}

    /** Writes the document and a line feed; {@code target} stays open. */
    public static void write(Stamp stamp, WatchResult result, Writer target) {
        try (JsonStream out = new JsonStream(target)) {
            out.raw().writeStartObject();
            out.raw().writeName("manifest");
            ManifestJson.write(out, stamp);
            out.raw().writeArrayPropertyStart("months");
            result.months().forEach(month -> month(out, month));
            out.raw().writeEndArray();
            out.number("threshold", result.threshold());
            out.raw().writeArrayPropertyStart("falseAlarms");
            result.falseAlarms().forEach(alarms -> falseAlarms(out, alarms));
            out.raw().writeEndArray();
            out.raw().writeEndObject();
        }
    }

    private static void month(JsonStream out, WatchMonth month) {
        out.raw().writeStartObject();
        out.text("month", month.month().toString());
        out.text("exporter", month.exporter());
        out.raw().writeObjectPropertyStart("posterior");
        month.posterior().forEach((regime, probability) -> out.number(regime.word(), probability));
        out.raw().writeEndObject();
        out.raw().writeBooleanProperty("alarm", month.alarm());
        out.number("kept", month.kept());
        out.raw().writeBooleanProperty("read", !month.readings().isEmpty());
        out.number("tonnageRatio", month.tonnageRatio());
        out.number("goodRatio", month.goodRatio());
        readings(out, "flows", month.readings());
        readings(out, "shortfalls", month.shortfalls());
        out.raw().writeEndObject();
    }

    private static void readings(JsonStream out, String key, List<Reading> readings) {
        out.raw().writeArrayPropertyStart(key);
        for (Reading reading : readings) {
            out.raw().writeStartObject();
            out.text("from", reading.flow().exporter());
            out.text("to", reading.flow().importer());
            out.text("good", reading.flow().good());
            out.number("tonnes", reading.flow().quantity());
            out.number("expected", reading.expected());
            out.number("ratio", reading.ratio());
            out.number("chance", reading.chance());
            out.raw().writeEndObject();
        }
        out.raw().writeEndArray();
    }

    private static void falseAlarms(JsonStream out, FalseAlarms alarms) {
        out.raw().writeStartObject();
        out.text("view", alarms.view());
        out.whole("quietMonths", alarms.months());
        out.raw().writeArrayPropertyStart("alarms");
        alarms.alarms().forEach(month -> out.raw().writeString(month.toString()));
        out.raw().writeEndArray();
        out.number("rate", alarms.rate());
        out.number("low", alarms.interval().low());
        out.number("high", alarms.interval().high());
        out.raw().writeEndObject();
    }
}

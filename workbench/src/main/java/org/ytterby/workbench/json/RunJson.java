package org.ytterby.workbench.json;

import java.io.Writer;
import java.time.YearMonth;
import java.util.List;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.store.SeriesSummary;
import org.ytterby.workbench.result.Headline;
import org.ytterby.workbench.result.RunDocument;

/** The document of {@code run --json}: manifest, headlines, series; the same run gives the same bytes but for the time. */
public final class RunJson {
    private RunJson() {}

    /** Writes the document and a line feed; {@code target} stays open. */
    public static void write(RunDocument document, Writer target) {
        try (JsonStream out = new JsonStream(target)) {
            out.raw().writeStartObject();
            out.raw().writeName("manifest");
            ManifestJson.write(out, document.manifest());
            headlines(out, document.headlines());
            series(out, document);
            out.raw().writeEndObject();
        }
    }

    private static void headlines(JsonStream out, List<Headline> headlines) {
        out.raw().writeArrayPropertyStart("headlines");
        for (Headline headline : headlines) {
            out.raw().writeStartObject();
            out.text("kind", headline.kind().word());
            out.text("sentence", headline.sentence());
            out.number("probability", headline.probability());
            out.whole("futures", headline.futures());
            Headline.Facts facts = headline.facts();
            if (facts != null) {
                facts(out, facts);
            }
            out.raw().writeEndObject();
        }
        out.raw().writeEndArray();
    }

    private static void facts(JsonStream out, Headline.Facts facts) {
        out.text("good", facts.good());
        out.text("region", facts.region());
        out.text("who", facts.who().isEmpty() ? null : facts.who());
        YearMonth month = facts.month();
        out.text("month", month == null ? null : month.toString());
        out.raw().writeObjectPropertyStart("price");
        out.text("unit", "USD/kg");
        out.number("p50", facts.price().p50());
        out.number("p95", facts.price().p95());
        out.number("base", facts.price().base());
        out.raw().writeEndObject();
        out.number("missingShare", facts.missingShare());
        out.text("reason", facts.reason().isEmpty() ? null : facts.reason());
        out.number("stakeUsd", 1000 * facts.stakeKusd());
    }

    /** Writes the array {@code series}. */
    static void series(JsonStream out, RunDocument document) {
        List<String> months =
                document.summary().months().stream().map(YearMonth::toString).toList();
        out.raw().writeArrayPropertyStart("series");
        for (SeriesSummary series : document.summary().series()) {
            out.raw().writeStartObject();
            keys(out, series.key());
            out.raw().writeArrayPropertyStart("months");
            months.forEach(out.raw()::writeString);
            out.raw().writeEndArray();
            out.numbers("p05", series.p05());
            out.numbers("p50", series.p50());
            out.numbers("p95", series.p95());
            out.numbers("mean", series.mean());
            out.raw().writeEndObject();
        }
        out.raw().writeEndArray();
    }

    private static void keys(JsonStream out, SeriesKey key) {
        out.text("metric", key.metric());
        out.text("good", key.good());
        out.text("region", key.region());
        out.text("from", key.from());
        out.text("to", key.to());
        out.text("channel", key.channel());
        out.text("element", key.element());
        out.text("use", key.use());
        out.text("instrument", key.instrument());
        out.text("regime", key.regime());
        out.text("unit", key.unit());
    }
}

package org.ytterby.workbench.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.ensemble.Distribution;
import org.ytterby.ensemble.FailedFuture;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.workbench.result.Headline;
import org.ytterby.workbench.result.InputFile;
import org.ytterby.workbench.result.Manifest;
import org.ytterby.workbench.result.RunDocument;
import org.ytterby.workbench.result.Summaries;

class RunJsonTest {
    private static final Manifest MANIFEST = new Manifest(
            "0.1.0",
            "tiny",
            "2025",
            YearMonth.of(2026, 11),
            7,
            3,
            3,
            "threads",
            2,
            List.of(new InputFile("tiny.yaml", "ab12")),
            2.5e-13,
            List.of(),
            1.25);

    private static Distribution distribution() {
        List<SeriesKey> keys = List.of(
                SeriesKey.route("flow", "Dy-oxide", "CHN", "WORLD", "informal"),
                SeriesKey.of("price", "Dy-oxide", "JPN", "USD/kg"),
                SeriesKey.regime("Truce"),
                SeriesKey.instrument("rent", "licence", "Dy-oxide", "JPN", "USD/kg"));
        double[][][] values = {
            {{1, 2, 3}, {0, 0, 0}},
            {{100, 300, 200}, {Double.NaN, Double.NaN, Double.NaN}},
            {{1, 1, 1}, {1, 0, 1}},
            {{0, 0, 0}, {1e-7, 1e-7, 4e-7}}
        };
        return new Distribution(
                keys, List.of(YearMonth.of(2026, 12), YearMonth.of(2027, 1)), 3, values, 2.5e-13, List.of());
    }

    private static RunDocument document(Manifest manifest) {
        Headline headline = new Headline(
                Headline.Kind.SHORTAGE,
                "Japan \"runs\" short.",
                2 / 3.0,
                2,
                new Headline.Facts(
                        "Dy-oxide",
                        "JPN",
                        "all uses",
                        YearMonth.of(2027, 1),
                        new Headline.Price(250, 290, Double.NaN),
                        0.4,
                        "the licence binds",
                        12.5));
        Headline regime = new Headline(Headline.Kind.REGIME, "The truce breaks.", 1 / 3.0, 1, null);
        return new RunDocument(manifest, Summaries.of(distribution()), List.of(headline, regime));
    }

    private static String json(RunDocument document) {
        StringWriter out = new StringWriter();
        RunJson.write(document, out);
        return out.toString();
    }

    @Test
    void theDocumentIsTheOneOfTheManual() {
        String expected = """
                {"manifest":{"version":"0.1.0","scenario":"tiny","world":"2025","asOf":"2026-11","seed":7,"futures":3,
                "engine":"threads","threads":2,"inputs":[{"name":"tiny.yaml","sha256":"ab12"}],
                "worstBalance":0.00000000000025,"failedFutures":[],"elapsedSeconds":1.25},
                "headlines":[{"kind":"shortage","sentence":"Japan \\"runs\\" short.","probability":0.666666667,"futures":2,
                "good":"Dy-oxide","region":"JPN","who":"all uses","month":"2027-01",
                "price":{"unit":"USD/kg","p50":250,"p95":290,"base":null},"missingShare":0.4,
                "reason":"the licence binds","stakeUsd":12500},
                {"kind":"regime","sentence":"The truce breaks.","probability":0.333333333,"futures":1}],
                "series":[{"metric":"flow","good":"Dy-oxide","from":"CHN","to":"WORLD","channel":"informal",
                "unit":"t/month","months":["2026-12","2027-01"],"p05":[1.1,0],"p50":[2,0],"p95":[2.9,0],"mean":[2,0]},
                {"metric":"price","good":"Dy-oxide","region":"JPN","unit":"USD/kg","months":["2026-12","2027-01"],
                "p05":[110,null],"p50":[200,null],"p95":[290,null],"mean":[200,null]},
                {"metric":"regime","regime":"Truce","unit":"probability","months":["2026-12","2027-01"],
                "p05":[1,0.666666667],"p50":[1,0.666666667],"p95":[1,0.666666667],"mean":[1,0.666666667]},
                {"metric":"rent","good":"Dy-oxide","to":"JPN","instrument":"licence","unit":"USD/kg",
                "months":["2026-12","2027-01"],"p05":[0,0.0000001],"p50":[0,0.0000001],"p95":[0,0.00000037],
                "mean":[0,0.0000002]}]}
                """.replace(",\n", ",").replace("{\n", "{");
        assertThat(json(document(MANIFEST))).isEqualTo(expected);
    }

    private static Manifest failed(int asked, List<FailedFuture> failed) {
        return new Manifest(
                "0.1.0",
                "tiny",
                "2025",
                YearMonth.of(2026, 11),
                -7,
                3,
                asked,
                "threads",
                2,
                MANIFEST.inputs(),
                0,
                failed,
                9);
    }

    @Test
    void oneInTwentyMayFailAndNoMore() {
        List<FailedFuture> one = List.of(new FailedFuture(2, -7, YearMonth.of(2027, 1), "INFEASIBLE", ""));
        Manifest few = failed(4, one);
        assertThat(few.interrupted()).isFalse();
        assertThat(few.tooManyFailed()).isTrue();
        Manifest many = new Manifest("", "", "", few.asOf(), 1, 19, 20, "", 1, List.of(), 0, one, 0);
        assertThat(many.interrupted()).isFalse();
        assertThat(many.tooManyFailed()).isFalse();
    }

    @Test
    void aManifestReadsBackAsWritten() {
        Manifest interrupted = failed(200, List.of());
        FailedFuture failure = new FailedFuture(
                2, -7, YearMonth.of(2027, 1), "ITERATION_LIMIT", "future 2, 2027-01: it did \"not\" clear");
        for (Manifest manifest : List.of(MANIFEST, interrupted, failed(4, List.of(failure)))) {
            StringWriter out = new StringWriter();
            ManifestFile.write(manifest, out);
            assertThat(ManifestFile.read(new StringReader(out.toString()))).isEqualTo(manifest);
        }
    }
}

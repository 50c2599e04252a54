package org.ytterby.workbench.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Source;
import org.ytterby.domain.Trust;
import org.ytterby.ensemble.Distribution;
import org.ytterby.history.Check;
import org.ytterby.history.Expectation;
import org.ytterby.workbench.result.Manifest;
import org.ytterby.workbench.result.ReplayDocument;
import org.ytterby.workbench.result.RunDocument;
import org.ytterby.workbench.result.Summaries;

class ReplayJsonTest {
    private static final Source SOURCE = new Source("customs", "Customs", "GAC", "2025", "example.org", "open");

    private static Check check(String id, Expectation.Kind kind, double high, double simulated) {
        Expectation expectation =
                new Expectation(id, "tiny-2024", "price of Nd", "USD/kg", 60, 50, high, kind, SOURCE, Trust.A, "");
        return new Check(expectation, simulated);
    }

    private static String json(Check... checks) {
        Manifest manifest = new Manifest(
                "0.1.0", "t", "2024", YearMonth.of(2024, 12), 1, 1, 1, "threads", 1, List.of(), 0, List.of(), 1);
        Distribution distribution =
                new Distribution(List.of(), List.of(YearMonth.of(2025, 1)), 1, new double[0][][], 0, List.of());
        RunDocument run = new RunDocument(manifest, Summaries.of(distribution), List.of());
        StringWriter out = new StringWriter();
        ReplayJson.write(new ReplayDocument(run, "ab12", List.of(checks), List.of()), out);
        return out.toString();
    }

    @Test
    void aCheckHoldsWhatWasObservedAndWhatCameOut() {
        assertThat(json(check("price-2024", Expectation.Kind.OPEN, 70, 55)))
                .startsWith("{\"manifest\":{\"version\":\"0.1.0\",")
                .contains(
                        "\"parametersSha256\":\"ab12\",\"checks\":[{\"id\":\"price-2024\",\"quantity\":\"price of Nd\","
                                + "\"unit\":\"USD/kg\",\"observed\":60,\"simulated\":55,\"low\":50,\"high\":70,\"pass\":true,"
                                + "\"inSample\":false,\"source\":\"Customs, example.org\",\"kind\":\"open\"}]")
                .endsWith("}\n");
    }

    @Test
    void aCheckOffItsBoundsFailsAndWhatHasNoneOrNoFigureIsNull() {
        assertThat(json(
                        check("dear", Expectation.Kind.SIDE, 70, 71),
                        check("none", Expectation.Kind.IN_SAMPLE, Double.POSITIVE_INFINITY, Double.NaN)))
                .contains("\"simulated\":71,\"low\":50,\"high\":70,\"pass\":false,\"inSample\":false")
                .contains("\"simulated\":null,\"low\":50,\"high\":null,\"pass\":false,\"inSample\":true")
                .contains("\"kind\":\"in-sample\"");
    }
}

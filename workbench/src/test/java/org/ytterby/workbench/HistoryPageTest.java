package org.ytterby.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.ytterby.domain.Source;
import org.ytterby.domain.Trust;
import org.ytterby.history.Check;
import org.ytterby.history.Comparison;
import org.ytterby.history.Expectation;
import org.ytterby.workbench.result.ReplayDocument;

class HistoryPageTest {
    private static final Workbench BENCH = SampleBench.bench();
    private static final String CHART = "images/history/neighbour-cut-off-ndfeb-chn.svg";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path made;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ReplayResult replay;

    @BeforeAll
    static void replayOnce() throws IOException {
        Path file = Files.writeString(made.resolve("cut.yaml"), SampleBench.SCENARIO);
        RunResult run = BENCH.run(RunRequest.of(BENCH.load(file)).withFutures(1).withThreads(1));
        replay = new ReplayResult(
                run,
                new ReplayDocument(
                        run.document(), "0123456789abcdef", List.of(check(9.5), check(20)), List.of(comparison())));
        WriteHistory.write(made.resolve("docs"), List.of(replay.document()));
        BENCH.folders().write(made.resolve("run"), replay);
    }

    private static Check check(double simulated) {
        Source source = new Source("s", "Customs | [monthly]", "P", "2025", "https://example.org/a_(b)?c=1&d", "CC0");
        return new Check(
                new Expectation(
                        "exports",
                        "sample",
                        "exports < imports",
                        "t",
                        10,
                        9,
                        11,
                        Expectation.Kind.OPEN,
                        source,
                        Trust.A,
                        ""),
                simulated);
    }

    private static Comparison comparison() {
        YearMonth first = YearMonth.of(2025, 1);
        return new Comparison(
                "ndfeb-chn",
                "Exports of magnets",
                "t/month",
                List.of(first, first.plusMonths(1), first.plusMonths(2)),
                new double[] {4, 5, 6},
                new double[] {Double.NaN, 4.5, 10});
    }

    @Test
    void theTableHoldsObservedAndSimulatedAndTheSource() throws IOException {
        assertThat(page())
                .contains("## neighbour-cut-off", "1 of 2 open checks pass.")
                .contains("| exports &lt; imports | t | 10 | 9.5 | 9 | 11 | pass | open | "
                        + "[Customs \\| \\[monthly\\]](https://example.org/a_%28b%29?c=1&d) (A) |")
                .contains("| 10 | 20 | 9 | 11 | **fail** | open |");
    }

    @Test
    void thePageShowsAChartThatExists() throws IOException {
        assertThat(page()).contains("](" + CHART + ")");
        assertThat(made.resolve("docs").resolve(CHART)).exists();
    }

    @Test
    void observedMonthsArePointsAndSimulatedOnesALine() throws Exception {
        Document svg = xml(Files.readString(made.resolve("docs").resolve(CHART)));
        assertThat(svg.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        NodeList dots = svg.getElementsByTagName("circle");
        assertThat(dots.getLength()).as("months that were published").isEqualTo(2);
        assertThat(svg.getElementsByTagName("polyline").getLength())
                .as("simulated")
                .isEqualTo(1);
    }

    @Test
    void theReportOfAReplayHasTheSameSection() throws Exception {
        String report = Files.readString(made.resolve("run").resolve("report.html"));
        Document page = xml(report.replace("<!DOCTYPE html>", ""));
        assertThat(report).contains("Observed against simulated", "1 of 2 open checks pass.", "Exports of magnets");
        NodeList links = page.getElementsByTagName("a");
        assertThat(links.getLength()).as("a link for each check").isEqualTo(2);
        assertThat(links.item(0).getAttributes().getNamedItem("href").getNodeValue())
                .isEqualTo("https://example.org/a_(b)?c=1&d");
        assertThat(page.getElementsByTagName("circle").getLength()).isEqualTo(2);
    }

    private static String page() throws IOException {
        return Files.readString(made.resolve("docs").resolve("history.md"));
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

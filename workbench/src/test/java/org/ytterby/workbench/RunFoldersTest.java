package org.ytterby.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.ytterby.store.FileTroubleException;
import org.ytterby.store.SeriesParquet;

class RunFoldersTest {
    private static final Workbench BENCH = SampleBench.bench();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path made;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static RunResult result;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path temporary;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path run;

    @BeforeAll
    static void runOnce() throws IOException {
        Path file = Files.writeString(made.resolve("cut.yaml"), SampleBench.SCENARIO);
        result = BENCH.run(RunRequest.of(BENCH.load(file)).withFutures(2).withThreads(1));
        BENCH.folders().write(made.resolve("run"), result);
    }

    /** Each test has its own copy; blanks and brackets in its path must not matter. */
    @BeforeEach
    void copyTheRun() throws IOException {
        run = Files.createDirectory(temporary.resolve("a run [1]"));
        for (String name : names(made.resolve("run"))) {
            Files.copy(made.resolve("run").resolve(name), run.resolve(name));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theFolderHoldsEveryTableAndNothingIsLeftBesideIt() throws IOException {
        assertThat(names(run))
                .containsExactly(
                        "futures.parquet",
                        "headlines.csv",
                        "manifest.json",
                        "report.html",
                        "scenario.yaml",
                        "series.csv",
                        "series.parquet");
        assertThat(names(made)).containsExactly("cut.yaml", "run");
    }

    @Test
    void theParquetTableReadsBackAsWritten() {
        assertThat(SeriesParquet.read(run.resolve("series.parquet")))
                .usingRecursiveComparison()
                .isEqualTo(result.document().summary());
    }

    @Test
    void theCsvTableHasARowForEachSeriesAndMonth() throws IOException {
        List<String> lines = Files.readAllLines(run.resolve("series.csv"));
        int rows = result.document().summary().series().size() * 8;
        assertThat(lines).hasSize(1 + rows);
        assertThat(lines.get(0))
                .isEqualTo("metric,good,region,from,to,channel,element,use,instrument,regime,unit,month,"
                        + "p05,p50,p95,mean");
        assertThat(lines).anyMatch(line -> line.startsWith("price,Dy-oxide,JPN,,,,,,,,USD/kg,2025-04,"));
    }

    @Test
    void theScenarioAsResolvedIsValidAndTheSame() {
        assertThat(BENCH.load(run.resolve("scenario.yaml")).scenario()).isEqualTo(result.scenario());
    }

    @Test
    void theReportMadeAgainFromTheTablesIsTheSame() throws IOException {
        byte[] before = Files.readAllBytes(run.resolve("report.html"));
        Files.delete(run.resolve("report.html"));
        assertThat(BENCH.reports().write(run)).isEqualTo(run.resolve("report.html"));
        assertThat(Files.readAllBytes(run.resolve("report.html"))).isEqualTo(before);
        assertThat(names(run)).hasSize(7);
    }

    private Document page() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        byte[] html = Files.readAllBytes(run.resolve("report.html"));
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html));
    }

    @Test
    void theReportIsWellFormedAndAsksNothingOfTheNetwork() throws Exception {
        NodeList all = page().getElementsByTagName("*");
        assertThat(all.getLength()).isGreaterThan(100);
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertThat(element.getTagName()).isNotIn("script", "link", "iframe", "img", "object", "embed", "base");
            for (String attribute : List.of("src", "href", "srcset", "action", "style", "onload", "data")) {
                assertThat(element.hasAttribute(attribute))
                        .as("%s of %s", attribute, element.getTagName())
                        .isFalse();
            }
        }
        String css = page().getElementsByTagName("style").item(0).getTextContent();
        assertThat(css).doesNotContain("url(").doesNotContain("@import").contains("prefers-color-scheme: dark");
    }

    @Test
    void everyChartTellsWhatItShowsAndHasItsNumbersAsATable() throws Exception {
        NodeList figures = page().getElementsByTagName("figure");
        assertThat(figures.getLength()).isPositive();
        for (int i = 0; i < figures.getLength(); i++) {
            Element figure = (Element) figures.item(i);
            Element svg = (Element) figure.getElementsByTagName("svg").item(0);
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getAttribute("aria-label")).hasSizeGreaterThan(20);
            Element details = (Element) figure.getElementsByTagName("details").item(0);
            assertThat(details.getElementsByTagName("td").getLength()).isGreaterThanOrEqualTo(8);
        }
    }

    @Test
    void whatComesFromFilesIsShownAsTextNotAsMarkup() throws IOException {
        String html = Files.readString(run.resolve("report.html"));
        assertThat(html)
                .contains("A &lt;title&gt; &amp; more")
                .contains("A remark with &lt;b&gt;markup&lt;/b&gt;.")
                .contains("https://example.org/a?b=1&amp;c=2");
    }

    @Test
    void anEarlierRunIsReplacedWhole() throws IOException {
        Files.writeString(run.resolve("report.html"), "old");
        BENCH.folders().write(run, result);
        assertThat(Files.readString(run.resolve("report.html"))).startsWith("<!DOCTYPE html>");
        assertThat(names(temporary)).containsExactly("a run [1]");
    }

    @Test
    void aManifestThatWasChangedIsNamed() throws IOException {
        Files.writeString(run.resolve("manifest.json"), "{\"version\": 1");
        assertThatThrownBy(() -> BENCH.reports().write(run))
                .isInstanceOf(FileTroubleException.class)
                .hasMessageContaining("manifest.json: it is not a manifest");
        Files.writeString(run.resolve("manifest.json"), "{}");
        assertThatThrownBy(() -> BENCH.reports().write(run))
                .isInstanceOf(FileTroubleException.class)
                .hasMessageContaining("Maybe it was changed by hand.");
    }

    @Test
    void aParquetTableThatWasChangedIsNamed() throws IOException {
        Files.writeString(run.resolve("series.parquet"), "nonsense");
        assertThatThrownBy(() -> BENCH.reports().write(run))
                .isInstanceOf(FileTroubleException.class)
                .hasMessageContaining("series.parquet: cannot be read as a table");
    }

    @Test
    void aFolderWithoutAManifestIsNoRun() {
        assertThatThrownBy(() -> BENCH.reports().write(temporary))
                .isInstanceOf(FileTroubleException.class)
                .hasMessageContaining("is no run folder (it has no manifest.json)");
    }
}

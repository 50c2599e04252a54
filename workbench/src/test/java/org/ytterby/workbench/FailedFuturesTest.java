package org.ytterby.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.ensemble.FailedFuture;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.Scenario;
import org.ytterby.policy.Window;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.ClearingException;
import org.ytterby.store.FutureMeasure;
import org.ytterby.store.FuturesParquet;
import org.ytterby.workbench.json.CompareJson;
import org.ytterby.workbench.json.RunJson;
import org.ytterby.workbench.report.DeskText;
import org.ytterby.workbench.report.TerminalReport;
import org.ytterby.workbench.result.CompareDocument;
import org.ytterby.workbench.result.Headline;
import org.ytterby.workbench.words.Paint;

/** What people see of futures in which a month did not clear. */
class FailedFuturesTest {
    private static final String SENTENCE =
            "2 of 6 futures failed, because a month did not clear, and are left out: future"
                    + " 1 in 2025-12 (ITERATION_LIMIT), future 4 in 2025-12 (ITERATION_LIMIT). That is more than 5 %: the 95th"
                    + " percentile says nothing, and the shares of futures are too low where the failed ones are the worst.";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** Long enough for stocks to run out. */
    private static Embargo longEmbargo() {
        Embargo e = SampleScenarios.embargo(0.95);
        Window window = new Window(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 8, 31));
        return new Embargo(e.id(), window, e.regimes(), e.goods(), e.from(), e.to(), e.share(), e.inspectionCost());
    }

    private static Scenario named(String name, Scenario s) {
        return new Scenario(name, "", "2024", s.asOf(), s.months(), s.events(), s.regimes(), s.uncertainty());
    }

    private static final Scenario CALM = named("calm", SampleScenarios.scenario());
    private static final Scenario CUT = named("cut", SampleScenarios.scenario(longEmbargo()));

    private static Workbench bench(Map<String, Set<Integer>> failing) {
        return Workbench.of(new SampleBench(), new FailingEngine(failing));
    }

    private static RunRequest request(Scenario scenario) {
        return RunRequest.of(scenario).withFutures(6).withThreads(2);
    }

    private static String words(List<String> lines) {
        return lines.stream().map(String::strip).collect(Collectors.joining(" "));
    }

    @Test
    void theyAreOnTheScreenInTheDocumentAndInTheFolder() throws IOException {
        Workbench bench = bench(Map.of("cut", Set.of(1, 4)));
        RunResult result = bench.run(request(CUT));
        assertThat(words(TerminalReport.of(result.document(), Paint.NONE))).contains("4 futures, seed 1 " + SENTENCE);
        assertThat(result.headlines().get(0).sentence()).contains("in 4 of 4 futures (100 %)");
        StringWriter json = new StringWriter();
        RunJson.write(result.document(), json);
        assertThat(json.toString())
                .contains("\"futures\":4,\"futuresAsked\":6,")
                .contains(
                        "\"failedFutures\":[{\"future\":1,\"seed\":1,\"month\":\"2025-12\",\"status\":\"ITERATION_LIMIT\","
                                + "\"message\":\"future 1: the market did not clear\"},{\"future\":4,");
        Path run = folder.resolve("run");
        bench.folders().write(run, result);
        assertThat(Files.readString(run.resolve("manifest.json"))).contains("\"failedFutures\":[{\"future\":1,");
        assertThat(Files.readString(run.resolve("report.html"))).contains(SENTENCE);
        List<FutureMeasure> rows = FuturesParquet.read(run.resolve("futures.parquet"));
        assertThat(rows.stream().filter(row -> row.measure().equals("failed")))
                .extracting(FutureMeasure::future, FutureMeasure::month, FutureMeasure::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, YearMonth.of(2025, 12), "ITERATION_LIMIT"),
                        org.assertj.core.groups.Tuple.tuple(4, YearMonth.of(2025, 12), "ITERATION_LIMIT"));
        byte[] report = Files.readAllBytes(run.resolve("report.html"));
        bench.reports().write(run);
        assertThat(Files.readAllBytes(run.resolve("report.html"))).isEqualTo(report);
    }

    @Test
    void theTableOfFuturesHoldsWhatHeadlinesCount() throws IOException {
        RunResult result = bench(Map.of("cut", Set.of(1, 4))).run(request(CUT));
        bench(Map.of()).folders().write(folder.resolve("run"), result);
        List<FutureMeasure> rows = FuturesParquet.read(folder.resolve("run").resolve("futures.parquet"));
        assertThat(rows).extracting(FutureMeasure::future).isSorted();
        List<FutureMeasure> shortages =
                rows.stream().filter(row -> row.measure().equals("shortage")).toList();
        assertThat(shortages).extracting(FutureMeasure::future).containsExactly(0, 2, 3, 5);
        Headline.Facts facts = Objects.requireNonNull(result.headlines().get(0).facts());
        assertThat(shortages).allSatisfy(row -> {
            assertThat(row.good()).isEqualTo(facts.good());
            assertThat(row.region()).isEqualTo(facts.region());
            assertThat(row.month()).isEqualTo(facts.month()); // nothing differs between these futures
            assertThat(row.value()).isEqualTo(facts.missingShare());
        });
        assertThat(rows.stream().filter(row -> row.measure().equals("missingValue")))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.value())
                        .isCloseTo(1000 * facts.stakeKusd(), org.assertj.core.data.Percentage.withPercentage(1e-9)));
        assertThat(rows.stream().filter(row -> row.measure().equals("peakPrice")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.value()).isGreaterThan(210));
    }

    @Test
    void aPairIsLeftOutWhereEitherFailed() {
        Workbench bench = bench(Map.of("calm", Set.of(1), "cut", Set.of(1, 4)));
        CompareDocument document =
                bench.comparisons().compare(request(CALM), LoadedScenario.of(CUT), Progress.none(), new Interruption());
        assertThat(document.manifest().futures()).isEqualTo(4);
        assertThat(document.manifest().failedFutures()).isEqualTo(2);
        assertThat(document.manifest().failed())
                .extracting(FailedFuture::message)
                .containsExactly(
                        "calm: future 1: the market did not clear",
                        "cut: future 1: the market did not clear",
                        "cut: future 4: the market did not clear");
        assertThat(words(DeskText.comparison(document, Paint.NONE)))
                .contains("4 futures under the same draws, seed 1 2 of 6 futures failed");
        assertThat(document.differences())
                .anySatisfy(
                        difference -> assertThat(difference.sentence()).endsWith("higher in 4 of 4 futures (100 %)."));
        StringWriter json = new StringWriter();
        CompareJson.write(document, json);
        assertThat(json.toString()).contains("\"futures\":4,\"futuresAsked\":6,");
    }

    @Test
    void whereNoPairIsLeftThereIsNothingToCompare() {
        Workbench bench = bench(Map.of("calm", Set.of(0, 1, 2), "cut", Set.of(3, 4, 5)));
        assertThatThrownBy(() -> bench.comparisons()
                        .compare(request(CALM), LoadedScenario.of(CUT), Progress.none(), new Interruption()))
                .isInstanceOf(ClearingException.class)
                .hasMessageStartingWith(
                        "no future could be played to its end in both scenarios (3 failed in the first, 3");
    }
}

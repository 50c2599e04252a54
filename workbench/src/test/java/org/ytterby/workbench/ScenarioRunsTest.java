package org.ytterby.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.workbench.check.Condition;
import org.ytterby.workbench.json.RunJson;
import org.ytterby.workbench.report.TerminalReport;
import org.ytterby.workbench.result.Headline;
import org.ytterby.workbench.result.InterruptedRunException;
import org.ytterby.workbench.result.InvalidInputException;
import org.ytterby.workbench.result.UsageException;
import org.ytterby.workbench.words.Paint;

class ScenarioRunsTest {
    private final Workbench bench = SampleBench.bench();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private RunRequest request() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.yaml"), SampleBench.SCENARIO);
        return RunRequest.of(bench.load(file)).withFutures(3).withThreads(1);
    }

    private static String json(RunResult result) {
        StringWriter out = new StringWriter();
        RunJson.write(result.document(), out);
        return out.toString();
    }

    @Test
    void theNeighbourWhoIsCutOffRunsShortAndTheEmbargoIsTheReason() throws IOException {
        Headline first = bench.run(request()).headlines().get(0);
        assertThat(first.kind()).isEqualTo(Headline.Kind.SHORTAGE);
        assertThat(first.probability()).isEqualTo(1);
        assertThat(first.sentence())
                .startsWith("Japan runs short of dysprosium oxide (Dy-oxide) (Electric traction motors) in 3 of 3"
                        + " futures (100 %), first in 2025-0")
                .contains("the embargo 'embargo'");
    }

    @Test
    void withoutEventsNobodyRunsShortAndTheNumberIsSaid() {
        RunResult result = bench.run(RunRequest.of(SampleScenarios.scenario()).withFutures(2));
        assertThat(result.headlines()).hasSize(1);
        assertThat(result.headlines().get(0).sentence()).startsWith("Nobody runs short: in none of the 2 futures");
        assertThat(result.headlines().get(0).probability()).isEqualTo(1);
    }

    @Test
    void theSameInputsGiveTheSameBytesOnAnyNumberOfThreads() throws IOException {
        String one = json(bench.run(request()));
        String two = json(bench.run(request().withThreads(2)));
        assertThat(one).contains("\"threads\":1").contains("\"elapsedSeconds\":");
        assertThat(neutral(two)).isEqualTo(neutral(one));
        assertThat(one).contains("\"metric\":\"price\",\"good\":\"Dy-oxide\",\"region\":\"JPN\",\"unit\":\"USD/kg\"");
    }

    private static String neutral(String json) {
        return json.replaceAll("\"(elapsedSeconds|threads)\":[-0-9.E]+", "");
    }

    @Test
    void theManifestNamesTheScenarioFileAndTheTables() throws IOException {
        var inputs = bench.run(request()).document().manifest().inputs();
        assertThat(inputs.get(0).name()).isEqualTo("cut.yaml");
        assertThat(inputs.get(0).sha256()).isEqualTo(Sha256.of(SampleBench.SCENARIO.getBytes(StandardCharsets.UTF_8)));
        assertThat(inputs.get(1).name()).isEqualTo("sample.csv");
    }

    @Test
    void theTerminalReportSaysItInNarrowLines() throws IOException {
        List<String> lines = TerminalReport.of(bench.run(request()).document(), Paint.NONE);
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(String.join("\n", lines))
                .contains("neighbour-cut-off: world 2024, as of 2024-12, 8 months, 3 futures, seed 1")
                .contains("Who lacks")
                .contains("JPN")
                .contains("3 (100 %)")
                .contains("Why")
                .doesNotContain("\u001B");
    }

    @Test
    void aConditionThatHoldsNamesSeriesAndMonth() throws IOException {
        RunResult result = bench.run(request().withFailIf(Condition.parse("unserved.Dy-oxide.JPN > 1")));
        assertThat(result.verdict()).isPresent();
        assertThat(result.verdict().orElseThrow().sentence())
                .startsWith("--fail-if \"unserved.Dy-oxide.JPN > 1\" held: p95 of unserved.Dy-oxide.JPN is ")
                .contains(" t/month in 2025-0");
    }

    @Test
    void aConditionWithAnUnknownWordIsRefusedBeforeAnythingIsSimulated() throws IOException {
        RunRequest request = request().withFailIf(Condition.parse("price.Dy-oxid.JPN > 1"));
        assertThatThrownBy(() -> bench.run(request))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("unknown good 'Dy-oxid'. Maybe 'Dy-oxide'.");
    }

    @Test
    void aRunThatIsStoppedAtOnceHasNothingToShow() throws IOException {
        Interruption interruption = new Interruption();
        interruption.request();
        RunRequest request = request();
        assertThatThrownBy(() -> bench.runs().run(request, Progress.none(), interruption))
                .isInstanceOf(InterruptedRunException.class);
    }

    @Test
    void aRunThatIsStoppedHalfwayKeepsWhatIsFinishedAndSaysSo() throws IOException {
        Interruption interruption = new Interruption();
        Progress stopAfterTwo = new Progress() {
            @Override
            public void stage(String what) {
                assertThat(what).isNotBlank();
            }

            @Override
            public void futures(int done, int all) {
                if (done == 2) {
                    interruption.request();
                }
            }
        };
        RunResult result = bench.runs().run(request(), stopAfterTwo, interruption);
        assertThat(result.document().manifest().futures()).isEqualTo(2);
        assertThat(json(result)).contains("\"futures\":2,\"futuresAsked\":3");
        assertThat(TerminalReport.of(result.document(), Paint.NONE))
                .contains("Interrupted: 2 of 3 futures were finished; only these are shown.");
    }

    @Test
    void aFileAtFaultGivesItsFaults() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.yaml"), SampleBench.SCENARIO.replace("share: 0.95", "share: 1.4"));
        assertThatThrownBy(() -> bench.load(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("bad.yaml:14:")
                .hasMessageContaining("events[0].share")
                .hasMessageContaining("1.4");
    }

    @Test
    void numbersOutOfRangeAreWrongUsage() {
        RunRequest request = RunRequest.of(SampleScenarios.scenario());
        assertThatThrownBy(() -> request.withFutures(0))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("(is 0)");
        assertThatThrownBy(() -> request.withThreads(0)).isInstanceOf(UsageException.class);
    }
}

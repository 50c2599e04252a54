package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.workbench.Workbench;
import picocli.CommandLine;

/** Every verb by its words: exit code, standard output, standard error. */
class VerbsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private String scenario;

    @BeforeEach
    void writeAScenario() throws IOException {
        scenario = Files.writeString(folder.resolve("cut.yaml"), SampleProgram.SCENARIO)
                .toString();
    }

    private int execute(Workbench bench, String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine commandLine = Ytterby.commandLine(() -> bench);
        return commandLine
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private int execute(String... words) {
        return execute(SampleProgram.bench(), words);
    }

    private void assertNoStackTrace() {
        assertThat(err.toString()).doesNotContain("\tat ").doesNotContain("Exception in");
    }

    @Test
    void runSaysWhoRunsShortOnStandardOutput() {
        assertThat(execute("run", scenario, "--futures", "2")).isZero();
        assertThat(out.toString())
                .startsWith("neighbour-cut-off: world 2024, as of 2024-12, 12 months, 2 futures, seed 1")
                .contains("Who lacks", "JPN", "Dy-oxide", "2 (100 %)", "embargo");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void runAsJsonPrintsOneDocumentTwiceTheSameButForTheTime() {
        assertThat(execute("run", scenario, "--futures", "2", "--seed", "7", "--json"))
                .isZero();
        String first = out.toString();
        assertThat(execute("run", scenario, "--futures", "2", "--seed", "7", "--json"))
                .isZero();
        String time = "\"elapsedSeconds\":[-0-9.E]+";
        assertThat(first).startsWith("{\"manifest\":{").endsWith("]}\n").contains("\"seed\":7");
        assertThat(out.toString().replaceFirst(time, "")).isEqualTo(first.replaceFirst(time, ""));
    }

    @Test
    void runWithOutWritesAFolderThatReportReads() {
        Path run = folder.resolve("run");
        assertThat(execute("run", scenario, "--futures", "2", "--out", run.toString()))
                .isZero();
        assertThat(err.toString()).contains("Run folder: " + run);
        assertThat(execute("report", run.toString())).isZero();
        assertThat(out.toString().strip()).isEqualTo(run.resolve("report.html") + " written.");
    }

    @Test
    void riskTellsBothPainsAndTheHalfLife() {
        String[] words = "risk --index leverage --material Dy --country JPN --year 2024 --futures 1".split(" ");
        assertThat(execute(words)).isZero();
        assertThat(out.toString())
                .startsWith("leverage, Dy: CHN over JPN, world 2024, 1 future, seed 1")
                .contains("pain inflicted", "pain suffered", "within 48 months");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeTakenIsRefusedBeforeAnythingIsSimulated() throws IOException {
        Files.writeString(folder.resolve("other.txt"), "");
        assertThat(execute("run", scenario, "--out", folder.toString())).isEqualTo(6);
        assertThat(err.toString()).contains("is not an earlier run folder");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aConditionThatHoldsEndsWithFive() {
        assertThat(execute("run", scenario, "--futures", "2", "--fail-if", "unserved.Dy-oxide.JPN > 1"))
                .isEqualTo(5);
        assertThat(err.toString()).contains("held: p95 of unserved.Dy-oxide.JPN is ");
        assertThat(execute("run", scenario, "--futures", "2", "--fail-if", "unserved.Dy-oxide > 1e6"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'run', 'Missing required parameter'",
        "'rnu x', 'unknown verb ''rnu''. Maybe ''run''.'",
        "'replay embargo-2011', 'unknown episode ''embargo-2011''. Maybe ''embargo-2010'''",
        "'run S --futurs 3', 'unknown option ''--futurs''. Maybe ''--futures''.'",
        "'run S extra', 'unexpected word ''extra''.'",
        "'run S --futures many', '--futures'",
        "'run S --futures 0', '--futures must lie between 1 and'",
        "'run S --threads 0', '--threads must be 1 or more'",
        "'run S --engine sprak', '--engine ''sprak'' is not known. Maybe ''threads''.'",
        "'run S --fail-if price', '--fail-if \"price\": it has not the form'",
        "'run S --fail-if prise>1', 'unknown metric ''prise''. Maybe ''price''.'",
        "'data show nothing-like-it', 'unknown table'",
        "'risk', 'Missing required option'",
        "'risk --index hhi', '--index ''hhi'' is not known or not built yet; there are leverage, truce.'",
        "'risk --index leverage', 'needs --material and --country'",
        "'risk --index leverage --material Dx --country JPN --year 2024', 'unknown element ''Dx'''",
        "'risk --index leverage --material Dy --country JPM --year 2024', 'unknown region ''JPM''. Maybe'",
        "'risk --index leverage --material Dy --country CHN --by JPN --year 2024', 'nothing that holds Dy goes from'",
        "'risk --index leverage --material Dy --country JPN --by JPN --year 2024', 'cannot cut itself off'",
        "'risk --index leverage --material Dy --country JPN --stage use --year 2024', '--stage ''use'' is not traded'",
        "'risk --index leverage --material Dy --country JPN --year 2042', '--year ''2042'' is no world. Maybe'",
        "'risk --index leverage --material Dy --country JPN --futures 0', '--futures must lie between 1 and'",
        "'data lst', 'unknown verb ''lst''. Maybe ''list''.'",
        "'explain moon --world 2024', 'unknown id ''moon''.'",
        "'explain moon --world 2042', 'unknown world ''2042''. Maybe one of 2024.'"
    })
    void wrongUsageEndsWithTwoAndTellsWhat(String words, String message) {
        String[] split = words.replace("S", scenario).split(" ");
        assertThat(execute(split)).isEqualTo(2);
        assertThat(err.toString()).startsWith("ytterby: ").contains(message);
        assertThat(out.toString()).isEmpty();
        assertNoStackTrace();
    }

    @Test
    void aScenarioAtFaultEndsWithThreeAndItsFaultsStandAlone() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.yaml"),
                SampleProgram.SCENARIO.replace("share: 0.95", "share: 1.4").replace("months: 12", "months: 0"));
        for (String verb : new String[] {"run", "validate"}) {
            assertThat(execute(verb, bad.toString())).isEqualTo(3);
            assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.matches(".*bad\\.yaml:\\d+:\\d+: .*"));
            assertThat(err.toString()).contains("Maybe");
            assertNoStackTrace();
        }
        assertThat(execute("validate", bad.toString(), "--json")).isEqualTo(3);
        assertThat(out.toString()).contains("\"issues\":[{\"file\":").contains("\"path\":\"events[0].share\"");
    }

    @Test
    void aValidScenarioIsSaidToBeValid() {
        assertThat(execute("validate", scenario)).isZero();
        assertThat(out.toString()).contains("valid (neighbour-cut-off, world 2024).");
        assertThat(execute("validate", scenario, "--json")).isZero();
        assertThat(out.toString()).endsWith("\"issues\":[]}\n").contains("\"scenario\":\"neighbour-cut-off\"");
    }

    @Test
    void aFileThatIsNotThereEndsWithSix() {
        assertThat(execute("run", folder.resolve("none.yaml").toString())).isEqualTo(6);
        assertThat(err.toString()).startsWith("ytterby: ").contains("none.yaml: does not exist");
        assertThat(execute("run", folder.toString())).isEqualTo(6);
        assertThat(execute("report", folder.toString())).isEqualTo(6);
        assertNoStackTrace();
    }

    @Test
    void aMonthWithoutAnAnswerEndsWithFour() {
        assertThat(execute(SampleProgram.failing(SampleProgram.noAnswer()), "run", scenario))
                .isEqualTo(4);
        assertThat(err.toString()).startsWith("ytterby: month 2025-02 has no feasible answer");
    }

    @Test
    void aFewFailedFuturesAreNamedAndTheCodeIsZeroMoreAreNoAnswer() throws IOException {
        Workbench few = SampleProgram.failing(Set.of(7));
        assertThat(execute(few, "run", scenario, "--futures", "20", "-q")).isZero();
        assertThat(err.toString().lines())
                .containsExactly(
                        "ytterby: warning: 1 of 20 futures failed, because a month did not clear, and are left out:"
                                + " future 7 in 2025-01 (INFEASIBLE).");
        assertThat(out.toString()).contains("19 futures, seed 1", "19 (100 %)");
        String[] condition = {"run", scenario, "--futures", "20", "--fail-if", "unserved.Dy-oxide.JPN > 1"};
        assertThat(execute(few, condition)).isEqualTo(5);
        Workbench many = SampleProgram.failing(Set.of(7, 11));
        assertThat(execute(many, condition)).isEqualTo(4);
        assertThat(err.toString()).contains("held: p95 of", "2 of 20 futures failed", "That is more than 5 %");
        assertThat(out.toString()).contains("18 futures, seed 1");
        assertThat(execute(many, "compare", scenario, scenario, "--futures", "20"))
                .isEqualTo(4);
        assertThat(execute(few, "compare", scenario, scenario, "--futures", "20"))
                .isZero();
        assertThat(err.toString()).contains("1 of 20 futures failed");
    }

    @Test
    void aFaultOfTheProgramIsOneLineAndItsPlaceIsShownOnlyWhenAskedFor() {
        Workbench failing = SampleProgram.failing(new IllegalStateException("index 7\nsecond line"));
        assertThat(execute(failing, "run", scenario)).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("ytterby: fault of the program: IllegalStateException: index 7, please report it with"
                        + " the command and the output of -v.");
        assertThat(execute(failing, "run", scenario, "-v")).isEqualTo(1);
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void compareTellsTheDifference() throws IOException {
        Path calm = Files.writeString(
                folder.resolve("calm.yaml"), SampleProgram.SCENARIO.replaceFirst("events:\\n.*\\n", "events: []\n"));
        assertThat(execute("compare", calm.toString(), scenario, "--futures", "2"))
                .isZero();
        assertThat(out.toString()).contains("2 futures under the same draws").contains("dysprosium oxide");
        assertThat(execute("compare", calm.toString(), scenario, "--futures", "2", "--json"))
                .isZero();
        assertThat(out.toString()).contains("\"differences\":[{\"metric\":");
    }

    @Test
    void compareKeepsToTheMonthsThatBothHaveAndSaysSo() throws IOException {
        Path longer = Files.writeString(
                folder.resolve("longer.yaml"), SampleProgram.SCENARIO.replace("months: 12", "months: 15"));
        assertThat(execute("compare", scenario, longer.toString(), "--futures", "1"))
                .isZero();
        assertThat(err.toString())
                .contains("note: of the 15 months of 'neighbour-cut-off', the first 12 are compared.");
        assertThat(out.toString())
                .contains("1 future under the same draws")
                .contains("The two scenarios do not differ in any series.");
    }

    @Test
    void initWritesAFileOnceAndSchemaPrintsJson() throws IOException {
        Path file = folder.resolve("mine.yaml");
        assertThat(execute("init", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("ytterby: 1");
        assertThat(execute("init", file.toString())).isEqualTo(6);
        assertThat(err.toString()).contains("exists and is left alone");
        assertThat(execute("schema")).isZero();
        assertThat(out.toString()).startsWith("{").contains("json-schema.org/draft/2020-12");
    }

    @Test
    void initAndReportPrintADocumentWhereOneIsAskedFor() {
        String file = folder.resolve("mine.yaml").toString();
        assertThat(execute("init", file, "--json")).isZero();
        assertThat(out.toString()).startsWith("{\"manifest\":{").endsWith("\"written\":\"" + file + "\"}\n");
        String run = folder.resolve("run").toString();
        assertThat(execute("run", scenario, "--futures", "1", "--out", run)).isZero();
        assertThat(execute("report", run, "--json")).isZero();
        assertThat(out.toString())
                .startsWith("{\"manifest\":{")
                .contains("\"written\":")
                .contains("report.html");
    }

    @Test
    void everyVerbHasHelpOnStandardOutput() {
        Stream.of(
                        "run",
                        "compare",
                        "validate",
                        "init",
                        "schema",
                        "data",
                        "explain",
                        "report",
                        "calibrate",
                        "sensitivity")
                .forEach(verb -> {
                    assertThat(execute(verb, "--help")).as(verb).isZero();
                    assertThat(out.toString()).startsWith("Usage: ytterby " + verb);
                });
    }
}

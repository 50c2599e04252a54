package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.workbench.Workbench;

/** {@code watch} and {@code init --kind flows} on the dataset that comes with the program. */
class WatchCommandTest {
    private static final Workbench BENCH = Workbench.standard();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private int execute(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Ytterby.commandLine(() -> BENCH)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    @Test
    void theExampleThatInitWritesRaisesTheAlarmOfMay2025() {
        String flows = folder.resolve("flows.csv").toString();
        assertThat(execute("init", "--kind", "flows", flows)).isZero();
        assertThat(out.toString()).contains("Next: ytterby watch " + flows);
        assertThat(execute("watch", flows)).isZero();
        assertThat(out.toString())
                .startsWith("flows.csv: by the flows of 20")
                .contains("Alarm: 2025-05 CHN", "CHN → WORLD", "False alarms in quiet months", "of 78 months");
        assertThat(err.toString()).isEmpty();
        assertThat(execute("init", "--kind", "flows", flows)).isEqualTo(6);
    }

    @Test
    void asJsonItIsOneDocumentWithItsManifest() {
        String flows = folder.resolve("flows.csv").toString();
        execute("init", "--kind", "flows", flows);
        assertThat(execute("watch", flows, "--json")).isZero();
        assertThat(out.toString())
                .startsWith("{\"manifest\":{\"version\":")
                .contains("\"name\":\"flows.csv\",\"sha256\":\"")
                .contains("\"months\":[{\"month\":\"2022-03\",\"exporter\":\"CHN\",\"posterior\":{\"Open\":0.5,")
                .contains("\"alarm\":true", "\"quietMonths\":78", "\"shortfalls\":[{\"from\":\"CHN\"")
                .endsWith("]}\n");
        assertThat(execute("watch", "--score", "--json")).isZero();
        assertThat(out.toString()).contains("\"month\":\"2010-11\"");
    }

    @Test
    void aFileAtFaultEndsWithThreeAndEachFaultStandsAlone() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.csv"),
                "month,from,to,good,tonnes\n2025-05,CHN,WORLD,magnet,1\n2025-06,CHX,WORLD,magnets,x\n");
        assertThat(execute("watch", bad.toString())).isEqualTo(3);
        List<String> lines = err.toString().lines().toList();
        assertThat(lines).hasSize(3).allMatch(line -> line.contains("Maybe"));
        assertThat(lines.get(0)).startsWith(bad + ":2:19: good must be").contains("(is 'magnet')", "Maybe 'magnets'.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereEndsWithSixAndNoFileAtAllWithTwo() {
        assertThat(execute("watch", folder.resolve("none.csv").toString())).isEqualTo(6);
        assertThat(err.toString()).contains("none.csv: cannot be read");
        assertThat(execute("watch")).isEqualTo(2);
        assertThat(err.toString()).contains("watch needs a file of flows or --score");
    }

    @Test
    void aFileTooShortToJudgeSaysSo() throws IOException {
        Path small = Files.writeString(
                folder.resolve("small.csv"), "month,from,to,good,tonnes\n2025-05,CHN,WORLD,magnets,1238\n");
        assertThat(execute("watch", small.toString())).isZero();
        assertThat(out.toString()).startsWith("small.csv: no month can be read yet.");
    }
}

package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.ytterby.workbench.Workbench;
import picocli.CommandLine;

class YtterbyTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine commandLine = Ytterby.commandLine(Workbench::standard)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));

    @Test
    void versionNamesTheProgramAndANumberOnStandardOutput() {
        assertThat(commandLine.execute("--version")).isZero();
        assertThat(out.toString().strip()).matches("ytterby \\d+\\.\\d+\\.\\d+\\S*");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(commandLine.execute("--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: ytterby").contains("Exit codes:");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void withoutAVerbUsageGoesToStandardErrorAndTheCodeIsTwo() {
        assertThat(commandLine.execute()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("Usage: ytterby");
    }

    @Test
    void anUnknownOptionIsNamedAndTheCodeIsTwo() {
        assertThat(commandLine.execute("--nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("--nonsense");
    }
}

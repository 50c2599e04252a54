package org.ytterby.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.house.Shell.Outcome;

/** {@code .ci/run} closes with the counts of the reports and keeps the exit code of the build. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a bash script")
class ContinuousIntegrationTest {

    private static final String PASSING =
            "<testsuite name=\"a &gt; b\" time=\"0.1\" tests=\"5\" errors=\"0\" skipped=\"2\" failures=\"0\">";
    private static final String FAILING = "<testsuite tests=\"4\" errors=\"1\" skipped=\"0\" failures=\"2\"/>";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Shell shell;

    @BeforeEach
    void layOutARepository() throws IOException {
        shell = new Shell(folder);
        shell.copy(".ci/run", "repo/.ci/run");
        shell.write("repo/a/target/surefire-reports/TEST-old.xml", PASSING);
    }

    @Test
    void theCountsOfAllReportsAreSummed() throws IOException, InterruptedException {
        Outcome outcome = runWith(0, PASSING, PASSING.replace("tests=\"5\"", "tests=\"13\""));
        assertThat(outcome.code()).isZero();
        assertThat(lastLine(outcome)).isEqualTo("14 passed, 0 failed, 4 skipped");
    }

    @Test
    void theBuildIsTheOneOfTheReadme() throws IOException, InterruptedException {
        assertThat(runWith(0, PASSING).out()).contains("mvn was called with -B -ntp verify\n");
        assertThat(Repository.text(Repository.ROOT.resolve("README.md"))).contains("mvn -B -ntp verify");
    }

    @Test
    void theExitCodeOfTheBuildIsKept() throws IOException, InterruptedException {
        Outcome outcome = runWith(3, PASSING, FAILING);
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(lastLine(outcome)).isEqualTo("4 passed, 3 failed, 2 skipped");
    }

    @Test
    void failuresThatTheBuildForgaveAreNotForgiven() throws IOException, InterruptedException {
        Outcome outcome = runWith(0, FAILING);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("3 tests failed although the build passed");
    }

    @Test
    void noTestAtAllIsAFailure() throws IOException, InterruptedException {
        Outcome outcome = runWith(0);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(lastLine(outcome)).isEqualTo("0 passed, 0 failed, 0 skipped");
        assertThat(outcome.err()).contains("No test ran");
    }

    private Outcome runWith(int code, String... reports) throws IOException, InterruptedException {
        StringBuilder maven = new StringBuilder("#!/usr/bin/env bash\necho \"mvn was called with $*\"\n");
        for (int i = 0; i < reports.length; i++) {
            String report = "room" + i + "/target/surefire-reports/TEST-new.xml";
            maven.append("mkdir -p room").append(i).append("/target/surefire-reports\n");
            maven.append("echo '")
                    .append(reports[i])
                    .append("' >")
                    .append(report)
                    .append('\n');
        }
        shell.write("bin/mvn", maven.append("exit ").append(code).append('\n').toString());
        return shell.run(Map.of(), "repo/.ci/run");
    }

    private static String lastLine(Outcome outcome) {
        return outcome.out().lines().reduce((first, second) -> second).orElse("");
    }
}

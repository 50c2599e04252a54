package org.ytterby.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.house.Shell.Outcome;
import org.ytterby.house.Shell.Running;

/** The launcher builds when it must, once, and otherwise only starts the program. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a bash script")
class LauncherTest {

    /** Tells the version that the test wants, waits while the test wants, prints its last two arguments. */
    private static final String JAVA = """
            #!/usr/bin/env bash
            echo "$*" >>"${JAVA_LOG:-/dev/null}"
            case "$*" in
                *-XshowSettings*) echo "    java.specification.version = ${JAVA_SAYS:-17}" >&2 ;;
                *ArchiveClassesAtExit*) ;;
                *) while [[ -e ${WAIT_FOR:-} ]]; do sleep 0.02; done
                   printf '%s\\n' "${@: -2}"; exit "${JAVA_EXITS:-0}" ;;
            esac
            """;

    /** Notes that it was called and makes the jar that the launcher asked for. */
    private static final String MAVEN = """
            #!/usr/bin/env bash
            echo called >>"$MAVEN_LOG"
            echo "noise of the build"
            sleep "${BUILD_TAKES:-0}"
            for word in "$@"; do
                [[ $word != -Dytterby.lib=* ]] || touch "${word#*=}/ytterby-cli.jar"
            done
            exit "${MAVEN_EXITS:-0}"
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Shell shell;

    @BeforeEach
    void layOutARepository() throws IOException {
        shell = new Shell(folder);
        shell.copy("ytterby", "repo/ytterby");
        shell.write("repo/pom.xml", "<project/>");
        shell.write("repo/.mvn/jvm.config", "");
        shell.write("repo/cli/pom.xml", "<project/>");
        shell.write("repo/cli/src/main/java/Main.java", "class Main {}");
        shell.write("bin/java", JAVA);
        shell.write("bin/javac", "#!/usr/bin/env bash\n");
        shell.write("bin/mvn", MAVEN);
    }

    @Test
    void theFirstUseBuildsAndSaysSoTheSecondStartsAtOnce() throws IOException, InterruptedException {
        Outcome first = launch(Map.of(), "run", "my truce.yaml");
        assertThat(first.code()).isZero();
        assertThat(first.out()).isEqualTo("run\nmy truce.yaml\n");
        assertThat(first.err()).matches("Building Ytterby \\(first use, [^\n]+\n");

        Outcome second = launch(Map.of(), "run", "my truce.yaml");
        assertThat(second).isEqualTo(new Outcome(0, "run\nmy truce.yaml\n", ""));
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void theExitCodeOfTheProgramIsTheLaunchers() throws IOException, InterruptedException {
        assertThat(launch(Map.of("JAVA_EXITS", "4"), "plan", "x").code()).isEqualTo(4);
    }

    @Test
    void aChangedSourceIsBuiltAgainAndTheOldBuildGoes() throws IOException, InterruptedException {
        launch(Map.of(), "a", "b");
        Files.setLastModifiedTime(folder.resolve("repo/cli/src/main/java/Main.java"), FileTime.from(Instant.now()));
        assertThat(launch(Map.of(), "a", "b").err()).startsWith("Building Ytterby again");
        assertThat(builds()).isEqualTo(2);
        assertThat(buildFolders()).hasSize(1);
    }

    @Test
    void aRemovedSourceIsBuiltAgain() throws IOException, InterruptedException {
        launch(Map.of(), "a", "b");
        Files.delete(folder.resolve("repo/cli/src/main/java/Main.java"));
        launch(Map.of(), "a", "b");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void twoFirstUsesAtOnceBuildOnce() throws IOException, InterruptedException {
        assumeThat(shell.has("flock")).isTrue();
        Map<String, String> slowly = variables(Map.of("BUILD_TAKES", "0.3"));
        Running one = shell.start(slowly, "repo/ytterby", "a", "b");
        Running two = shell.start(slowly, "repo/ytterby", "a", "b");
        assertThat(List.of(one.finish(), two.finish()))
                .allMatch(outcome -> outcome.out().equals("a\nb\n"));
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aBuildInUseOutlivesTheNextOne() throws IOException, InterruptedException {
        assumeThat(shell.has("flock")).isTrue();
        launch(Map.of(), "a", "b");
        Path gate = shell.write("gate", "");
        List<Path> before = buildFolders();
        Running running = shell.start(variables(Map.of("WAIT_FOR", gate.toString())), "repo/ytterby", "a", "b");
        awaitUse(running);
        Files.setLastModifiedTime(folder.resolve("repo/pom.xml"), FileTime.from(Instant.now()));
        launch(Map.of(), "a", "b");
        assertThat(buildFolders()).hasSize(2).containsAll(before);
        Files.delete(gate);
        assertThat(running.finish().out()).isEqualTo("a\nb\n");
    }

    @Test
    void onlyVerbsThatSimulateWaitForOptimisedCode() throws IOException, InterruptedException {
        Path log = folder.resolve("java.log");
        launch(Map.of(), "a", "b");
        launch(Map.of("JAVA_LOG", log.toString()), "validate", "x.yaml");
        launch(Map.of("JAVA_LOG", log.toString()), "run", "x.yaml");
        List<String> starts = Files.readAllLines(log);
        assertThat(starts).hasSize(2);
        assertThat(starts.get(0)).contains("-XX:TieredStopAtLevel=1").endsWith("validate x.yaml");
        assertThat(starts.get(1)).doesNotContain("TieredStopAtLevel").endsWith("run x.yaml");
    }

    @Test
    void itRunsThroughALink() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("bin/yt"), Path.of("../repo/ytterby"));
        assertThat(shell.run(variables(Map.of()), "bin/yt", "a", "b").out()).isEqualTo("a\nb\n");
    }

    @Test
    void aFailedBuildLeavesNothingBehind() throws IOException, InterruptedException {
        Outcome failed = launch(Map.of("MAVEN_EXITS", "1"), "a", "b");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("noise of the build\nytterby: the build failed. Maybe ");
        assertThat(buildFolders()).isEmpty();
        assertThat(launch(Map.of(), "a", "b").out()).isEqualTo("a\nb\n");
    }

    @Test
    void whatIsMissingIsNamed() throws IOException, InterruptedException {
        assertThat(launch(Map.of("JAVA_SAYS", "11"), "a", "b").err()).contains("is Java 11, 17 or newer is needed");
        assertThat(launch(Map.of("JAVA_HOME", "nowhere"), "a", "b").err()).contains("no java at nowhere/bin/java");
        Files.delete(folder.resolve("bin/javac"));
        assertThat(launch(Map.of(), "a", "b").err()).contains("comes without a compiler");
        Files.delete(folder.resolve("bin/mvn"));
        assertThat(launch(Map.of(), "a", "b").err()).contains("no mvn in PATH");
        Files.delete(folder.resolve("bin/java"));
        Outcome withoutJava = launch(Map.of(), "a", "b");
        assertThat(withoutJava.err()).contains("no java in PATH").contains("Maybe ");
        assertThat(withoutJava.code()).isEqualTo(1);
    }

    private Outcome launch(Map<String, String> variables, String verb, String argument)
            throws IOException, InterruptedException {
        return shell.run(variables(variables), "repo/ytterby", verb, argument);
    }

    private Map<String, String> variables(Map<String, String> more) {
        Map<String, String> variables = new TreeMap<>(more);
        variables.put("MAVEN_LOG", folder.resolve("mvn.log").toString());
        return variables;
    }

    private long builds() throws IOException {
        return Files.readAllLines(folder.resolve("mvn.log")).size();
    }

    private List<Path> buildFolders() throws IOException {
        try (Stream<Path> entries = Files.list(folder.resolve("repo/target/launcher"))) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** The launcher becomes the program by exec, so its process then runs the stand-in. */
    private static void awaitUse(Running running) throws InterruptedException {
        while (running.process().isAlive() && !commandLine(running).contains("-cp")) {
            Thread.sleep(5);
        }
    }

    private static String commandLine(Running running) {
        return running.process().info().commandLine().orElse("");
    }
}

package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C on a real process. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no SIGINT to send")
class InterruptTest {
    private static final Pattern FINISHED = Pattern.compile("\"futures\":(\\d+),\"futuresAsked\":5000");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Process start(String... words) throws IOException {
        Path scenario = Files.writeString(folder.resolve("cut.yaml"), SampleProgram.SCENARIO);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SampleProgram.class.getName()));
        Arrays.stream(words)
                .map(word -> word.replace("SCENARIO", scenario.toString()))
                .forEach(command::add);
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    /** Waits until the simulation has begun. */
    private void awaitStage(Process process) throws IOException, InterruptedException {
        for (int i = 0; i < 600 && !err().contains("simulating"); i++) {
            assertThat(process.isAlive()).as(err()).isTrue();
            Thread.sleep(50);
        }
        Thread.sleep(500);
    }

    @Test
    void whatIsFinishedIsPrintedAndWrittenAndTheCodeIs130() throws IOException, InterruptedException {
        Path run = folder.resolve("run");
        Process process = start("run", "SCENARIO", "--futures", "5000", "-v", "--json", "--out", run.toString());
        awaitStage(process);
        interrupt(process);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(err()).isEqualTo(130);
        String json = Files.readString(folder.resolve("out"));
        Matcher matcher = FINISHED.matcher(json);
        assertThat(matcher.find()).as(err()).isTrue();
        assertThat(Integer.parseInt(matcher.group(1))).isBetween(1, 4999);
        assertThat(json).endsWith("]}\n");
        assertThat(Files.readString(run.resolve("manifest.json"))).contains(matcher.group());
        assertThat(Files.readString(run.resolve("report.html"))).contains("The run was interrupted");
        assertThat(err()).contains("ytterby: interrupted; ").doesNotContain("\tat ");
    }

    @Test
    void anOrdinaryEndIsNotHeldBack() throws IOException, InterruptedException {
        Process process = start("run", "SCENARIO", "--futures", "2");
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(err()).isZero();
        assertThat(Files.readString(folder.resolve("out"))).contains("2 futures, seed 1");
    }
}

package org.ytterby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.workbench.Interruption;
import org.ytterby.workbench.ThreadEngine;
import org.ytterby.workbench.Workbench;
import picocli.CommandLine;

/** {@code calibrate} and {@code sensitivity} by their words, on episodes whose answer is known. */
class PlayVerbsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Interruption interruption = new Interruption();
    private final AtomicInteger plays = new AtomicInteger();
    private int stopAfter = Integer.MAX_VALUE;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private int execute(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        SampleExperiments experiments = new SampleExperiments(() -> {
            if (plays.incrementAndGet() >= stopAfter) {
                interruption.request();
            }
        });
        Workbench bench = Workbench.of(new SampleProgram(), new ThreadEngine(), experiments);
        CommandLine commandLine = Ytterby.commandLine(new Desk(() -> bench, interruption, Terminal.plain()));
        return commandLine
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    @Test
    void calibrateWritesTheFileWhoseHashItPrints() throws IOException {
        Path file = folder.resolve("calibrated.csv");
        assertThat(execute("calibrate", "--starts", "30", "--leave-one-out", "--out", file.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .startsWith("Calibrated 3 parameters: 30 starts, ")
                .contains("pass.through", "identified", "idle.share", "prior")
                .contains("price-jump", "holds", "leak", "fails, unseen")
                .contains("left out", "licences-2025");
        String text = Files.readString(file);
        assertThat(text).startsWith("id,value,low,high,prior,").contains("\npass.through,0.6");
        String hash = out.toString().replaceFirst("(?s).*parameter file: ([0-9a-f]{64})\\R$", "$1");
        assertThat(sha256(file)).isEqualTo(hash);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void threadsChangeNothingButTheTime() {
        String time = "\"elapsedSeconds\":[-0-9.E]+";
        assertThat(execute("calibrate", "--starts", "20", "--threads", "1", "--json"))
                .isZero();
        String one = out.toString();
        assertThat(execute("calibrate", "--starts", "20", "--threads", "3", "--json"))
                .isZero();
        assertThat(one)
                .startsWith("{\"manifest\":{")
                .contains("\"seed\":1", "\"sha256\":\"", "\"evidence\":\"identified\"", "\"profile\":[{")
                .contains("\"id\":\"price-jump\"", "\"pass\":true", "\"finished\":true", "\"name\":\"episodes.csv\"");
        assertThat(out.toString().replaceFirst(time, "")).isEqualTo(one.replaceFirst(time, ""));
        assertThat(execute("calibrate", "--starts", "20", "--seed", "2", "--json"))
                .isZero();
        assertThat(out.toString()).contains("\"seed\":2");
    }

    @Test
    void anInterruptedCalibrationKeepsTheBestSoFar() throws IOException {
        stopAfter = 12;
        Path file = folder.resolve("calibrated.csv");
        assertThat(execute("calibrate", "--threads", "1", "--out", file.toString()))
                .isEqualTo(130);
        assertThat(err.toString()).contains("interrupted after 12 plays; the best so far is printed and written.");
        assertThat(out.toString()).contains("not-examined");
        assertThat(Files.readString(file)).contains("not-examined");
    }

    @Test
    void sensitivitySaysWhatMovesWhat() {
        assertThat(execute("sensitivity", "--blocks", "16")).as(err.toString()).isZero();
        assertThat(out.toString())
                .startsWith(
                        "Sensitivity of 4 figures to 3 parameters: 71 plays, 2 parameters varied together in 16 blocks.")
                .contains("price-jump: 5 with the stated values", "leak: – with the stated values")
                .contains("no parameter moves it", "posterior 5 to 95 %");
        assertThat(execute("sensitivity", "--blocks", "16", "--json")).isZero();
        assertThat(out.toString())
                .contains("\"id\":\"loss\"", "\"tornado\":[{\"parameter\":\"", "\"sobol\":[{\"parameter\":\"")
                .contains("\"posteriors\":[{\"parameter\":\"pass.through\"");
    }

    @Test
    void anInterruptedStudyKeepsTheTornado() {
        stopAfter = 9;
        assertThat(execute("sensitivity", "--threads", "1")).isEqualTo(130);
        assertThat(err.toString()).contains("interrupted after 9 plays");
        assertThat(out.toString()).contains("in 0 blocks", "at low end");
    }

    @Test
    void whatMakesNoSenseIsRefusedBeforeAnythingIsPlayed() {
        assertThat(execute("calibrate", "--starts", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("--starts must lie between 2 and 100000 (is 1). Maybe ");
        assertThat(execute("sensitivity", "--threads", "0")).isEqualTo(2);
        assertThat(execute("calibrate", "--out", folder.resolve("none/file.csv").toString()))
                .isEqualTo(6);
        assertThat(err.toString()).contains("Maybe its folder is missing");
        assertThat(plays).hasValue(0);
        StringWriter refused = new StringWriter();
        int code = Ytterby.commandLine(SampleProgram::bench)
                .setErr(new PrintWriter(refused, true))
                .execute("calibrate");
        assertThat(code).isEqualTo(2);
        assertThat(refused.toString()).contains("without past episodes");
    }
}

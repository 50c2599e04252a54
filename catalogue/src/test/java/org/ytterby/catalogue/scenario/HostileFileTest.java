package org.ytterby.catalogue.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that would cost time or memory if they were believed, and files that are not there. */
class HostileFileTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    @TempDir
    Path folder = Path.of("");

    private static ScenarioIssue only(ScenarioOutcome outcome) {
        assertThat(outcome).isInstanceOf(ScenarioOutcome.Invalid.class);
        List<ScenarioIssue> issues = ((ScenarioOutcome.Invalid) outcome).issues();
        assertThat(issues).hasSize(1);
        return issues.get(0);
    }

    @Test
    void fiftyMegabytesAreRefusedUnread() throws IOException {
        Path file = folder.resolve("large.yaml");
        byte[] line =
                "- {id: a, kind: tariff, from: 2027-01-01}\n".repeat(25_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long written = 0; written < 50L << 20; written += line.length) {
                out.write(line);
            }
        }
        ScenarioIssue issue = only(assertTimeout(LIMIT, () -> Given.WITH_WORLD.read(file)));
        assertThat(issue.file()).isEqualTo(file.toString());
        assertThat(issue.line()).isEqualTo(1);
        assertThat(issue.message())
                .isEqualTo("the file must be at most 1048576 bytes (is " + Files.size(file) + " bytes).");
        assertThat(issue.hint()).startsWith("Maybe it is a table");
    }

    @Test
    void anAliasBombIsRefusedWhereItPassesTheLimit() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            String before = "*" + (char) (c - 1);
            bomb.append(c + ": &" + c + " [" + String.join(", ", java.util.Collections.nCopies(9, before)) + "]\n");
        }
        ScenarioIssue issue = only(assertTimeout(LIMIT, () -> Given.reading(Given.WITH_WORLD, bomb.toString())));
        assertThat(issue.message()).isEqualTo("the file says more than 50000 values once its aliases are followed.");
        assertThat(issue.hint()).startsWith("Maybe an alias repeats");
        assertThat(issue.line()).isEqualTo(5);
    }

    @Test
    void deepNestingIsRefused() {
        String text = "events: " + "[".repeat(500_000);
        ScenarioIssue issue = only(assertTimeout(LIMIT, () -> Given.reading(Given.WITH_WORLD, text)));
        assertThat(issue.message()).isEqualTo("lists and blocks are nested more than 20 deep.");
        assertThat(issue.hint())
                .isEqualTo("Maybe a bracket is not closed, or each line is indented more than the one above.");
        assertThat(issue.line()).isEqualTo(1);
        assertThat(issue.column()).isEqualTo(28);
    }

    @Test
    void invalidUtf8IsToldByLineAndByte() {
        byte[] bytes = Given.file("- {id: a}").getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.UTF_8).indexOf("test") + 1;
        bytes[at] = (byte) 0xE9;
        ScenarioIssue issue = only(assertTimeout(LIMIT, () -> Given.WITH_WORLD.read("bad.yaml", bytes)));
        assertThat(issue.text())
                .isEqualTo("bad.yaml:2:8: the byte 0xE9 (number " + (at + 1) + " of the file) is not valid UTF-8. "
                        + "Maybe the file was saved as Latin-1 or Windows-1252: save it as UTF-8.");
    }

    @Test
    void utf16IsNamed() {
        byte[] bytes = Given.file("[]").getBytes(StandardCharsets.UTF_16);
        assertThat(only(Given.PLAIN.read("bad.yaml", bytes)).message()).startsWith("the file is UTF-16, not UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        String text = "\uFEFF" + Given.file("[]").replace("events:\n[]", "events: []");
        assertThat(Given.reading(Given.PLAIN, text)).isInstanceOf(ScenarioOutcome.Valid.class);
    }

    @Test
    void aDirectoryAndAMissingFileAreFileTrouble() {
        ScenarioOutcome directory = Given.PLAIN.read(folder);
        ScenarioOutcome missing = Given.PLAIN.read(folder.resolve("nowhere.yaml"));
        assertThat(directory).isInstanceOf(ScenarioOutcome.Unreadable.class);
        assertThat(((ScenarioOutcome.Unreadable) directory).text())
                .isEqualTo(folder + ": is a directory, not a scenario file. Maybe a file in it was meant.");
        assertThat(missing).isInstanceOf(ScenarioOutcome.Unreadable.class);
        assertThat(((ScenarioOutcome.Unreadable) missing).text()).contains("does not exist. Maybe");
    }

    @Test
    void anEndlessDeviceEnds() {
        Path zero = Path.of("/dev/zero");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(zero));
        ScenarioIssue issue = only(assertTimeout(LIMIT, () -> Given.PLAIN.read(zero)));
        assertThat(issue.message()).contains("must be at most 1048576 bytes");
    }

    static List<Map.Entry<String, String>> megabytes() {
        int half = 1 << 19;
        return List.of(
                Map.entry("one long word", "a".repeat(2 * half - 10)),
                Map.entry("colons", "a:".repeat(half)),
                Map.entry("question marks", "? ".repeat(half)),
                Map.entry("dashes", "- ".repeat(half)),
                Map.entry("braces", "{a: ".repeat(half / 2)),
                Map.entry("commas", "[" + ",".repeat(half)),
                Map.entry("list of numbers", "events: [" + "1,".repeat(half - 10) + "1]"),
                Map.entry("comments", "#\n".repeat(half)),
                Map.entry("blank lines", "\n".repeat(2 * half)),
                Map.entry("spaces", " ".repeat(2 * half)),
                Map.entry("unknown keys", unknownKeys()),
                Map.entry(
                        "unknown goods",
                        Given.file("- {id: a, kind: tariff, from: 2027-01-01, goods: ["
                                + "Dysprosium-oxides-of-all-sorts,".repeat(20_000) + "]}")),
                Map.entry("anchors", "[" + "&a x,".repeat(half / 3) + "]"),
                Map.entry("quotes", "'" + "''".repeat(half - 10)),
                Map.entry("escapes", "\"" + "\\n".repeat(half - 10)),
                Map.entry("literal block", "name: |\n" + " x\n".repeat(half / 2)),
                Map.entry("directives", "%TAG ! x\n".repeat(half / 5)),
                Map.entry("newer YAML", "%YAML 9.9\n---\na: b\n"));
    }

    private static String unknownKeys() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            text.append("key").append(i).append(": 1\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("megabytes")
    void aMegabyteOfNonsenseEndsInFaults(Map.Entry<String, String> given) {
        byte[] bytes = given.getValue().getBytes(StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOf(bytes, Math.min(bytes.length, ScenarioReader.MOST_BYTES));
        ScenarioOutcome outcome =
                assertTimeout(LIMIT, () -> Given.WITH_WORLD.read("bad.yaml", content), given.getKey());
        assertThat(outcome).isInstanceOf(ScenarioOutcome.Invalid.class);
        assertThat(((ScenarioOutcome.Invalid) outcome).issues())
                .isNotEmpty()
                .allMatch(i -> i.line() >= 1 && i.column() >= 1 && i.hint().startsWith("Maybe "));
    }
}

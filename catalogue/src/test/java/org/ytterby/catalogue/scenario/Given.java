package org.ytterby.catalogue.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ytterby.domain.World;
import org.ytterby.policy.Scenario;

/** What several tests of scenario files start from. */
final class Given {

    static final List<String> VINTAGES = List.of("2009", "2023", "2024", "2025");

    private static final World TINY = TinyWorld.world();

    /** Reads against the form alone. */
    static final ScenarioReader PLAIN = new ScenarioReader(KnownWorlds.named(VINTAGES));

    /** Reads against the tiny world too. */
    static final ScenarioReader WITH_WORLD = new ScenarioReader(KnownWorlds.of(VINTAGES, vintage -> TINY));

    private Given() {}

    /** Lines 1 to 6 of a valid file; the seventh is the first line below {@code events:}. */
    static String file(String... eventLines) {
        return "ytterby: 1\nname: test\nworld: \"2024\"\nasOf: 2026-11\nmonths: 12\nevents:\n"
                + String.join("\n", eventLines)
                + "\n";
    }

    /** What the reader makes of text in a file named {@code bad.yaml}. */
    static ScenarioOutcome reading(ScenarioReader reader, String text) {
        return reader.read("bad.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The faults of a text that must have some. */
    static List<ScenarioIssue> issues(ScenarioReader reader, String text) {
        ScenarioOutcome outcome = reading(reader, text);
        assertThat(outcome).isInstanceOf(ScenarioOutcome.Invalid.class);
        return ((ScenarioOutcome.Invalid) outcome).issues();
    }

    /** The scenario of a text that must be valid. */
    static Scenario scenario(ScenarioReader reader, String text) {
        ScenarioOutcome outcome = reading(reader, text);
        assertThat(outcome).isInstanceOf(ScenarioOutcome.Valid.class);
        return ((ScenarioOutcome.Valid) outcome).scenario();
    }

    /** The scenarios that ship with the program, by name. */
    static List<Path> shipped() {
        try (Stream<Path> files = Files.list(Path.of("..", "scenarios"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text of a file. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

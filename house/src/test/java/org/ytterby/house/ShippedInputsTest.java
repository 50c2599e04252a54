package org.ytterby.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.catalogue.dataset.DataFolder;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.scenario.KnownWorlds;
import org.ytterby.catalogue.scenario.ScenarioOutcome;
import org.ytterby.catalogue.scenario.ScenarioReader;
import org.ytterby.catalogue.world.WorldAssembler;
import org.ytterby.domain.Stage;
import org.ytterby.domain.World;

/** What ships fits together: scenarios with the real worlds, and the table of parameters with the code that reads it. */
class ShippedInputsTest {

    private static final Dataset DATA = Dataset.read(DataFolder.shipped());
    private static final Map<String, World> WORLDS = new TreeMap<>();

    /** {@code parameters.value("ramp.scale")}: ids are words joined by dots. */
    private static final Pattern READ =
            Pattern.compile("\\b(?:value|figure)\\(\\s*\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"\\s*\\)");

    private static World world(String vintage) {
        return WORLDS.computeIfAbsent(
                vintage, v -> new WorldAssembler(DATA).assemble(v).world());
    }

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Repository.ROOT.resolve("scenarios"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @Test
    void thereAreSeven() throws IOException {
        assertThat(scenarios()).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyWordOfAScenarioIsKnownToItsWorld(Path file) {
        ScenarioOutcome outcome =
                new ScenarioReader(KnownWorlds.of(WorldAssembler.VINTAGES, ShippedInputsTest::world)).read(file);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(ScenarioOutcome.Valid.class);
    }

    @Test
    void aWordThatTheRealWorldDoesNotKnowIsFound() throws IOException {
        String text = Files.readString(Repository.ROOT.resolve("scenarios/japan-style-embargo.yaml"));
        assertThat(text).contains("JPN");
        ScenarioOutcome outcome = new ScenarioReader(KnownWorlds.of(WorldAssembler.VINTAGES, ShippedInputsTest::world))
                .read("changed.yaml", text.replace("JPN", "JPX").getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).isInstanceOf(ScenarioOutcome.Invalid.class);
        assertThat(outcome.toString()).contains("JPX");
    }

    @Test
    void everyParameterThatMainCodeReadsIsInTheShippedTable() {
        SortedSet<String> read = new TreeSet<>();
        for (Path file : Repository.javaFiles("src/main/java")) {
            Matcher id = READ.matcher(Repository.text(file));
            while (id.find()) {
                read.add(id.group(1));
            }
        }
        assertThat(read)
                .contains("discount.monthly", "ramp.scale", "feed.payability")
                .hasSizeGreaterThan(25);
        List<String> wanted = new ArrayList<>(read);
        wanted.addAll(List.of("armington.sigma", "armington.sigma.feed", "armington.sigma.magnets"));
        for (Stage stage : Stage.values()) {
            if (stage != Stage.USE) {
                wanted.add("supply.trend." + stage.word());
            }
        }
        assertThat(world("2025").parameters().byId()).containsKeys(wanted.toArray(String[]::new));
    }
}

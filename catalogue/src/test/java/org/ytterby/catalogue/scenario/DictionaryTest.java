package org.ytterby.catalogue.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.catalogue.dataset.DataFolder;
import org.ytterby.catalogue.world.WorldAssembler;
import org.ytterby.domain.World;

/** Words are known before there is a world, and no world knows one that they lack. */
class DictionaryTest {

    private static final Dictionary TABLES =
            Dictionary.of(org.ytterby.catalogue.dataset.Vocabulary.ofNames(DataFolder.shipped()));

    private static World unwanted(String vintage) {
        throw new AssertionError("the world of " + vintage + " was made for a file whose words are at fault");
    }

    private static ScenarioOutcome reading(String event) {
        ScenarioReader reader =
                new ScenarioReader(KnownWorlds.of(Given.VINTAGES, id -> TABLES, DictionaryTest::unwanted));
        return reader.read("bad.yaml", Given.file(event).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2023", "2024", "2025"})
    void theTablesListEveryWordOfAWorld(String vintage) {
        Dictionary world =
                Dictionary.of(WorldAssembler.shipped().assemble(vintage).world());
        for (Vocabulary vocabulary : Vocabulary.values()) {
            assertThat(TABLES.of(vocabulary)).as(vocabulary.name()).isNotEmpty().containsAll(world.of(vocabulary));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {id: a, kind: embargo, from: 2027-01-01, goods: Dx, share: 0.5}",
                "- {id: a, kind: embargo, from: 2027-01-01, goods: Dy, exporters: JAPN, share: 0.5}",
                "- {id: a, kind: embargo, from: 2027-02-30, goods: Dy, share: 0.5}",
                "- {id: a, kind: demand-shift, from: 2027-01-01, uses: ev-tractoin, factor: 2}",
                "- {id: a, kind: capacity-outage, from: 2027-01-01, sites: mountian-pass, share: 0.5}",
                "- {id: a, kind: project-decision, from: 2027-01-01, project: nowhere}"
            })
    void noWorldIsMadeForAFileWhoseFormOrWordsAreAtFault(String event) {
        assertThat(reading(event)).isInstanceOf(ScenarioOutcome.Invalid.class);
    }

    @Test
    void noWordIsLookedUpBeforeOneIsMet() throws IOException {
        KnownWorlds blind = new KnownWorlds(
                new java.util.TreeSet<>(Given.VINTAGES),
                id -> {
                    throw new AssertionError("words were looked up");
                },
                id -> Optional.empty(),
                KnownWorlds::iso3166);
        byte[] file = Given.file("- {id: a, kind: embargo, from: 2027-02-30, share: 0.5}")
                .getBytes(StandardCharsets.UTF_8);
        ScenarioOutcome outcome = new ScenarioReader(blind).read("bad.yaml", file);
        assertThat(((ScenarioOutcome.Invalid) outcome).issues())
                .extracting(ScenarioIssue::path)
                .isEqualTo(List.of("events[0]", "events[0].from"));
    }
}

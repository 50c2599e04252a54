package org.ytterby.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The arrows between rooms are those of the table and no others. */
class ArrowsTest {

    @Test
    void everyArrowBetweenRoomsIsInTheTable() {
        assertThat(Arrows.forbidden(Classes.MAIN, Rooms.ROOT_PACKAGE)).isEmpty();
    }

    @Test
    void everyLibraryIsSeenOnlyFromTheRoomsThatMaySeeIt() {
        assertThat(Arrows.forbiddenLibraries(Classes.MAIN, Rooms.ROOT_PACKAGE)).isEmpty();
    }

    @Test
    void everyRoomWithAModuleHasClassesToRead() {
        List<String> modules = Modules.names();
        List<String> rooms =
                Rooms.MAY_IMPORT.keySet().stream().filter(modules::contains).toList();
        assertThat(rooms)
                .isNotEmpty()
                .allSatisfy(room -> assertThat(Classes.MAIN)
                        .as("classes of room %s. Maybe house/pom.xml does not depend on it.", room)
                        .anyMatch(c -> Rooms.roomOf(c.getPackageName(), Rooms.ROOT_PACKAGE)
                                .filter(room::equals)
                                .isPresent()));
    }

    @Test
    void everyModuleIsARoomOfTheTable() {
        assertThat(Modules.names())
                .allMatch(name -> Rooms.MAY_IMPORT.containsKey(name) || Rooms.OUTSIDE.contains(name));
    }

    @Test
    void everyModuleDependsOnlyOnRoomsItMayImport() {
        List<String> forbidden = new ArrayList<>();
        for (Map.Entry<String, Set<String>> room : Rooms.MAY_IMPORT.entrySet()) {
            if (Modules.names().contains(room.getKey())) {
                Modules.roomsItShips(room.getKey()).stream()
                        .filter(to -> !room.getValue().contains(to))
                        .forEach(to -> forbidden.add(room.getKey() + "/pom.xml: " + room.getKey() + " → " + to));
            }
        }
        assertThat(forbidden).isEmpty();
    }

    @Test
    void theTablePointsDownwardsOnly() {
        List<String> below = new ArrayList<>();
        Rooms.MAY_IMPORT.forEach((room, imports) -> {
            assertThat(below).as("rooms listed before %s", room).containsAll(imports);
            below.add(room);
        });
    }

    @Test
    void anArrowThatRunsUpIsNamed() {
        List<String> found = Arrows.forbidden(Classes.fixture("arrows"), Classes.fixturePackage("arrows"));
        assertThat(found).isNotEmpty().allMatch(line -> line.startsWith("market → domain: "));
        assertThat(found).anyMatch(line -> line.contains("Knowing") && line.contains("Country"));
    }

    @Test
    void aLibraryInTheWrongRoomIsNamed() {
        List<String> found = Arrows.forbiddenLibraries(Classes.fixture("arrows"), Classes.fixturePackage("arrows"));
        assertThat(found).isNotEmpty().allMatch(line -> line.startsWith("domain → java.sql: "));
    }
}

package org.ytterby.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Main code uses nothing that would make a result depend on the machine, the hour or the order of a hash. */
class BansTest {

    private static final JavaClasses FIXTURE = Classes.fixture("calls");
    private static final String FIXTURE_PACKAGE = Classes.fixturePackage("calls");

    static Stream<Ban> bans() {
        return Ban.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("bans")
    void mainCodeDoesNotUseIt(Ban ban) {
        assertThat(ban.uses(Classes.MAIN, Rooms.ROOT_PACKAGE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bans")
    void aUseIsFoundAndTheWayOutIsNamed(Ban ban) {
        assertThat(ban.uses(FIXTURE, FIXTURE_PACKAGE)).isNotEmpty().allMatch(line -> line.endsWith(ban.reason()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Math.exp",
                "Math.log",
                "Math.pow",
                "Math.random",
                "Random",
                "System.out",
                "printStackTrace",
                "System.exit",
                "System.nanoTime",
                "Date",
                "HashMap",
                "Collectors.groupingBy"
            })
    void eachOfTheseIsFound(String member) {
        List<String> found = Ban.ALL.stream()
                .flatMap(ban -> ban.uses(FIXTURE, FIXTURE_PACKAGE).stream())
                .toList();
        assertThat(found).anyMatch(line -> line.contains(member));
    }

    @Test
    void anExemptRoomMayUseIt() {
        Ban terminal = Ban.ALL.stream()
                .filter(ban -> ban.reason().startsWith("only cli writes"))
                .findFirst()
                .orElseThrow();
        assertThat(terminal.uses(FIXTURE, FIXTURE_PACKAGE))
                .noneMatch(line -> line.contains(FIXTURE_PACKAGE + ".cli."))
                .anyMatch(line -> line.contains(FIXTURE_PACKAGE + ".market."));
    }
}

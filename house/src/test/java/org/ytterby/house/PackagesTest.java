package org.ytterby.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages form no circle, inside a room or across rooms, and each one is null-marked. */
class PackagesTest {

    @Test
    void packagesFormNoCircle() {
        EvaluationResult result = noCircleBelow(Rooms.ROOT_PACKAGE).evaluate(Classes.MAIN);
        assertThat(result.getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void aCircleOfTwoPackagesIsFound() {
        EvaluationResult result = noCircleBelow(Classes.fixturePackage("cycle")).evaluate(Classes.fixture("cycle"));
        assertThat(result.getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("room.a", "room.b");
    }

    /** NullAway says nothing about a package that is not marked, so an unmarked one would go unchecked. */
    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = Stream.of("src/main/java", "src/test/java")
                .flatMap(folder -> Repository.javaFiles(folder).stream())
                .map(PackagesTest::packageFolder)
                .distinct()
                .filter(folder -> !isNullMarked(folder))
                .map(Repository::name)
                .toList();
        assertThat(unmarked)
                .as("packages without @NullMarked in package-info.java")
                .isEmpty();
    }

    private static ArchRule noCircleBelow(String rootPackage) {
        return slices().matching(rootPackage + ".(**)").should().beFreeOfCycles();
    }

    private static Path packageFolder(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalStateException(file + " has no folder");
        }
        return folder;
    }

    /** A test package that shares its name with a main package is marked by the main one. */
    private static boolean isNullMarked(Path folder) {
        Path twin = Path.of(folder.toString().replace("src/test/java", "src/main/java"));
        return Stream.of(folder, twin)
                .map(place -> place.resolve("package-info.java"))
                .anyMatch(info -> Files.exists(info) && Repository.text(info).contains("@NullMarked\npackage "));
    }
}

package org.ytterby.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Surefire silently skips a class whose name does not end in Test; so does a reader. */
class TestNamesTest {

    private static final Set<String> TEST_ANNOTATIONS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");

    @Test
    void everyFileWithTestsIsNamedTest() {
        List<String> skipped = new ArrayList<>();
        for (Path file : Repository.javaFiles("src/test/java")) {
            skipped.addAll(skippedTests(Repository.name(file), Repository.text(file)));
        }
        assertThat(skipped).as("tests that surefire would skip").isEmpty();
    }

    @Test
    void aTestInAMisnamedClassIsFound() {
        String source =
                "class Checks {\n    class Inner {\n        @ParameterizedTest\n        void holds() {}\n    }\n}\n";
        assertThat(skippedTests("Checks.java", source)).containsExactly("Checks.java:3: holds is in [Checks]");
        assertThat(skippedTests("ChecksTest.java", source.replace("Checks", "ChecksTest")))
                .isEmpty();
    }

    private static List<String> skippedTests(String name, String text) {
        JavaSource source = JavaSource.parse(text);
        if (source.types().stream().allMatch(type -> type.endsWith("Test"))) {
            return List.of();
        }
        return source.methods().stream()
                .filter(method -> method.annotations().stream().anyMatch(TEST_ANNOTATIONS::contains))
                .map(method -> "%s:%d: %s is in %s".formatted(name, method.line(), method.name(), source.types()))
                .toList();
    }
}

package org.ytterby.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Main files and methods stay small enough to be read at once. */
class SizesTest {

    private static final int MOST_LINES_OF_A_FILE = 300;
    private static final int MOST_LINES_OF_A_METHOD = 40;

    @Test
    void noMainFileIsLong() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Repository.javaFiles("src/main/java")) {
            long lines = Repository.text(file).lines().count();
            if (lines > MOST_LINES_OF_A_FILE) {
                tooLong.add("%s: %d lines".formatted(Repository.name(file), lines));
            }
        }
        assertThat(tooLong)
                .as("files over %d lines. Maybe one holds two ideas.", MOST_LINES_OF_A_FILE)
                .isEmpty();
    }

    @Test
    void noMainMethodIsLong() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Repository.javaFiles("src/main/java")) {
            tooLong.addAll(longMethods(Repository.name(file), Repository.text(file)));
        }
        assertThat(tooLong)
                .as("methods over %d lines. Maybe a step of one deserves a name.", MOST_LINES_OF_A_METHOD)
                .isEmpty();
    }

    @Test
    void aLongMethodIsFoundWithItsPlace() {
        String body = "        count++;\n".repeat(MOST_LINES_OF_A_METHOD - 1);
        String source =
                "class Long {\n    int count;\n\n    void grow() {\n" + body + "    }\n\n    void stay() {}\n}\n";
        assertThat(longMethods("Long.java", source)).containsExactly("Long.java:4: grow has 41 lines");
    }

    @Test
    void aMethodOfExactlyTheMostLinesIsAllowed() {
        String body = "        count++;\n".repeat(MOST_LINES_OF_A_METHOD - 2);
        String source = "class Long {\n    int count;\n\n    void grow() {\n" + body + "    }\n}\n";
        assertThat(longMethods("Long.java", source)).isEmpty();
    }

    private static List<String> longMethods(String name, String text) {
        return JavaSource.parse(text).methods().stream()
                .filter(method -> method.lines() > MOST_LINES_OF_A_METHOD)
                .map(method -> "%s:%d: %s has %d lines".formatted(name, method.line(), method.name(), method.lines()))
                .toList();
    }
}

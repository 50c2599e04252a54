package org.ytterby.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Decision records are numbered without gaps and can be cited by heading. */
class DecisionsTest {

    private static final Pattern NAME = Pattern.compile("(\\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\\.md");
    private static final List<String> HEADINGS = List.of("## Context", "## Decision", "## Consequences");

    private final List<Path> records = Repository.files().stream()
            .filter(file -> Repository.name(file).startsWith("docs/decisions/"))
            .toList();

    @Test
    void recordsAreNumberedFromOneWithoutGaps() {
        List<String> expected = IntStream.rangeClosed(1, records.size())
                .mapToObj("%04d"::formatted)
                .toList();
        assertThat(records)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(fileName(file)).matches(NAME));
        assertThat(records).extracting(file -> fileName(file).substring(0, 4)).containsExactlyElementsOf(expected);
    }

    @Test
    void eachRecordHasItsTitleAndHeadingsInOrder() {
        assertThat(records).allSatisfy(file -> {
            List<String> lines = Repository.text(file).lines().toList();
            assertThat(lines.get(0))
                    .startsWith("# " + Integer.parseInt(fileName(file).substring(0, 4)) + ". ");
            assertThat(lines.stream().filter(line -> line.startsWith("## ")).toList())
                    .as(Repository.name(file))
                    .containsExactlyElementsOf(HEADINGS);
        });
    }

    private static String fileName(Path file) {
        return file.toFile().getName();
    }
}

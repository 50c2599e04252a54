package org.ytterby.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documents at the root and in {@code docs} agree with the build. */
class DocumentsTest {

    /** A row of the table of rooms: {@code | `room` | sentence | `a`, `b` |}. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\| [^|]+ \\| ([^|]+) \\|$");

    private static final Pattern CODE = Pattern.compile("`([a-z]+)`");

    /** A link to a file of the repository, in Markdown. */
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");

    @Test
    void theTableOfRoomsIsTheOneThatTheTestsEnforce() {
        Map<String, Set<String>> documented = new LinkedHashMap<>();
        Matcher row = ROW.matcher(text("docs/architecture.md"));
        while (row.find()) {
            Set<String> imports = new LinkedHashSet<>(CODE.matcher(row.group(2))
                    .results()
                    .map(match -> match.group(1))
                    .toList());
            documented.put(row.group(1), imports);
        }
        assertThat(documented).isEqualTo(Rooms.MAY_IMPORT);
        assertThat(documented.keySet()).containsExactlyElementsOf(Rooms.MAY_IMPORT.keySet());
    }

    @Test
    void everyLibraryThatIsShippedIsInTheNotice() {
        Set<String> words = new LinkedHashSet<>(Arrays.asList(text("NOTICE").split("[\\s,]+")));
        List<String> libraries = Modules.names().stream()
                .flatMap(module -> Modules.librariesItShips(module).stream())
                .distinct()
                .toList();
        assertThat(libraries).isNotEmpty();
        assertThat(words).as("words of NOTICE").containsAll(libraries);
    }

    @Test
    void everyLinkInTheDocumentsLeadsSomewhere() {
        List<String> broken = Repository.files().stream()
                .filter(file -> file.toString().endsWith(".md"))
                .flatMap(file -> LINK.matcher(Repository.text(file))
                        .results()
                        .filter(link ->
                                !file.resolveSibling(link.group(1)).toFile().exists())
                        .map(link -> Repository.name(file) + ": " + target(link)))
                .toList();
        assertThat(broken).as("links to nothing").isEmpty();
    }

    @Test
    void theLinkPatternSeesFilesAndSkipsAddresses() {
        List<String> targets = LINK.matcher("[a](docs/a.md#b) [c](https://example.org) ![d](e.png)")
                .results()
                .map(DocumentsTest::target)
                .toList();
        assertThat(targets).containsExactly("docs/a.md", "e.png");
    }

    private static String target(MatchResult link) {
        return link.group(1);
    }

    private static String text(String name) {
        return Repository.text(Repository.ROOT.resolve(name));
    }
}

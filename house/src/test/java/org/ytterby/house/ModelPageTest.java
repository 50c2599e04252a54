package org.ytterby.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table of equations in {@code docs/model.md} agrees with the sources. */
class ModelPageTest {

    private static final int EQUATIONS = 45;

    /** {@code | (11) | equation | words | `Class`, `Class` | `Test` |}; a row of what is not built has no classes. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| \\((\\d+)\\) \\| [^|]+ \\| ([^|]+) \\| ([^|]*) ?\\| ([^|]*) ?\\|$");

    private static final Pattern CODE = Pattern.compile("`(\\w+)`");

    @Test
    void everyEquationHasOneRow() {
        List<Integer> numbers =
                rows().stream().map(row -> Integer.valueOf(row.group(1))).toList();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, EQUATIONS).boxed().toList());
    }

    @Test
    void classesExistAndOneOfThemNamesTheEquation() {
        assertThat(faults(rows(), sources("src/main/java"), 3, ModelPageTest::isNamed))
                .isEmpty();
    }

    @Test
    void testsExistAndCarryTheTag() {
        assertThat(faults(rows(), sources("src/test/java"), 4, ModelPageTest::isTagged))
                .isEmpty();
    }

    @Test
    void aClassThatIsMissingAndATagThatIsMissingAreFound() {
        List<MatchResult> rows = ROW.matcher(
                        "| (7) | a = b | words | `Gone` | `HereTest` |\n| (8) | c | not built | | |")
                .results()
                .toList();
        Map<String, String> sources = Map.of("HereTest", "@Tag(\"equation-6\")");
        assertThat(faults(rows, sources, 3, ModelPageTest::isNamed))
                .containsExactly("(7): no Gone", "(7): named by none of []");
        assertThat(faults(rows, sources, 4, ModelPageTest::isTagged)).containsExactly("(7): HereTest lacks the tag");
    }

    /** Whether the sources that a row lists, by class, hold what they should. */
    private interface Holds {
        List<String> faults(int number, Map<String, String> listed);
    }

    private static List<String> isNamed(int number, Map<String, String> listed) {
        boolean named = listed.values().stream()
                .anyMatch(source -> Equations.named(source).contains(number));
        return named ? List.of() : List.of("named by none of " + listed.keySet());
    }

    private static List<String> isTagged(int number, Map<String, String> listed) {
        if (listed.isEmpty()) {
            return List.of("no test");
        }
        return listed.entrySet().stream()
                .filter(test -> !Equations.tagged(test.getValue()).contains(number))
                .map(test -> test.getKey() + " lacks the tag")
                .toList();
    }

    private static List<String> faults(List<MatchResult> rows, Map<String, String> sources, int column, Holds holds) {
        List<String> faults = new ArrayList<>();
        for (MatchResult row : rows) {
            if (row.group(2).equals("not built")) {
                continue;
            }
            String where = "(" + row.group(1) + "): ";
            NavigableMap<String, String> listed = new TreeMap<>();
            CODE.matcher(row.group(column)).results().map(code -> code.group(1)).forEach(name -> {
                if (sources.containsKey(name)) {
                    listed.put(name, sources.get(name));
                } else {
                    faults.add(where + "no " + name);
                }
            });
            holds.faults(Integer.parseInt(row.group(1)), listed).forEach(fault -> faults.add(where + fault));
        }
        return faults;
    }

    private static List<MatchResult> rows() {
        String page = Repository.text(Repository.ROOT.resolve("docs/model.md"));
        return ROW.matcher(page).results().toList();
    }

    /** Texts of the sources by simple class name; sources of the same name count as one. */
    private static Map<String, String> sources(String folder) {
        Map<String, String> sources = new TreeMap<>();
        for (Path file : Repository.javaFiles(folder)) {
            String name = String.valueOf(file.getFileName()).replace(".java", "");
            sources.merge(name, Repository.text(file), String::concat);
        }
        return sources;
    }
}

package org.ytterby.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** An equation that main code names has a test tagged with its number. */
class EquationsTest {

    @Test
    void everyEquationNamedInMainCodeHasATaggedTest() {
        NavigableSet<Integer> tested = new TreeSet<>();
        Repository.javaFiles("src/test/java").forEach(file -> tested.addAll(Equations.tagged(Repository.text(file))));
        NavigableMap<Integer, List<String>> untested = new TreeMap<>();
        for (Path file : Repository.javaFiles("src/main/java")) {
            NavigableSet<Integer> missing = Equations.named(Repository.text(file));
            missing.removeAll(tested);
            missing.forEach(number ->
                    untested.computeIfAbsent(number, n -> new ArrayList<>()).add(Repository.name(file)));
        }
        assertThat(untested)
                .as("equations that main files name without a test tagged \"equation-N\"")
                .isEmpty();
    }

    @Test
    void singleNumbersListsAndRangesAreRead() {
        assertThat(Equations.named("/** Joint products, equation (11). */")).containsExactly(11);
        assertThat(Equations.named("// Equations (3), (14) and (15)")).containsExactly(3, 14, 15);
        assertThat(Equations.named("// equations (33)–(35), see (40)")).containsExactly(33, 34, 35);
        assertThat(Equations.named("// equation (7) or (8)")).containsExactly(7, 8);
    }

    @Test
    void aMentionBrokenAcrossCommentLinesIsRead() {
        assertThat(Equations.named(
                        "/**\n     * Storage, equation\n     * (16), and equations (17),\n     * (18).\n     */"))
                .containsExactly(16, 17, 18);
    }

    @Test
    void otherParenthesesAreNotEquations() {
        assertThat(Equations.named("call(11); // see table (4), equation of state (T), equation 5"))
                .isEmpty();
    }

    @Test
    void tagsAreRead() {
        assertThat(Equations.tagged("@Tag(\"equation-4\")\n@Tag( \"equation-12\" ) @Tag(\"slow\")"))
                .containsExactly(4, 12);
    }
}

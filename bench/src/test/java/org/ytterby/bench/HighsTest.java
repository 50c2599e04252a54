package org.ytterby.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ytterby.bench.highs.Highs;
import org.ytterby.bench.highs.LinearProgram;

/** HiGHS is reached, keeps its bases, and its signs are understood. */
class HighsTest {

    /** Least 2a + 3b with a + b = 4, a ≤ 3: a = 3, b = 1, dual of the row 3. */
    private static LinearProgram program() {
        double inf = Double.POSITIVE_INFINITY;
        return new LinearProgram(
                new double[] {2, 3},
                new double[] {0, 0},
                new double[] {3, inf},
                new double[] {4},
                new double[] {4},
                new int[] {0, 1, 2},
                new int[] {0, 0},
                new double[] {1, 1});
    }

    @Test
    void aLinearProgramIsSolvedAgainAfterAChangeFromItsBasis() {
        try (Highs highs = new Highs()) {
            highs.set("presolve", "off");
            highs.pass(program());
            assertThat(run(highs)).containsExactly(3, 1, 3);
            int[] columns = new int[2];
            int[] rows = new int[1];
            highs.basis(columns, rows);
            assertThat(columns).containsExactly(Highs.UPPER, Highs.BASIC);
            highs.changeCosts(new double[] {2.5, 2.75});
            highs.changeBounds(new double[2], new double[] {3.5, 9});
            highs.changeRows(new double[] {5}, new double[] {5});
            highs.setBasis(columns, rows);
            assertThat(run(highs)).containsExactly(3.5, 1.5, 2.75);
            assertThat(highs.count("simplex_iteration_count")).isZero();
        }
    }

    @Test
    void aQuadraticProgramBalancesItsMarginalCosts() {
        try (Highs highs = new Highs()) {
            highs.pass(program());
            highs.passDiagonal(new double[] {1, 0.5});
            double[] answer = run(highs); // 2 + a = 3 + b/2 with a + b = 4: a = 2, b = 2, dual 4
            assertThat(answer[0]).isCloseTo(2, within(1e-6));
            assertThat(answer[2]).isCloseTo(4, within(1e-6));
        }
    }

    @Test
    void anUnknownOptionIsRefused() {
        try (Highs highs = new Highs()) {
            assertThatThrownBy(() -> highs.set("no_such_option", 1)).hasMessageContaining("no_such_option");
        }
    }

    private static double[] run(Highs highs) {
        highs.run();
        assertThat(highs.isOptimal()).isTrue();
        double[] x = new double[2];
        double[] dual = new double[1];
        highs.solution(x, new double[2], new double[1], dual);
        return new double[] {x[0], x[1], dual[0]};
    }
}

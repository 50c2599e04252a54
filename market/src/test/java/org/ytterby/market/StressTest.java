package org.ytterby.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 500 stressed months: each must be solved, checked, and certified by the independent dual bound. */
class StressTest {
    private static final int MONTHS = 25;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void stressedMonthsAreSolved(long worldSeed) {
        SyntheticWorld world = SyntheticWorld.small(worldSeed);
        StressedMonths months = new StressedMonths(world);
        InteriorPointSolver solver = new InteriorPointSolver(world.structure(), SolverSettings.standard());
        for (int k = 0; k < MONTHS; k++) {
            MarketProblem problem = months.month(1000 * worldSeed + k);
            MarketSolution solution = solver.solve(problem);
            assertThat(solution.status())
                    .as("world %d month %d: %s", worldSeed, k, solution.message())
                    .isEqualTo(SolveStatus.OPTIMAL);
            assertThat(Math.abs(new DualBound(problem, solution).relativeGap()))
                    .as("gap of world %d month %d", worldSeed, k)
                    .isLessThan(1e-8);
        }
    }
}

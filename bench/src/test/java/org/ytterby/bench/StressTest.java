package org.ytterby.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.bench.months.Stress;
import org.ytterby.bench.rivals.Accuracy;
import org.ytterby.bench.rivals.Answer;
import org.ytterby.bench.rivals.Goal;
import org.ytterby.bench.rivals.HighsPiecewise;
import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.KktCheck;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.SolveStatus;
import org.ytterby.market.SolverSettings;

/** A sample of the months of {@code bench/run stress}: all are solved, and some are solved by another solver as well. */
class StressTest {
    /** Objective and balances as everywhere, prices ten times as far. */
    private static final Goal PRICES_OF_SIMPLEX = new Goal(
            Goal.standard().objective(),
            10 * Goal.standard().price(),
            Goal.standard().primal());

    private static final int MONTHS = 100;
    private static final Stress STRESS = new Stress(RealMonths.SERIES, 1);

    @Test
    void everyStressedMonthIsSolvedAndItsConditionsHold() {
        SolverSettings settings = SolverSettings.standard().withWarmStart(true);
        InteriorPointSolver solver = new InteriorPointSolver(RealMonths.SERIES.structure(), settings);
        KktCheck check = new KktCheck(RealMonths.SERIES.structure());
        MarketSolution solution = new MarketSolution(RealMonths.SERIES.structure());
        for (int number = 0; number < MONTHS; number++) {
            MarketProblem month = STRESS.month(number);
            solver.solveInto(month, solution);
            assertThat(solution.status())
                    .as("month %d: %s", number, solution.message())
                    .isEqualTo(SolveStatus.OPTIMAL);
            assertThat(check.check(month, solution).within(settings))
                    .as("conditions of month %d", number)
                    .isTrue();
        }
    }

    /**
     * The simplex method stops only where objective, prices and balances agree with the solution it is compared with. Its
     * own tolerances leave the worst of some 700 prices 1e-4 to 5e-4 off on months whose stocks have a sloping value, however
     * fine the segments; the median is within 1e-5.
     */
    @ParameterizedTest
    @ValueSource(ints = {3, 14, 15})
    void anotherSolverFindsTheSameObjectiveAndPrices(int number) {
        MarketProblem month = STRESS.month(number);
        MarketSolution known = new InteriorPointSolver(month.structure(), SolverSettings.standard()).solve(month);
        try (HighsPiecewise simplex = new HighsPiecewise(List.of(month), PRICES_OF_SIMPLEX, 60)) {
            Answer answer = simplex.solve(month, known);
            assertThat(answer.trouble()).isEmpty();
            Accuracy accuracy = Accuracy.of(month, known, answer);
            assertThat(accuracy.isWithin(PRICES_OF_SIMPLEX)).as("%s", accuracy).isTrue();
        }
    }

    @Test
    void aStressedMonthDependsOnItsNumberAlone() {
        MarketProblem first = STRESS.month(7);
        STRESS.month(8);
        MarketProblem again = new Stress(RealMonths.SERIES, 1).month(7);
        assertThat(again.upper).isEqualTo(first.upper);
        assertThat(again.rhs).isEqualTo(first.rhs);
        assertThat(new Stress(RealMonths.SERIES, 2).month(7).rhs).isNotEqualTo(first.rhs);
    }
}

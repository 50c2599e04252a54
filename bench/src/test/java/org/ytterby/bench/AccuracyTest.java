package org.ytterby.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ytterby.bench.rivals.Accuracy;
import org.ytterby.bench.rivals.Answer;
import org.ytterby.bench.rivals.Engine;
import org.ytterby.bench.rivals.Goal;
import org.ytterby.bench.rivals.Rival;
import org.ytterby.bench.rivals.Spent;
import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.MarketStructure;
import org.ytterby.market.SolverSettings;

/** An answer that is off is seen to be off, by as much as it is. */
class AccuracyTest {
    private static final MarketProblem MONTH = market();
    private static final MarketSolution KNOWN =
            new InteriorPointSolver(MONTH.structure(), SolverSettings.standard()).solve(MONTH);

    /** Supply at 1 + x, use worth 10 − x: 4.5 t at a price of 5.5. */
    private static MarketProblem market() {
        MarketStructure.Builder builder = MarketStructure.builder();
        int row = builder.balance(5);
        builder.column(new int[] {row}, new double[] {1});
        builder.column(new int[] {row}, new double[] {-1});
        MarketProblem problem = new MarketProblem(builder.build());
        problem.intercept[0] = 1;
        problem.slope[0] = 1;
        problem.intercept[1] = -10;
        problem.slope[1] = 1;
        return problem;
    }

    private static Accuracy of(double supply, double use, double price) {
        Answer answer = new Answer(new double[] {supply, use}, new double[] {price}, new Spent(0, 0), 1, 1, "");
        return Accuracy.of(MONTH, KNOWN, answer);
    }

    @Test
    void theSolutionItselfIsWithinTheGoal() {
        assertThat(of(4.5, 4.5, 5.5).isWithin(Goal.standard())).isTrue();
        try (Rival engine = Engine.cold(MONTH.structure())) {
            Answer answer = engine.solve(MONTH, KNOWN);
            assertThat(Accuracy.of(MONTH, KNOWN, answer).isWithin(Goal.standard()))
                    .isTrue();
        }
    }

    @Test
    void aWrongPriceIsMeasuredOverThePrice() {
        Accuracy accuracy = of(4.5, 4.5, 5.5 * 1.001);
        assertThat(accuracy.worstPrice()).isCloseTo(1e-3, within(1e-7));
        assertThat(accuracy.isWithin(Goal.standard())).isFalse();
    }

    @Test
    void anImbalanceIsMeasuredOverTheLargestFlow() {
        Accuracy accuracy = of(4.5, 4.5 * (1 - 1e-6), 5.5);
        assertThat(accuracy.primal()).isCloseTo(1e-6, within(1e-8));
        assertThat(accuracy.isWithin(Goal.standard())).isFalse();
    }

    @Test
    void aCostlierAnswerIsMeasuredOverTheObjective() {
        assertThat(of(5, 5, 5.5).objective()).isCloseTo(0.25 / 20.25, within(1e-6));
    }

    @Test
    void anAnswerWithoutPricesIsNotWithinTheGoal() {
        assertThat(of(4.5, 4.5, Double.NaN).worstPrice()).isNaN();
        assertThat(of(4.5, 4.5, Double.NaN).isWithin(Goal.standard())).isFalse();
    }
}

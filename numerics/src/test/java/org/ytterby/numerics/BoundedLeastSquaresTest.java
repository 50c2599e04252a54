package org.ytterby.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.ytterby.numerics.BoundedLeastSquares.State;

class BoundedLeastSquaresTest {
    private static final double[] LOW = {-2, -2};
    private static final double[] HIGH = {2, 2};

    private static double[] line(double[] x) {
        return new double[] {x[0] + x[1] - 1, 3 * x[0] - x[1]};
    }

    private static State state(double x, double y) {
        double[] point = {x, y};
        return new State(point, line(point), new double[][] {{1, 1}, {3, -1}});
    }

    /** With x held at 1 the residuals are (y, 3 − y): y = 1.5 and the sum 4.5. */
    @Test
    void aLinearProblemTakesOneEvaluation() {
        AtomicInteger asked = new AtomicInteger();
        State found = new BoundedLeastSquares(
                        x -> {
                            asked.incrementAndGet();
                            return line(x);
                        },
                        LOW,
                        HIGH)
                .holding(state(0, 0), 0, 1, 1);
        assertThat(asked).hasValue(1);
        assertThat(found.point()[0]).isEqualTo(1);
        assertThat(found.point()[1]).isEqualTo(1.5, within(0.01));
        assertThat(found.sumOfSquares()).isEqualTo(4.5, within(0.01));
    }

    @Test
    void boundsHold() {
        State found = new BoundedLeastSquares(BoundedLeastSquaresTest::line, LOW, new double[] {2, 1.2})
                .holding(state(0, 0), 0, 1, 4);
        assertThat(found.point()[1]).isEqualTo(1.2);
    }

    /** With x held at 1: residual y² − 1 + 0.1·(y − 1), whose root is y = 1. */
    @Test
    void aCurvedProblemIsFollowedFromAStaleJacobian() {
        BoundedLeastSquares problem =
                new BoundedLeastSquares(x -> new double[] {x[1] * x[1] - x[0] + 0.1 * (x[1] - 1)}, LOW, HIGH);
        State from = new State(new double[] {0.25, 0.55}, new double[] {0.0075}, new double[][] {{-1, 1}});
        State found = problem.holding(from, 0, 1, 8);
        assertThat(found.sumOfSquares()).isLessThan(1e-4);
        assertThat(found.point()[1]).isEqualTo(1, within(0.02));
    }

    /** Where only the sum of two coordinates matters the second makes up for the first. */
    @Test
    void aDirectionThatChangesNothingIsNoTrouble() {
        BoundedLeastSquares problem = new BoundedLeastSquares(x -> new double[] {5 * (x[0] + x[1] - 0.4)}, LOW, HIGH);
        State from = new State(new double[] {0.2, 0.2}, new double[] {0}, new double[][] {{5, 5}});
        assertThat(problem.holding(from, 0, 1.4, 2).sumOfSquares()).isLessThan(1e-4);
    }
}

package org.ytterby.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BayesianRegressionTest {
    private static final BayesianRegression.Prior LEVEL =
            new BayesianRegression.Prior(new double[] {0}, new double[] {1000}, 0.2, 6);

    private static BayesianRegression level(double... values) {
        double[][] rows = new double[values.length][];
        Arrays.fill(rows, new double[] {1});
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return BayesianRegression.fit(LEVEL, rows, values, weights);
    }

    @Test
    void withoutResidualsTheNoiseIsTheGuessShrunkByTheObservations() {
        BayesianRegression.Prediction next = level(2, 2).predict(new double[] {1}, 1);
        assertThat(next.mean()).isCloseTo(2, within(1e-6));
        assertThat(next.freedom()).isEqualTo(8);
        // The noise is 0.04 · 6/8 = 0.03; the doubt of the level, from the round before, 0.03/2.
        assertThat(next.scale()).isCloseTo(StrictMath.sqrt(0.045), within(1e-6));
    }

    @Test
    void anOutlierMovesTheLevelLittle() {
        double[] calm = {1, 1.1, 0.9, 1, 1.05, 0.95, 1, 1};
        double[] struck = {1, 1.1, 0.9, 1, 1.05, 0.95, 1, -3};
        double mean = Arrays.stream(struck).average().orElseThrow();
        assertThat(level(calm).coefficients()[0]).isCloseTo(1, within(0.02));
        assertThat(level(struck).coefficients()[0]).isGreaterThan(mean + 0.3).isLessThan(1);
    }

    @Test
    void aPriorThatIsNoPriorIsRefused() {
        BayesianRegression.Prior flat =
                new BayesianRegression.Prior(new double[] {0}, new double[] {Double.POSITIVE_INFINITY}, 0.2, 6);
        assertThatThrownBy(() -> BayesianRegression.fit(flat, new double[0][], new double[0], new double[0]))
                .hasMessageContaining("not positive definite")
                .hasMessageContaining("Maybe");
    }
}

package org.ytterby.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class QuantilesTest {
    private static final double[] SAMPLE = {7, 1, 3, 10, 4};

    /** Hyndman and Fan's type 7 on 1, 3, 4, 7, 10: h = 4p, so p = 0.3 lies a fifth of the way from 3 to 4. */
    @Test
    void interpolatesBetweenOrderStatistics() {
        assertThat(Quantiles.of(SAMPLE, 0, 0.25, 0.3, 0.5, 1)).containsExactly(1, 3, 3.2, 4, 10);
        assertThat(SAMPLE).containsExactly(7, 1, 3, 10, 4);
    }

    @Test
    void keepsInfinityAtItsPlace() {
        double[] sample = {1, Double.POSITIVE_INFINITY};
        assertThat(Quantiles.of(sample, 0.0)).isEqualTo(1);
        assertThat(Quantiles.of(sample, 1.0)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void refusesWhatItCannotRank() {
        assertThatThrownBy(() -> Quantiles.of(new double[] {1, Double.NaN}, 0.5))
                .hasMessageContaining("sample[1] is NaN");
        assertThatThrownBy(() -> Quantiles.of(new double[0], 0.5)).hasMessageContaining("length 0");
        assertThatThrownBy(() -> Quantiles.of(SAMPLE, 95.0)).hasMessageContaining("is 95.0");
    }

    /** Losses 1 … 10, level 0.75: the worst 2.5 losses are 10, 9 and half of 8, so (10 + 9 + 4)/2.5 = 9.2. */
    @Test
    @Tag("equation-42")
    void averagesTheTailWithAPartialLoss() {
        double[] losses = {3, 1, 2, 10, 9, 8, 4, 5, 6, 7};
        assertThat(ConditionalValueAtRisk.of(losses, 0.75)).isEqualTo(9.2);
        assertThat(ConditionalValueAtRisk.of(losses, 0)).isEqualTo(5.5);
        assertThat(ConditionalValueAtRisk.valueAtRisk(losses, 0.75)).isEqualTo(8);
    }

    /** The definition itself: the minimum over z of z + E[L − z]₊/(1 − α), tried at every loss. */
    @Test
    @Tag("equation-42")
    void agreesWithTheMinimumThatDefinesIt() {
        RandomDraws draws = new SeedStreams(5).stream(0, "losses");
        double[] losses = new double[137];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = draws.lognormal(3, 1.2);
        }
        for (double level : new double[] {0.5, 0.9, 0.95, 0.99}) {
            double best = Double.POSITIVE_INFINITY;
            for (double z : losses) {
                double excess = 0;
                for (double loss : losses) {
                    excess += Math.max(0, loss - z) / losses.length;
                }
                best = Math.min(best, z + excess / (1 - level));
            }
            assertThat(ConditionalValueAtRisk.of(losses, level)).isCloseTo(best, within(1e-12 * best));
        }
    }

    private static org.assertj.core.data.Offset<Double> within(double value) {
        return org.assertj.core.data.Offset.offset(value);
    }
}

package org.ytterby.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    @Test
    void sameOrderIsOneAndTheReverseMinusOne() {
        assertThat(RankCorrelation.of(new double[] {1, 5, 9}, new double[] {10, 20, 21}))
                .isEqualTo(1);
        assertThat(RankCorrelation.of(new double[] {1, 5, 9}, new double[] {3, 2, 1}))
                .isEqualTo(-1);
    }

    @Test
    void twoNeighboursSwappedAmongFive() {
        // Σ d² = 2, so 1 − 6 · 2 / (5 · 24) = 0.9.
        assertThat(RankCorrelation.of(new double[] {1, 2, 3, 4, 5}, new double[] {1, 3, 2, 4, 5}))
                .isCloseTo(0.9, within(1e-15));
    }

    @Test
    void listsOfOneItemOrOfDifferentLengthAreRefused() {
        assertThatThrownBy(() -> RankCorrelation.of(new double[] {1}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RankCorrelation.of(new double[] {1, 2}, new double[] {1, 2, 3}))
                .hasMessageContaining("2 and 3");
    }
}

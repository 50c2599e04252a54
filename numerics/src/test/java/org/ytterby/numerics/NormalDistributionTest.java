package org.ytterby.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalDistributionTest {

    /** Values of Abramowitz and Stegun, "Handbook of Mathematical Functions", table 26.1, and of R's pnorm. */
    @Test
    void tabulatedValuesAreMet() {
        assertThat(NormalDistribution.cumulative(0)).isCloseTo(0.5, within(1e-15));
        assertThat(NormalDistribution.cumulative(1)).isCloseTo(0.841344746068543, within(1e-14));
        assertThat(NormalDistribution.cumulative(-1.96)).isCloseTo(0.024997895148220, within(1e-14));
        assertThat(NormalDistribution.cumulative(-8)).isCloseTo(6.220960574271785e-16, within(1e-21));
    }

    @Test
    void theEndsAreMet() {
        assertThat(NormalDistribution.cumulative(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(NormalDistribution.cumulative(Double.POSITIVE_INFINITY)).isEqualTo(1);
    }

    @Test
    void quantileInvertsTheDistribution() {
        for (double p : new double[] {1e-9, 0.001, 0.05, 0.3, 0.5, 0.9, 0.999}) {
            assertThat(NormalDistribution.cumulative(NormalDistribution.quantile(p)))
                    .isCloseTo(p, within(1e-13));
        }
    }

    @Test
    void aProbabilityOutsideTheUnitIntervalIsRefused() {
        assertThatThrownBy(() -> NormalDistribution.quantile(5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5.0")
                .hasMessageContaining("Maybe");
    }
}

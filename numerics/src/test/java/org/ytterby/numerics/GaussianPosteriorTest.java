package org.ytterby.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GaussianPosteriorTest {

    /** One residual 2·x: precision 1 + 4, deviation 1/√5. */
    @Test
    void aResidualNarrowsThePrior() {
        GaussianPosterior posterior = GaussianPosterior.of(new double[][] {{2, 0}}, 2);
        assertThat(posterior.deviation(0)).isEqualTo(1 / Math.sqrt(5), within(1e-12));
        assertThat(posterior.deviation(1)).isEqualTo(1, within(1e-12));
        assertThat(posterior.correlation(0, 1)).isZero();
    }

    /** One residual k·(x + y): covariance I − k²/(1 + 2k²)·11ᵀ, so that the correlation tends to −1. */
    @Test
    void aSumTiesTwoCoordinates() {
        GaussianPosterior posterior = GaussianPosterior.of(new double[][] {{10, 10}}, 2);
        assertThat(posterior.covariance()[0][0]).isEqualTo(1 - 100.0 / 201, within(1e-12));
        assertThat(posterior.correlation(0, 1)).isEqualTo(-100.0 / 101, within(1e-12));
    }

    @Test
    void theQuantileIsThatOfTheTables() {
        assertThat(NormalDistribution.quantile(0.95)).isEqualTo(1.6448536269514722, within(1e-13));
    }
}

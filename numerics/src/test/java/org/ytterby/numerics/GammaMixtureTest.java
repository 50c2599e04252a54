package org.ytterby.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GammaMixtureTest {

    /** Shape 1 is exponential: P(x) = 0.5·(1 − e^(−x)) + 0.5·(1 − e^(−2x)). */
    @Test
    void anExponentialMixtureByHand() {
        GammaMixture mixture = new GammaMixture(1, 1, 0.5, 0.5);
        assertThat(mixture.mean()).isCloseTo(0.75, within(1e-12));
        double p = 0.5 * (1 - Math.exp(-1)) + 0.5 * (1 - Math.exp(-2));
        assertThat(mixture.probability(1)).isCloseTo(p, within(1e-12));
        assertThat(mixture.quantile(p)).isCloseTo(1, within(1e-9));
    }

    /** Jeffreys interval of five breaks in 54 months: chi-square quantiles of 11 degrees over 108, 3.816 and 21.920. */
    @Test
    void theIntervalOfARateFromAFewEvents() {
        GammaMixture rate = new GammaMixture(5.5, 54, 0, 1);
        assertThat(rate.quantile(0.025)).isCloseTo(3.816 / 108, within(1e-4));
        assertThat(rate.quantile(0.975)).isCloseTo(21.920 / 108, within(1e-4));
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new GammaMixture(0, 1, 0, 1)).hasMessageContaining("shape 0.0");
        assertThatThrownBy(() -> new GammaMixture(1, 1, 0, 1).quantile(1)).hasMessageContaining("is 1.0");
    }
}

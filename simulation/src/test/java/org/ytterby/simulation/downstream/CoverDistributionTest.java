package org.ytterby.simulation.downstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Shares of plants and lost output under a lognormal cover of spread 0.35. */
class CoverDistributionTest {

    private final CoverDistribution cover = new CoverDistribution(0.35);

    /** Φ((ln 7.5 − ln 7.5)/0.35) = ½; a plant in twenty has stopped after 7.5·e^(−0.35·1.645) = 4.2 weeks. */
    @Test
    @Tag("equation-23")
    void halfThePlantsStandStillOnceTheMedianIsMissing() {
        assertThat(cover.idleShare(1)).isCloseTo(0.5, within(1e-14));
        assertThat(cover.idleShare(0)).isZero();
        assertThat(7.5 * cover.missingAt(0.05)).isCloseTo(4.217, within(1e-3));
        assertThat(cover.idleShare(cover.missingAt(0.05))).isCloseTo(0.05, within(1e-12));
    }

    /** Φ(0) − e^(0.35²/2)·Φ(−0.35) = 0.5 − 1.06316·0.36317 of a median; and the sum of idle shares in small steps. */
    @Test
    @Tag("equation-23")
    void lostOutputIsTheIntegralOfTheIdleShare() {
        assertThat(cover.lost(1)).isCloseTo(0.11389, within(1e-5));
        double sum = 0;
        int steps = 4000;
        for (int i = 0; i < steps; i++) {
            sum += cover.idleShare(2.0 * (i + 0.5) / steps) * 2 / steps;
        }
        assertThat(cover.lost(2)).isCloseTo(sum, within(1e-6));
    }

    @Test
    void whatNoPlantBridgesIsLostWhole() {
        double step = cover.lost(cover.largest() + 0.01) - cover.lost(cover.largest());
        assertThat(step).isCloseTo(0.01, within(2e-5));
    }
}

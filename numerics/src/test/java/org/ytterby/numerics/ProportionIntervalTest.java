package org.ytterby.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionIntervalTest {

    /** Without an event the upper end is 1 − 0.025^(1/n); with one in ten the table of the method gives 0.0025 to 0.445. */
    @Test
    void agreesWithPublishedValues() {
        assertThat(ProportionInterval.of(0, 10, 0.95).low()).isZero();
        assertThat(ProportionInterval.of(0, 10, 0.95).high()).isCloseTo(1 - StrictMath.pow(0.025, 0.1), within(1e-9));
        assertThat(ProportionInterval.of(1, 10, 0.95).low()).isCloseTo(0.002529, within(1e-6));
        assertThat(ProportionInterval.of(1, 10, 0.95).high()).isCloseTo(0.445016, within(1e-6));
        assertThat(ProportionInterval.of(10, 10, 0.95).high()).isEqualTo(1);
    }

    @Test
    void moreEventsThanTrialsAreRefused() {
        assertThatThrownBy(() -> ProportionInterval.of(3, 2, 0.95)).hasMessageContaining("3 events of 2");
    }

    /** Student's t: the 97.5th percentile with 10 degrees of freedom is 2.228139; with one it is Cauchy's distribution. */
    @Test
    void studentAgreesWithItsTable() {
        assertThat(StudentDistribution.cumulative(2.228139, 10, 1)).isCloseTo(0.975, within(1e-6));
        assertThat(StudentDistribution.cumulative(-2 * 2.228139, 10, 2)).isCloseTo(0.025, within(1e-6));
        assertThat(StudentDistribution.cumulative(1, 1, 1)).isCloseTo(0.75, within(1e-12));
        assertThat(StudentDistribution.logDensity(0, 1, 1)).isCloseTo(-StrictMath.log(StrictMath.PI), within(1e-12));
    }
}

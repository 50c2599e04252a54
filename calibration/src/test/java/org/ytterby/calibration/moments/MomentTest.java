package org.ytterby.calibration.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ytterby.calibration.moments.Moment.Scale;

class MomentTest {

    @Test
    void aResidualIsADistanceInTolerances() {
        Moment linear = new Moment("a", "e", 60, 52, Scale.LINEAR, 14, true);
        assertThat(linear.residual()).isEqualTo(8.0 / 14);
        assertThat(linear.holds()).isTrue();
        Moment log = new Moment("b", "e", 3.8 / 1.4 / 1.4, 3.8, Scale.LOG, Math.log(1.4), true);
        assertThat(log.residual()).isEqualTo(-2, within(1e-12));
        assertThat(log.holds()).isFalse();
    }

    @Test
    void whatTheModelDoesNotHaveIsMissedByTen() {
        assertThat(new Moment("a", "e", Double.NaN, 52, Scale.LINEAR, 14, true).residual())
                .isEqualTo(10);
        assertThat(new Moment("a", "e", 0, 52, Scale.LOG, 14, true).residual()).isEqualTo(10);
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        assertThatThrownBy(() -> new Moment("a", "e", 1, 52, Scale.LINEAR, 0, true))
                .hasMessageContaining("moment a: tolerance must be above 0 (is 0.0). Maybe ");
        assertThatThrownBy(() -> new Moment("a", "e", 1, -52, Scale.LOG, 1, true))
                .hasMessageContaining("(is -52.0). Maybe the scale should be linear.");
    }
}

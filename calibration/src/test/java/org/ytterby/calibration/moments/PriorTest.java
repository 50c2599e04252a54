package org.ytterby.calibration.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorTest {

    private static Prior prior(double value, double low, double high) {
        return Prior.of("p", Synthetic.figure(value, low, high));
    }

    @ParameterizedTest
    @CsvSource({"0.77,0.6,0.9,LOGIT", "6,4,10,LOG", "0.02,0,0.1,LINEAR", "0,-1,2,LINEAR", "0.5,0.2,1.2,LOG"})
    void theMedianIsTheStatedValueAndTheEndsAreTheRange(double value, double low, double high, Prior.Scale scale) {
        Prior prior = prior(value, low, high);
        assertThat(prior.scale()).isEqualTo(scale);
        assertThat(prior.at(0)).isEqualTo(value);
        assertThat(prior.at(prior.quantile(0.5))).isEqualTo(value, within(1e-12));
        assertThat(prior.at(prior.lowest())).isEqualTo(low, within(1e-12));
        assertThat(prior.at(prior.highest())).isEqualTo(high, within(1e-12));
        assertThat(prior.at(-50)).isEqualTo(low);
        assertThat(prior.at(50)).isEqualTo(high);
        for (double z = -1.6; z < 1.7; z += 0.4) {
            assertThat(prior.coordinate(prior.at(z))).isEqualTo(z, within(1e-9));
        }
    }

    /** A lognormal from 4 over 6 to 9: one deviation below is 6·(4/6)^(1/1.645). */
    @Test
    void theSpreadIsThatOfALognormal() {
        assertThat(prior(6, 4, 9).at(-1)).isEqualTo(6 * Math.pow(4.0 / 6, 1 / Prior.EDGE), within(1e-12));
    }

    @Test
    void aValueAtAnEndHasOneSide() {
        Prior prior = prior(0, 0, 0.1);
        assertThat(prior.lowest()).isZero();
        assertThat(prior.at(prior.quantile(0.999999))).isEqualTo(0.1, within(1e-4));
        assertThat(prior.at(prior.quantile(0.000001))).isEqualTo(0, within(1e-4));
    }

    @Test
    void aPointIsNoPrior() {
        assertThatThrownBy(() -> prior(1, 1, 1))
                .hasMessage(
                        "parameter p has no range (is 1.0, parameters.csv:2). Maybe it is a convention and should not be"
                                + " free.");
    }
}

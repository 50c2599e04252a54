package org.ytterby.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "100, 100",
        "1234567890123, 1234567890000",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "-2.5, -2.5",
        "123456789.5, 123456790",
        "123456788.5, 123456788",
        "1e-7, 0.0000001",
        "1.23456789e-12, 1.23456789E-12",
        "2e20, 2E+20"
    })
    void nineDigitsWithoutTrailingZeros(double value, String text) {
        assertThat(Decimal.text(value)).isEqualTo(text);
    }

    @Test
    void whatIsWrittenReadsBackAsTheRoundedNumberAndRoundingTwiceChangesNothing() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 10_000; i++) {
            double value = random.nextDouble(-1, 1) * StrictMath.pow(10, random.nextInt(-20, 20));
            double rounded = Decimal.round(value);
            assertThat(Double.parseDouble(Decimal.text(value))).isEqualTo(rounded);
            assertThat(Decimal.round(rounded)).isEqualTo(rounded);
            assertThat(Decimal.text(rounded)).isEqualTo(Decimal.text(value));
            assertThat(Math.abs(rounded - value)).isLessThanOrEqualTo(5.1e-9 * Math.abs(value));
        }
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThat(Decimal.round(Double.NaN)).isNaN();
        assertThatThrownBy(() -> Decimal.text(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
    }
}

package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void monthsBecomeSeriesInAnyNumber() {
        double[][] byMonth = new double[3][200];
        for (int t = 0; t < 3; t++) {
            for (int s = 0; s < 200; s++) {
                byMonth[t][s] = s % 5 == 0 ? 0 : 1000 * t + s;
            }
        }
        byMonth[2][65] = Double.NaN; // not a number is not nothing
        double[][] series = Series.ofMonths(byMonth);
        assertThat(series.length).isEqualTo(200);
        for (int t = 0; t < 3; t++) {
            for (int s = 0; s < 200; s++) {
                assertThat(Double.valueOf(series[s][t])).isEqualTo(Double.valueOf(byMonth[t][s])); // NaN equals itself
            }
        }
    }

    @Test
    void seriesThatAreZeroThroughoutShareOneArray() {
        double[][] series = Series.ofMonths(new double[][] {{0, 1, 0, 0}, {0, 0, 0, 2}});
        assertThat(series[0]).isSameAs(series[2]).containsExactly(0, 0);
        assertThat(series[1]).containsExactly(1, 0);
        assertThat(series[3]).containsExactly(0, 2);
    }
}

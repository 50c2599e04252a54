package org.ytterby.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LatinHypercubeTest {

    @Test
    void everySliceOfEveryDimensionHoldsOnePoint() {
        double[][] design = LatinHypercube.design(50, 7, new SeedStreams(3));
        for (int d = 0; d < 7; d++) {
            int[] count = new int[50];
            for (double[] point : design) {
                assertThat(point[d]).isBetween(0.0, 1.0);
                count[(int) (point[d] * 50)]++;
            }
            assertThat(count).as("slices of dimension " + d).containsOnly(1);
        }
    }

    @Test
    void dimensionsAreShuffledApart() {
        double[][] design = LatinHypercube.design(200, 2, new SeedStreams(1));
        double product = 0;
        for (double[] point : design) {
            product += (point[0] - 0.5) * (point[1] - 0.5);
        }
        assertThat(12 * product / 200).as("correlation").isBetween(-0.2, 0.2);
    }

    @Test
    void theSeedDecidesAndAFurtherDimensionMovesNothing() {
        double[][] design = LatinHypercube.design(10, 3, new SeedStreams(5));
        assertThat(LatinHypercube.design(10, 3, new SeedStreams(5))).isDeepEqualTo(design);
        assertThat(LatinHypercube.design(10, 3, new SeedStreams(6))[0]).isNotEqualTo(design[0]);
        assertThat(LatinHypercube.design(10, 4, new SeedStreams(5))[0]).startsWith(design[0]);
    }

    @Test
    void nothingFreeIsRefused() {
        assertThatThrownBy(() -> LatinHypercube.design(10, 0, new SeedStreams(5)))
                .hasMessageContaining("(are 10, 0). Maybe no parameter is free.");
    }
}

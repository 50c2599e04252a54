package org.ytterby.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {
    private static final SeedStreams STREAMS = new SeedStreams(11);

    private static List<SobolIndex> indices(int blocks, int dimensions, ToDoubleFunction<double[]> function) {
        double[] values = Arrays.stream(SaltelliDesign.points(blocks, dimensions, STREAMS))
                .mapToDouble(function)
                .toArray();
        return SobolIndices.of(values, dimensions, 200, STREAMS.stream(0, "bootstrap"));
    }

    /** Ishigami and Homma 1990 with a = 7, b = 0.1 on (−π, π)³. */
    private static double ishigami(double[] u) {
        double[] x = Arrays.stream(u).map(v -> Math.PI * (2 * v - 1)).toArray();
        double sin = StrictMath.sin(x[1]);
        return StrictMath.sin(x[0]) * (1 + 0.1 * StrictMath.pow(x[2], 4)) + 7 * sin * sin;
    }

    @Test
    void ishigamiHasItsPublishedIndices() {
        List<SobolIndex> indices = indices(4096, 3, SobolIndicesTest::ishigami);
        double[] first = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        for (int i = 0; i < 3; i++) {
            assertThat(indices.get(i).first()).as("S" + (i + 1)).isEqualTo(first[i], within(0.02));
            assertThat(indices.get(i).total()).as("T" + (i + 1)).isEqualTo(total[i], within(0.02));
            assertThat(indices.get(i).firstLow()).isLessThan(first[i]);
            assertThat(indices.get(i).firstHigh()).isGreaterThan(first[i]);
            assertThat(indices.get(i).totalLow()).isLessThan(total[i]);
            assertThat(indices.get(i).totalHigh()).isGreaterThan(total[i]);
        }
    }

    @Test
    void intervalsNarrowWithMoreBlocks() {
        SobolIndex few = indices(64, 3, SobolIndicesTest::ishigami).get(0);
        SobolIndex many = indices(1024, 3, SobolIndicesTest::ishigami).get(0);
        assertThat(many.totalHigh() - many.totalLow()).isLessThan(0.5 * (few.totalHigh() - few.totalLow()));
    }

    @Test
    void sharesOfASumAreThoseOfItsVariances() {
        List<SobolIndex> indices = indices(1024, 2, u -> 2 * u[0] + u[1]);
        assertThat(indices.get(0).first()).isEqualTo(0.8, within(0.01));
        assertThat(indices.get(1).total()).isEqualTo(0.2, within(0.01));
    }

    @Test
    void blocksWithoutANumberAndUnfinishedBlocksAreLeftOut() {
        double[] values = Arrays.stream(SaltelliDesign.points(64, 2, STREAMS))
                .mapToDouble(u -> 2 * u[0] + u[1])
                .toArray();
        List<SobolIndex> whole = SobolIndices.of(values, 2, 50, STREAMS.stream(0, "b"));
        double[] longer = Arrays.copyOf(values, values.length + 7);
        Arrays.fill(longer, values.length, longer.length, Double.NaN);
        assertThat(SobolIndices.of(longer, 2, 50, STREAMS.stream(0, "b"))).isEqualTo(whole);
        assertThatThrownBy(() -> SobolIndices.of(new double[] {1, 2, 3, 4}, 2, 50, STREAMS.stream(0, "b")))
                .hasMessageContaining("2 blocks with finite values (are 1)");
    }

    @Test
    void aConstantHasNoIndices() {
        assertThat(indices(8, 2, u -> 3)).allMatch(index -> index.first() == 0 && index.total() == 0);
    }

    @Test
    void eachBlockExchangesOneCoordinate() {
        double[][] points = SaltelliDesign.points(4, 3, STREAMS);
        assertThat(points).hasNumberOfRows(20);
        assertThat(points[7]).isEqualTo(new double[] {points[6][0], points[5][1], points[5][2]});
    }
}

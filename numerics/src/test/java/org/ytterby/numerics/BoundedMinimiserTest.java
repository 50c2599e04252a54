package org.ytterby.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.ytterby.numerics.BoundedMinimiser.Minimum;

class BoundedMinimiserTest {

    private static double[] filled(int n, double value) {
        double[] array = new double[n];
        Arrays.fill(array, value);
        return array;
    }

    private static double bowl(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (i + 1) * (x[i] - 0.3) * (x[i] - 0.3);
        }
        return sum + x[0] * x[x.length - 1];
    }

    @Test
    void theBottomOfABowlIsFound() {
        Minimum minimum = BoundedMinimiser.minimise(
                x -> (x[0] - 0.5) * (x[0] - 0.5) + 10 * (x[1] - x[0]) * (x[1] - x[0]) + x[2] * x[2],
                filled(3, -1),
                filled(3, -2),
                filled(3, 2),
                0.5,
                200,
                () -> false);
        assertThat(minimum.point()[0]).isEqualTo(0.5, within(0.02));
        assertThat(minimum.point()[1]).isEqualTo(0.5, within(0.02));
        assertThat(minimum.point()[2]).isEqualTo(0, within(0.02));
    }

    @Test
    void aBoundHolds() {
        Minimum minimum = BoundedMinimiser.minimise(
                x -> x[0] + x[1] * x[1], filled(2, 0.5), filled(2, -1), filled(2, 2), 0.4, 100, () -> false);
        assertThat(minimum.point()[0]).isEqualTo(-1);
    }

    @Test
    void oneDimensionWorksToo() {
        Minimum minimum = BoundedMinimiser.minimise(
                x -> (x[0] - 1) * (x[0] - 1), filled(1, -1), filled(1, -1.5), filled(1, 1.5), 0.5, 60, () -> false);
        assertThat(minimum.point()[0]).isEqualTo(1, within(0.02));
    }

    @Test
    void evaluationsThatAreUsedUpLeaveTheLowestPoint() {
        AtomicInteger asked = new AtomicInteger();
        Minimum minimum = BoundedMinimiser.minimise(
                x -> {
                    asked.incrementAndGet();
                    return bowl(x);
                },
                filled(4, 1),
                filled(4, -2),
                filled(4, 2),
                0.5,
                12,
                () -> false);
        assertThat(asked.get()).isEqualTo(12).isEqualTo(minimum.evaluations());
        assertThat(minimum.value()).isEqualTo(bowl(minimum.point())).isLessThan(bowl(filled(4, 1)));
    }

    @Test
    void aStopEndsTheSearchWithTheLowestPointSoFar() {
        AtomicInteger asked = new AtomicInteger();
        Minimum minimum = BoundedMinimiser.minimise(
                BoundedMinimiserTest::bowl,
                filled(3, 1),
                filled(3, -2),
                filled(3, 2),
                0.5,
                500,
                () -> asked.incrementAndGet() > 5);
        assertThat(minimum.evaluations()).isEqualTo(5);
        assertThat(minimum.value()).isFinite();
        Minimum none = BoundedMinimiser.minimise(
                BoundedMinimiserTest::bowl, filled(3, 1), filled(3, -2), filled(3, 2), 0.5, 500, () -> true);
        assertThat(none.value()).isInfinite();
    }

    @Test
    void stepsOfAFunctionDoNotBreakIt() {
        Minimum minimum = BoundedMinimiser.minimise(
                x -> Math.floor(8 * Math.abs(x[0])) + Math.floor(8 * Math.abs(x[1] - 0.5)),
                filled(2, 1.2),
                filled(2, -1.6),
                filled(2, 1.6),
                0.5,
                150,
                () -> false);
        assertThat(minimum.value()).isLessThan(6);
    }
}

package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Lifetime;

class RecyclingTest {

    private static final double[] NOTHING_NEW = new double[1];

    private static Lifetime lifetime(double mean, double shape, double... past) {
        return new Lifetime(0, 0, 1, mean, shape, 1, past);
    }

    /** With shape 1 lives are exponential: of a cohort of age a, e^(−(a−½)/10) − e^(−(a+½)/10) dies within the year. */
    @Test
    @Tag("equation-32")
    void cohortsDieByTheirAge() {
        // Ages 2, 1 and 0: 100 · 0.0819072 + 200 · 0.0905214 + 50 · 0.0487706.
        assertThat(Recycling.endOfLife(lifetime(10, 1, 100, 200), new double[] {50}, 0))
                .isCloseTo(8.19072 + 18.10428 + 2.43853, within(1e-4));
    }

    /** Shape 2, mean 3: scale 3/Γ(1.5) = 3.385138; at age 3, e^(−0.545415) − e^(−1.069014). */
    @Test
    @Tag("equation-32")
    void aPhoneDiesAroundItsThirdYear() {
        assertThat(Recycling.endOfLife(lifetime(3, 2, 0, 0, 0, 1000, 0, 0), NOTHING_NEW, 0))
                .isCloseTo(1000 * (0.579601 - 0.343347), within(0.05));
    }

    @Test
    @Tag("equation-32")
    void everyMagnetComesBackOnce() {
        Lifetime car = lifetime(15, 3.5, 100);
        double sum = 0;
        for (int year = 0; year < 80; year++) {
            sum += Recycling.endOfLife(car, NOTHING_NEW, year);
        }
        assertThat(sum).as("all but the first half year's share").isCloseTo(100, within(0.01));
    }

    @Test
    void aCohortThatIsNotYetInUseDoesNotDie() {
        assertThat(Recycling.endOfLife(lifetime(10, 1), new double[] {0, 1000}, 0.9))
                .isZero();
        assertThat(Recycling.endOfLife(lifetime(10, 1), new double[] {0, 1000}, 1))
                .isPositive();
    }

    @Test
    void gammaAgreesWithTabulatedValues() {
        assertThat(Recycling.gamma1p(0)).isEqualTo(1);
        assertThat(Recycling.gamma1p(0.5)).isCloseTo(0.886226925, within(3e-7));
        assertThat(Recycling.gamma1p(1)).isCloseTo(1, within(3e-7));
    }
}

package org.ytterby.simulation.downstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.program.Clearing;
import org.ytterby.simulation.program.MonthInputs;
import org.ytterby.simulation.program.StockTerms;

/** Japan of the sample economy uses 40 t a month and holds 8 weeks of it, 73.846 t: 1.846 months. */
class IdlePlantsTest {

    private static final int JPN = 1;
    private static final double COVER = 40 * 8 * 12 / 52.0;

    private final Economy economy = SampleScenarios.economy();
    private final IdlePlants plants = new IdlePlants(economy, new CoverSettings(0.35, 0.05, 0.8, 8, 0.3));

    /** A month in which Japan's stock moves and it uses and lacks something, at twice the base price; China is at rest. */
    private void month(double opening, double closing, double used, double unserved) {
        month(opening, closing, used, unserved, 2);
    }

    /** The same with the oxide at some multiple of Japan's base price. */
    private void month(double opening, double closing, double used, double unserved, double dearer) {
        double[][] price =
                Arrays.stream(economy.baseline().price()).map(double[]::clone).toArray(double[][]::new);
        price[economy.world().holdings().get(1).good()][JPN] *= dearer;
        double china = economy.storage()[0].target();
        double feed = economy.storage()[2].target();
        MonthInputs inputs = new MonthInputs(
                new double[] {china, opening, feed},
                new double[0][],
                new double[0],
                new double[0],
                1,
                new double[0],
                new double[0],
                new double[0][],
                new double[0],
                new double[0],
                StockTerms.still(3),
                Map.of(),
                new double[0]);
        Clearing clearing = new Clearing(
                price,
                new double[0],
                new double[0],
                new double[0],
                new double[0],
                new double[] {60, used},
                new double[] {0, unserved},
                new double[] {china, closing, feed},
                new double[0][],
                new double[0],
                Map.of(),
                Map.of(),
                new double[0]);
        plants.advance(inputs, clearing);
    }

    /**
     * Nothing arrives. After a month 40/73.846 = 0.542 of the median cover is gone, 4 % of plants stand, and 0.200 t are
     * lost; after the second 1.083, 59 %, and 11.4 t more, though the market lacks but 6.15 t: the plants that hold more
     * still have some.
     */
    @Test
    @Tag("equation-23")
    void plantsStopOneAfterTheOtherWhileNothingArrives() {
        month(COVER, COVER - 40, 40, 0);
        assertThat(plants.coverUsed(JPN)).isCloseTo(40 / COVER, within(1e-12));
        assertThat(plants.idleShare(JPN)).isCloseTo(0.03991, within(1e-4));
        assertThat(plants.lost(JPN)).isCloseTo(LOST_FIRST, within(1e-3));
        month(COVER - 40, 0, COVER - 40, 80 - COVER);
        assertThat(plants.coverUsed(JPN)).isCloseTo(80 / COVER, within(1e-12));
        assertThat(plants.lost(JPN)).isCloseTo(LOST_SECOND, within(1e-3));
    }

    private static final double LOST_FIRST = 0.1998;
    private static final double LOST_SECOND = 11.5707;

    /** Eight months without deliveries; what is lost in them, t. */
    private double exhaust() {
        double lost = 0;
        double opening = COVER;
        for (int t = 0; t < 8; t++) {
            double drawn = Math.min(40, opening);
            month(opening, opening - drawn, drawn, 40 - drawn);
            opening -= drawn;
            lost += plants.lost(JPN);
        }
        return lost;
    }

    /**
     * What is lost in the end is what was missing less the mean cover, e^(0.35²/2) of the median: cover counts once. The last
     * thousandth of plants, which hold still more, makes 0.02 t.
     */
    @Test
    @Tag("equation-23")
    void coverIsCountedOnce() {
        assertThat(exhaust()).isCloseTo(8 * 40 - COVER * Math.exp(0.35 * 0.35 / 2), within(0.03));
    }

    /** Half of the deliveries come: 20 t are missing, and no plant has cover left. */
    @Test
    @Tag("equation-23")
    void partOfTheDeliveriesKeepsPartOfThePlantsRunning() {
        exhaust();
        month(0, 0, 20, 20);
        assertThat(plants.lost(JPN)).isCloseTo(20, within(1e-9));
    }

    /** 11.77 t lost make 9.416 t owed: 1.177 t a month over eight months, none while a tenth of the deliveries is missing. */
    @Test
    @Tag("equation-23")
    void lostOutputIsMadeUpEvenlyOnceDeliveriesAreWhole() {
        month(COVER, COVER - 40, 40, 0);
        month(COVER - 40, 0, COVER - 40, 80 - COVER);
        assertThat(plants.regained(JPN)).isZero();
        double regained = 0;
        double opening = 0;
        for (int t = 0; t < 9; t++) {
            month(opening, opening + 8, 40, 0);
            opening += 8;
            regained += plants.regained(JPN);
            assertThat(plants.regained(JPN)).isCloseTo(t < 8 ? 1.177 : 0, within(1e-3));
            assertThat(plants.lost(JPN)).isZero();
        }
        assertThat(regained).isCloseTo(0.8 * (LOST_FIRST + LOST_SECOND), within(1e-3));
    }

    /** 24 t a month are owed after the long stop; plants can make 0.3 · 40 = 12 beyond their usual output. */
    @Test
    void makingUpStaysWithinSpareCapacity() {
        exhaust();
        month(0, 0, 36, 4);
        assertThat(plants.regained(JPN)).as("a tenth is missing").isZero();
        month(0, COVER / 2, 40, 0);
        assertThat(plants.regained(JPN)).isCloseTo(12, within(1e-9));
    }

    /** Nothing is made up from an empty shelf. */
    @Test
    void makingUpTakesInputsThatAreAtHand() {
        exhaust();
        month(0, 0, 40, 0);
        assertThat(plants.regained(JPN)).isZero();
        month(0, 5, 40, 0);
        assertThat(plants.regained(JPN)).isCloseTo(5, within(1e-9));
    }

    /** When a region's stock is half refilled, so is each plant's cover; when it is full, nothing is missing. */
    @Test
    void coverIsRebuiltWithTheStock() {
        month(COVER, COVER - 40, 40, 0);
        month(COVER - 40, COVER - 20, 40, 0);
        assertThat(plants.coverUsed(JPN)).isCloseTo(20 / COVER, within(1e-12));
        month(COVER - 20, COVER + 10, 40, 0);
        assertThat(plants.coverUsed(JPN)).isZero();
        month(COVER + 10, COVER, 40, 0);
        assertThat(plants.coverUsed(JPN))
                .as("what is held beyond the target is no plant's")
                .isZero();
    }

    /** 40 t leave the stock at the base price and below: sold off, not lacked. A little above it they are cover that is used. */
    @Test
    void whatIsSoldOffWhileTheGoodIsCheapIsMissingToNobody() {
        month(COVER, COVER - 20, 40, 0, 0.8);
        month(COVER - 20, COVER - 40, 40, 0, 1);
        assertThat(plants.coverUsed(JPN)).isZero();
        assertThat(plants.lost(JPN)).isZero();
        month(COVER - 40, COVER - 60, 40, 0, 1.01);
        assertThat(plants.coverUsed(JPN)).isCloseTo(20 / COVER, within(1e-12));
        assertThat(plants.lost(JPN)).isPositive();
    }
}

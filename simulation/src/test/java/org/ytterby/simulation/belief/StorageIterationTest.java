package org.ytterby.simulation.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.simulation.belief.StorageSolution.INSIDE;
import static org.ytterby.simulation.belief.StorageSolution.OUTSIDE;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A good of which 100 t a month are used on either side, all made inside: nothing else is in the way of the arithmetic. */
class StorageIterationTest {

    private static final int OPEN = 0;
    private static final int STRICT = 1;
    private static final double RELIEF = 0.1;
    private static final double BETA = 0.99;
    private static final double HOLDING = 0.01;

    /** No convenience yield, so that nothing is held while trade is open and prices stay. */
    private static StorageMarket market(double strictLimit, double relief) {
        StorageBlock block = new StorageBlock(100, 0.5, 100, 200, 10, 1, 0, HOLDING);
        return new StorageMarket(
                block,
                block,
                100,
                600,
                new double[] {Double.POSITIVE_INFINITY, strictLimit},
                new double[][] {{1, 0}, {relief, 1 - relief}},
                BETA);
    }

    private static final StorageSolution SOLUTION = StorageIteration.solve(market(35, RELIEF), 41);

    /** 35 of 100 t without stock: (0.35)^(−1/0.5) = 8.163 times the base price. */
    @Test
    @Tag("equation-34")
    void withoutStockThePriceIsWhatTheFlowIsWorth() {
        assertThat(SOLUTION.price(OUTSIDE, STRICT, 0, 0)).isCloseTo(8.163, within(0.05));
        assertThat(SOLUTION.end(OUTSIDE, STRICT, 0, 0)).isZero();
        assertThat(SOLUTION.price(OUTSIDE, OPEN, 0, 0)).isCloseTo(1, within(0.01));
    }

    /** p_t = β[(1−h)·p_{t+1} + h·p_open] − k in every month in which stock is carried over. */
    @Test
    @Tag("equation-35")
    void whileStockIsHeldThePriceRisesByTheOddsOfRelief() {
        double inside = 0;
        double outside = 200;
        int held = 0;
        double first = SOLUTION.price(OUTSIDE, STRICT, inside, outside);
        double last = first;
        for (int month = 0; month < 24; month++) {
            double now = SOLUTION.price(OUTSIDE, STRICT, inside, outside);
            double nextInside = SOLUTION.end(INSIDE, STRICT, inside, outside);
            double nextOutside = SOLUTION.end(OUTSIDE, STRICT, inside, outside);
            if (nextOutside < 1) {
                break;
            }
            double strict = SOLUTION.price(OUTSIDE, STRICT, nextInside, nextOutside);
            double open = SOLUTION.price(OUTSIDE, OPEN, nextInside, nextOutside);
            assertThat(now)
                    .as("month %d, stock %s", month, outside)
                    .isCloseTo(BETA * ((1 - RELIEF) * strict + RELIEF * open) - HOLDING, within(0.02 * now));
            inside = nextInside;
            outside = nextOutside;
            last = strict;
            held++;
        }
        assertThat(held).as("months in which stock was held").isBetween(4, 20);
        // The short form neglects k, 1 − β and p_open, which pull the other way: it is right to a few per cent a month.
        double growth = StrictMath.pow(last / first, 1.0 / held);
        assertThat(growth).isCloseTo(1 / (1 - RELIEF), within(0.04));
    }

    /** Stock of two months bridges the cut: the price jumps by less than without stock, and by more the less relief is likely. */
    @Test
    @Tag("equation-34")
    void stockBridgesACutAndTheOddsOfReliefDecideHowMuchOfItIsUsed() {
        double jump = SOLUTION.price(OUTSIDE, STRICT, 0, 200);
        assertThat(jump).isBetween(2.0, 5.0);
        assertThat(StorageIteration.solve(market(35, 0.25), 41).price(OUTSIDE, STRICT, 0, 200))
                .isLessThan(jump);
        assertThat(SOLUTION.price(INSIDE, STRICT, 0, 200)).isLessThan(1);
    }

    @Test
    void pricesFallWithStockAndStayBetweenNothingAndTheChokePrice() {
        for (int i = 0; i < 12; i++) {
            double stock = 40.0 * i;
            double price = SOLUTION.price(OUTSIDE, STRICT, 100, stock);
            assertThat(price).isBetween(0.0, 100.0);
            assertThat(SOLUTION.price(OUTSIDE, STRICT, 100, stock + 40)).isLessThanOrEqualTo(price);
        }
        assertThat(SOLUTION.price(OUTSIDE, STRICT, 1e9, 1e9)).isPositive();
    }

    /** A convenience yield that makes the base stock worth holding at the base price keeps both where they are. */
    @Test
    @Tag("equation-17")
    void theBaseMonthStaysWhereItIs() {
        StorageBlock block = StorageBlock.calibrated(100, 0.5, 100, 200, 10, 1, HOLDING, BETA);
        StorageMarket calm = new StorageMarket(
                block, block, 50, 300, new double[] {Double.POSITIVE_INFINITY}, new double[][] {{1}}, BETA);
        StorageSolution solution = StorageIteration.solve(calm, 13);
        assertThat(solution.price(OUTSIDE, 0, 200, 200)).isCloseTo(1, within(0.01));
        assertThat(solution.price(INSIDE, 0, 200, 200)).isCloseTo(1, within(0.01));
        assertThat(solution.end(OUTSIDE, 0, 200, 200)).isCloseTo(200, within(4.0));
    }
}

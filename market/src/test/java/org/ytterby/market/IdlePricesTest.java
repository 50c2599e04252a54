package org.ytterby.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Prices where nothing flows: import parity, willingness to pay, and the rent of a closed road. */
class IdlePricesTest {
    private static final Offset<Double> EXACT = within(1e-6);

    /**
     * Nobody uses oxide in B and C beyond a value of 3; A makes it at 10.
     *
     * <pre>
     * make at 10 ──▶ [A] ──freight 2──▶ [B] ──freight 4──▶ [C];  A ──freight 5──▶ C
     * </pre>
     */
    @Test
    void idlePlacesPriceAtImportParity() {
        TinyMarket m = new TinyMarket();
        int a = m.node(10);
        int b = m.node(10);
        int c = m.node(10);
        m.supply(a).costing(10);
        m.constantUse(a, 5, 50);
        m.ship(a, b).costing(2);
        m.ship(b, c).costing(4);
        m.ship(c, b).costing(0.1);
        m.ship(a, c).costing(5);
        m.constantUse(b, 1, 3);
        m.constantUse(c, 1, 3);
        MarketSolution s = m.solve();
        assertThat(s.price[b]).isCloseTo(12, EXACT);
        assertThat(s.price[c]).isCloseTo(15, EXACT);
    }

    /** Cut off from all supply, B pays what its dearest use would, and so does its workshop's input. */
    @Test
    void cutOffPlacesPriceAtWillingnessToPay() {
        TinyMarket m = new TinyMarket();
        int a = m.node(10);
        int b = m.node(10);
        int part = m.node(10);
        m.supply(a).costing(10);
        m.constantUse(a, 5, 50);
        int road = m.ship(a, b).costing(2).upTo(0).number;
        m.constantUse(b, 1, 70);
        m.constantUse(b, 1, 90);
        m.column(new int[] {b, part}, -2, 1).costing(5);
        m.constantUse(part, 1, 400);
        MarketSolution s = m.solve();
        assertThat(s.price[part]).isCloseTo(400, EXACT);
        assertThat(s.price[b]).isCloseTo((400 - 5) / 2.0, EXACT);
        assertThat(s.capacityRent[road]).isCloseTo(395 / 2.0 - 12, EXACT);
    }

    /** A product without any outlet is worth what it takes to make one, and is not made. */
    @Test
    void placesWithoutOutletPriceAtCost() {
        TinyMarket m = new TinyMarket();
        int a = m.node(10);
        int stranded = m.node(10);
        m.supply(a).costing(10);
        m.constantUse(a, 5, 50);
        int plant = m.column(new int[] {a, stranded}, -2, 1).costing(3).number;
        MarketSolution s = m.solve();
        assertThat(s.quantity[plant]).isZero();
        assertThat(s.price[stranded]).isCloseTo(23, EXACT);
    }

    /** A joint plant that stands still: raising both products to parity would pay it twice, so they keep a joint value. */
    @Test
    void jointProductsAreNotPaidTwice() {
        TinyMarket m = new TinyMarket();
        int one = m.node(10);
        int two = m.node(10);
        m.column(new int[] {one, two}, 1, 1).costing(30);
        m.constantUse(one, 1, 8);
        m.constantUse(two, 1, 9);
        MarketSolution s = m.solve();
        assertThat(s.price[one]).isGreaterThanOrEqualTo(8 - 1e-6);
        assertThat(s.price[two]).isGreaterThanOrEqualTo(9 - 1e-6);
        assertThat(s.price[one] + s.price[two]).isLessThanOrEqualTo(30 + 1e-6);
    }

    /** A month in which nothing happens at all is still solved. */
    @Test
    void emptyMonthIsSolved() {
        TinyMarket m = new TinyMarket();
        int a = m.node(10);
        m.sink(a).costing(1);
        MarketSolution s = m.solve();
        assertThat(s.objective()).isZero();
        assertThat(s.price[a]).isZero();
    }
}

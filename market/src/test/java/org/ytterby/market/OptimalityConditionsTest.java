package org.ytterby.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Equations (11) to (20) on markets that can be solved by hand. */
class OptimalityConditionsTest {
    private static final Offset<Double> EXACT = within(1e-6);

    /**
     * Separation yields 0.3 Nd, worth 100, and 0.7 Ce, which nobody wants beyond 2 t; c = 10 + x.
     *
     * <pre>
     *            ┌─0.3─▶ [Nd] ──▶ 3 at 100
     * separate ──┤
     *            └─0.7─▶ [Ce unfinished] ──▶ disposal at 0; finish at 1 ──▶ [Ce] ──▶ 2 at 5
     * </pre>
     *
     * <p>Nd of 3 t needs x = 10; revenue is Nd alone: 0.3·p = 10 + 10, p = 66.7. Ce in surplus costs its finishing, 1.
     */
    @Test
    @Tag("equation-11")
    void revenueOfAJointPlantIsTheSumOverItsProducts() {
        TinyMarket m = new TinyMarket();
        int nd = m.node(60);
        int raw = m.node(1);
        int ce = m.node(1);
        int plant = m.column(new int[] {nd, raw}, 0.3, 0.7).costing(10).rising(1).number;
        m.constantUse(nd, 3, 100);
        int dump = m.sink(raw).number;
        m.column(new int[] {raw, ce}, -1, 1).costing(1);
        m.constantUse(ce, 2, 5);
        MarketSolution s = m.solve();
        assertThat(s.quantity[plant]).isCloseTo(10, EXACT);
        assertThat(s.price[nd]).isCloseTo(20 / 0.3, EXACT);
        assertThat(s.price[raw]).isCloseTo(0, EXACT);
        assertThat(s.price[ce]).isCloseTo(1, EXACT);
        assertThat(s.quantity[dump]).isCloseTo(5, EXACT);
    }

    /**
     * A lagged route is a column that takes from China and earns β²·E p = 0.98·50 on arrival: it ships while China's price
     * plus freight 4 is below 49, so its inverse supply c = 5 + 2·x gives x = 20.
     */
    @Test
    @Tag("equation-12")
    void goodsOnTheWaySellAtTheExpectedPrice() {
        TinyMarket m = new TinyMarket();
        int china = m.node(20);
        m.supply(china).costing(5).rising(2);
        int sea = m.sink(china).costing(4 - 0.98 * 50).number;
        MarketSolution s = m.solve();
        assertThat(s.quantity[sea]).isCloseTo(20, EXACT);
        assertThat(s.price[china]).isCloseTo(45, EXACT);
    }

    /** Two uses of one oxide with ε = 0.02 (exponent 50) and ε = 0.5 meet the same price on their own curves. */
    @Test
    @Tag("equation-14")
    void usesGoUpToTheirMarginalValue() {
        TinyMarket m = new TinyMarket();
        int oxide = m.node(10, 14);
        TinyMarket.Column[] rigid = m.elasticUse(oxide, 10, 8, 0.02, 10_000);
        TinyMarket.Column[] soft = m.elasticUse(oxide, 10, 12, 0.5, 1000);
        MarketSolution s = m.solve();
        double p = s.price[oxide];
        assertThat(s.quantity[rigid[0].number] + s.quantity[rigid[1].number])
                .isCloseTo(8 * Math.pow(p / 10, -0.02), EXACT);
        assertThat(s.quantity[soft[0].number] + s.quantity[soft[1].number])
                .isCloseTo(12 * Math.pow(p / 10, -0.5), EXACT);
        assertThat(p).isGreaterThan(10);
    }

    /** With 5 t for uses of 4 (choke 300) and 6 (choke 80) the dear one is served, the cheap one rationed: p = 80. */
    @Test
    @Tag("equation-15")
    void lostLoadCapsThePriceUseByUse() {
        TinyMarket m = new TinyMarket();
        int oxide = m.node(10, 5);
        int dear = m.constantUse(oxide, 4, 300).number;
        int cheap = m.constantUse(oxide, 6, 80).number;
        MarketSolution s = m.solve();
        assertThat(s.price[oxide]).isCloseTo(80, EXACT);
        assertThat(s.capacityRent[dear]).isCloseTo(220, EXACT);
        assertThat(s.quantity[cheap]).isCloseTo(1, EXACT);
    }

    /**
     * Stock with β·E p = 30, h = 1, cy = 8, η = 1.5, I* = 4, i0 = 1, spot supply at 33: 33 + 1 = 30 + 8·(4/(I+1))^1.5 gives
     * I + 1 = 4·2^(2/3). At a spot price of 60 nothing is held beyond i0's shadow: 60 + 1 > 30 + 8·4^1.5 is false, so
     * (4/(I+1))^1.5 = 31/8.
     */
    @Test
    @Tag("equation-16")
    @Tag("equation-17")
    void stockIsHeldUntilPricePlusHoldingMeetsItsValue() {
        for (double[] expected :
                new double[][] {{33, 4 * Math.pow(2, 2 / 3.0)}, {60, 4 / Math.pow(31 / 8.0, 2 / 3.0)}}) {
            TinyMarket m = new TinyMarket();
            int oxide = m.node(30);
            m.supply(oxide).costing(expected[0]);
            int stock = m.sink(oxide).costing(1 - 30).worth(8, 4, 1.5, 1).number;
            assertThat(m.solve().quantity[stock]).isCloseTo(expected[1] - 1, EXACT);
        }
    }

    /** At a spot price of 100 > 30 − 1 + 8·4^1.5 = 93 the stock runs out. */
    @Test
    @Tag("equation-16")
    void stockRunsOutAtAHighPrice() {
        TinyMarket m = new TinyMarket();
        int oxide = m.node(30, 2);
        m.constantUse(oxide, 5, 100);
        int stock = m.sink(oxide).costing(1 - 30).worth(8, 4, 1.5, 1).number;
        MarketSolution s = m.solve();
        assertThat(s.quantity[stock]).isZero();
        assertThat(s.reducedCost[stock]).isCloseTo(7, EXACT);
    }

    /** Slack limits and bounds have rent 0, binding ones the whole spread: the two roads of the licence market. */
    @Test
    @Tag("equation-18")
    void rentsAreZeroWhereNothingBinds() {
        TinyMarket m = new TinyMarket();
        int home = m.node(5);
        int away = m.node(5);
        int slack = m.limit(5, 50);
        int tight = m.limit(5, 2);
        m.supply(home).costing(5);
        m.ship(home, away, tight).costing(1);
        m.ship(home, away, slack).costing(3);
        m.constantUse(away, 10, 40);
        MarketSolution s = m.solve();
        assertThat(s.price[slack]).isZero();
        assertThat(s.price[tight]).isCloseTo(2, EXACT);
        assertThat(s.price[away]).isCloseTo(8, EXACT);
    }

    /**
     * Duty of 25 % on FOB: supply c = 4 + x at home, use 10 − d abroad through a column of slope 1 and value 30, freight 2:
     * 30 − d = 1.25·(4 + d) + 2 gives d = 23/2.25.
     */
    @Test
    @Tag("equation-19")
    void dutyFollowsTheFreeOnBoardPrice() {
        TinyMarket m = new TinyMarket();
        int home = m.node(10);
        int away = m.node(10);
        m.supply(home).costing(4).rising(1);
        int route = m.shipTaxed(home, away, 0.25).costing(2).number;
        m.sink(away).costing(-30).rising(1);
        MarketSolution s = m.solve();
        double d = 23 / 2.25;
        assertThat(s.quantity[route]).isCloseTo(d, EXACT);
        assertThat(s.duty[route]).isCloseTo(0.25 * (4 + d), EXACT);
        assertThat(s.price[away]).isCloseTo(30 - d, EXACT);
    }

    /**
     * A seller with θ = 0.5 facing p = 30 − q (so |∂p/∂q| = 1) at cost 6 sees p − 0.5·q: an addition of 0.5 to the slope.
     * 30 − q = 6 + 0.5·q gives q = 16, between competition (24) and monopoly (12).
     */
    @Test
    @Tag("equation-20")
    void marketPowerIsAnAdditionToTheSlope() {
        TinyMarket m = new TinyMarket();
        int home = m.node(10);
        int away = m.node(10);
        m.supply(home).costing(6);
        int export = m.ship(home, away).rising(0.5 * 1).number;
        m.sink(away).costing(-30).rising(1);
        MarketSolution s = m.solve();
        assertThat(s.quantity[export]).isCloseTo(16, EXACT);
        assertThat(s.price[away]).isCloseTo(14, EXACT);
    }
}

package org.ytterby.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Equations (1) to (10) on markets that can be solved by hand. */
class MonthlyProgramTest {
    private static final Offset<Double> EXACT = within(1e-6);

    /**
     * One mine, one use with ε = 1 capped at v = 120.
     *
     * <pre>
     * mine c = 2 + x ──▶ [oxide] ──▶ use 12·(d/10)^−1
     * </pre>
     *
     * <p>2 + d = 120/d gives d = 10 and p = 12. D(v) = 1, so use value is 120·1 + 120·ln 10 and cost 20 + 50.
     */
    @Test
    @Tag("equation-1")
    void objectiveIsCostLessUseValue() {
        TinyMarket m = new TinyMarket();
        int oxide = m.node(10);
        m.supply(oxide).costing(2).rising(1);
        m.elasticUse(oxide, 12, 10, 1, 120);
        MarketSolution s = m.solve();
        assertThat(s.price[oxide]).isCloseTo(12, EXACT);
        assertThat(s.quantity[0]).isCloseTo(10, EXACT);
        assertThat(s.objective()).isCloseTo(70 - 120 - 120 * Math.log(10), EXACT);
    }

    /**
     * Constant use of 95 from a mine of capacity 100: c = 2 + 0.1·95 + 1000·(0.95 − 0.9)² = 14. At 85 t congestion has not
     * begun: c = 2 + 8.5.
     */
    @Test
    @Tag("equation-2")
    void marginalCostRisesSteeplyAboveNineTenths() {
        for (double[] wanted : new double[][] {{95, 14}, {85, 10.5}}) {
            TinyMarket m = new TinyMarket();
            int oxide = m.node(10);
            m.supply(oxide).upTo(100).costing(2).rising(0.1).congested(1000, 100);
            m.constantUse(oxide, wanted[0], 500);
            assertThat(m.solve().price[oxide]).isCloseTo(wanted[1], EXACT);
        }
    }

    /**
     * Stock 5 and a mine of 10 feed uses of 12 worth 50 and of 9 worth 20; separation keeps 0.9.
     *
     * <pre>
     * stock 5, mine ≤ 10 ──▶ [ore] ──0.9──▶ [oxide] ──▶ 12 at 50, 9 at 20
     * </pre>
     *
     * <p>Ore 15 gives 13.5 oxide: 12 for the dear use, 1.5 for the cheap one, of which 7.5 stay unserved; so p = 20, and ore
     * is worth 0.9·20 − 1.
     */
    @Test
    @Tag("equation-3")
    void everythingThereIsShippedUsedDumpedOrStored() {
        TinyMarket m = new TinyMarket();
        int ore = m.node(10, 5);
        int oxide = m.node(10);
        int mine = m.supply(ore).upTo(10).costing(3).number;
        m.column(new int[] {ore, oxide}, -1, 0.9).costing(1);
        int dear = m.constantUse(oxide, 12, 50).number;
        int cheap = m.constantUse(oxide, 9, 20).number;
        MarketSolution s = m.solve();
        assertThat(s.quantity[mine]).isEqualTo(10);
        assertThat(s.quantity[dear]).isEqualTo(12);
        assertThat(s.quantity[cheap]).isCloseTo(1.5, EXACT);
        assertThat(s.price[oxide]).isCloseTo(20, EXACT);
        assertThat(s.price[ore]).isCloseTo(17, EXACT);
    }

    /** A plant of 8 t at cost 3 and a dear one at 11 serve 10 t: p = 11, and capacity of the first is worth 11 − 3. */
    @Test
    @Tag("equation-4")
    void capacityEarnsARent() {
        TinyMarket m = new TinyMarket();
        int oxide = m.node(10);
        int cheap = m.supply(oxide).upTo(8).costing(3).number;
        int dear = m.supply(oxide).upTo(30).costing(11).number;
        m.constantUse(oxide, 10, 100);
        MarketSolution s = m.solve();
        assertThat(s.capacityRent[cheap]).isCloseTo(8, EXACT);
        assertThat(s.capacityRent[dear]).isZero();
        assertThat(s.quantity[dear]).isCloseTo(2, EXACT);
    }

    /**
     * A licence for 6 t from China (cost 5) to a use of 10 worth 40, freight 1: price at home 5, abroad 40, and the permit is
     * worth 40 − 5 − 1.
     *
     * <pre>
     * [CN] ──licence ≤ 6, freight 1──▶ [JP] ──▶ 10 at 40
     * </pre>
     */
    @Test
    @Tag("equation-5")
    @Tag("equation-12")
    void licenceBoundsTheFlowAndEarnsTheSpread() {
        TinyMarket m = new TinyMarket();
        int china = m.node(5);
        int japan = m.node(5);
        int licence = m.limit(5, 6);
        m.supply(china).costing(5);
        int route = m.ship(china, japan, licence).costing(1).number;
        m.constantUse(japan, 10, 40);
        MarketSolution s = m.solve();
        assertThat(s.quantity[route]).isCloseTo(6, EXACT);
        assertThat(s.price[licence]).isCloseTo(34, EXACT);
    }

    /**
     * One quota of 10 t of oxide equivalent over a cheap oxide (weight 1, worth 8) and a dear metal (weight 2, worth 100),
     * costs 3 and 60: the quota is worth 5 per t used on oxide and (100 − 60)/2 = 20 on metal, so metal takes its 4 t first
     * and the last 2 t of quota go to oxide: ρ = 5.
     */
    @Test
    @Tag("equation-6")
    void quotaHasOneShadowPriceForAllGoods() {
        TinyMarket m = new TinyMarket();
        int oxideHome = m.node(5);
        int oxideAway = m.node(5);
        int metalHome = m.node(60);
        int metalAway = m.node(60);
        int quota = m.limit(5, 10);
        m.supply(oxideHome).costing(3);
        m.supply(metalHome).costing(60);
        int oxide = m.ship(oxideHome, oxideAway, quota).number;
        int metal = m.column(new int[] {metalHome, metalAway, quota}, -1, 1, 2).number;
        m.constantUse(oxideAway, 50, 8);
        m.constantUse(metalAway, 4, 100);
        MarketSolution s = m.solve();
        assertThat(s.quantity[metal]).isCloseTo(4, EXACT);
        assertThat(s.quantity[oxide]).isCloseTo(2, EXACT);
        assertThat(s.price[quota]).isCloseTo(5, EXACT);
        assertThat(s.price[metalAway]).isCloseTo(60 + 2 * 5, EXACT);
    }

    /**
     * A contract asks for 7 t though spot is cheaper (contract route 9, spot 4): the rigid part is met and σ = 5. With a
     * penalty of 3 it is cheaper to fall short, and σ = 3.
     */
    @Test
    @Tag("equation-7")
    void contractIsKeptWhileThePenaltyIsDearer() {
        for (double[] expected : new double[][] {{30, 7, 5}, {3, 0, 3}}) {
            TinyMarket m = new TinyMarket();
            int home = m.node(5);
            int away = m.node(5);
            int contract = m.limit(5, -7);
            m.supply(home).costing(2);
            m.ship(home, away).costing(4);
            int firm = m.column(new int[] {home, away, contract}, -1, 1, -1).costing(9).number;
            m.column(new int[] {contract}, -1).costing(expected[0]);
            m.constantUse(away, 20, 100);
            MarketSolution s = m.solve();
            assertThat(s.quantity[firm]).isCloseTo(expected[1], EXACT);
            assertThat(s.price[contract]).isCloseTo(expected[2], EXACT);
        }
    }

    /**
     * Embargo on the straight road, evasion at τ + z0 = 2 + 10 rising by z1 = 20 over s̄ = 4. Worth 25 abroad, 5 at home:
     * 12 + 20·y/4 = 20 gives y = 1.6; worth 60 the bound binds and ν = 55 − 32.
     */
    @Test
    @Tag("equation-8")
    @Tag("equation-13")
    void leakGrowsWithTheGapUntilItsBound() {
        for (double[] expected : new double[][] {{25, 1.6, 0}, {60, 4, 23}}) {
            TinyMarket m = new TinyMarket();
            int home = m.node(5);
            int away = m.node(5);
            int embargo = m.limit(5, 0);
            m.supply(home).costing(5);
            int road = m.ship(home, away, embargo).costing(2).number;
            int leak = m.ship(home, away).costing(12).rising(20.0 / 4).upTo(4).number;
            m.constantUse(away, 30, expected[0]);
            MarketSolution s = m.solve();
            assertThat(s.quantity[road]).isZero();
            assertThat(s.quantity[leak]).isCloseTo(expected[1], EXACT);
            assertThat(s.capacityRent[leak]).isCloseTo(expected[2], EXACT);
            assertThat(s.price[embargo]).isCloseTo(expected[0] - 7, EXACT);
        }
    }

    /** Cheap tier 3 t at tariff 1, dear tier at 6, use of 5: the cheap tier fills first and is worth 5 a tonne. */
    @Test
    @Tag("equation-9")
    void cheapTierOfATariffQuotaFillsFirst() {
        TinyMarket m = new TinyMarket();
        int home = m.node(5);
        int away = m.node(5);
        m.supply(home).costing(4);
        int within = m.ship(home, away).costing(1).upTo(3).number;
        int over = m.ship(home, away).costing(6).number;
        m.constantUse(away, 5, 100);
        MarketSolution s = m.solve();
        assertThat(s.quantity[within]).isEqualTo(3);
        assertThat(s.quantity[over]).isCloseTo(2, EXACT);
        assertThat(s.capacityRent[within]).isCloseTo(5, EXACT);
        assertThat(s.price[away]).isCloseTo(10, EXACT);
    }

    /**
     * Mine c = 2 + x, use of 3, the state buys up to 6 t at the floor 7: without it p = 5; with it the mine makes 5 and the
     * state takes 2. Once a programme of 1 t is full, p = 2 + 4.
     */
    @Test
    @Tag("equation-10")
    void floorHoldsWhileProgrammeVolumeRemains() {
        for (double[] expected : new double[][] {{6, 2, 7}, {1, 1, 6}}) {
            TinyMarket m = new TinyMarket();
            int oxide = m.node(5);
            m.supply(oxide).costing(2).rising(1);
            m.constantUse(oxide, 3, 100);
            int state = m.sink(oxide).costing(-7).upTo(expected[0]).number;
            MarketSolution s = m.solve();
            assertThat(s.quantity[state]).isCloseTo(expected[1], EXACT);
            assertThat(s.price[oxide]).isCloseTo(expected[2], EXACT);
        }
    }
}

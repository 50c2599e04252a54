package org.ytterby.simulation.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketStructure;

class CostAreaTest {

    private static MarketProblem problem() {
        MarketStructure.Builder rows = MarketStructure.builder();
        rows.column(new int[] {rows.balance(1)}, new double[] {1});
        return new MarketProblem(rows.build());
    }

    /** 10·100 + 0.5·100²/2 + 300·100/3·0.1³ = 1000 + 2500 + 10. */
    @Test
    @Tag("equation-2")
    void risingCostAndCongestionAddUp() {
        MarketProblem problem = problem();
        problem.intercept[0] = 10;
        problem.slope[0] = 0.5;
        problem.congestion[0] = 300;
        problem.capacity[0] = 100;
        assertThat(CostArea.of(problem, 0, 100)).isCloseTo(3510, within(1e-9));
        assertThat(CostArea.of(problem, 0, -1e-9)).isZero();
    }

    /** −∫₁³ 5·(z/2)^(−1) dz = −10·ln 3; with exponent 2: −20·(1 − 1/3). */
    @Test
    void aPowerTermIsAValue() {
        MarketProblem problem = problem();
        problem.powerScale[0] = 5;
        problem.powerShift[0] = 1;
        problem.powerReference[0] = 2;
        problem.powerExponent[0] = 1;
        assertThat(CostArea.of(problem, 0, 2)).isCloseTo(-10 * Math.log(3), within(1e-12));
        problem.powerExponent[0] = 2;
        assertThat(CostArea.of(problem, 0, 2)).isCloseTo(-20 * (1 - 1 / 3.0), within(1e-12));
    }

    /**
     * 100 t at 10 USD/kg, choke price 80, ε_SR 0: each kilogram gains 70. Long-run elasticity 1 and a doubled price cost
     * 1000·ln 2, not the 50 · 70 of those who have left.
     */
    @Test
    @Tag("equation-21")
    void usersWhoFindASubstituteLoseOnlyWhatItCostsMore() {
        assertThat(new SlowSurplus(100, 10, 10, 80, 0, 1).value()).isCloseTo(7000, within(1e-9));
        assertThat(new SlowSurplus(100, 10, 20, 80, 0, 1).value()).isCloseTo(7000 - 1000 * Math.log(2), within(1e-9));
        assertThat(new SlowSurplus(100, 10, 5, 80, 0, 1).value()).isCloseTo(7000 + 1000 * Math.log(2), within(1e-9));
    }
}

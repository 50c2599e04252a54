package org.ytterby.risk.truce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.numerics.GammaMixture;
import org.ytterby.risk.truce.TruceHazard.Covariates;
import org.ytterby.samples.SampleParameters;

/** Hazard, sustainability, bargain and game, by hand. */
class TruceTest {

    private final TruceHazard hazard = new TruceHazard(new GammaMixture(5.5, 54, 0, 1), 0.5, 0.2, 0.3, 0.5);

    /** Five breaks plus a half in 54 months: 0.102 a month, 95 % interval 0.035 to 0.203. */
    @Test
    @Tag("equation-38")
    void theHazardComesWithItsInterval() {
        TruceHazard.Range range = hazard.at(Covariates.none());
        assertThat(range.mean()).isCloseTo(5.5 / 54, within(1e-12));
        assertThat(range.low()).isCloseTo(0.0353, within(1e-4));
        assertThat(range.high()).isCloseTo(0.2030, within(1e-4));
    }

    /** e^(0.5·0.4 + 0.2·2 + 0.3) = e^0.9 on every figure of the interval. */
    @Test
    @Tag("equation-38")
    void covariatesScaleTheWholeInterval() {
        TruceHazard.Range plain = hazard.at(Covariates.none());
        TruceHazard.Range moved = hazard.at(new Covariates(0.4, 2, true, 0));
        assertThat(moved.mean() / plain.mean()).isCloseTo(Math.exp(0.9), within(1e-12));
        assertThat(moved.low() / plain.low()).isCloseTo(Math.exp(0.9), within(1e-12));
        assertThat(moved.high() / plain.high()).isCloseTo(Math.exp(0.9), within(1e-12));
    }

    /** Half the leverage expected to go within a year: e^0.25; a gain of leverage does not lower the hazard. */
    @Test
    @Tag("equation-41")
    void aClosingWindowRaisesTheHazard() {
        assertThat(hazard.factor(new Covariates(0, 0, false, 0.5))).isCloseTo(Math.exp(0.25), within(1e-12));
        assertThat(hazard.factor(new Covariates(0, 0, false, -0.5))).isEqualTo(1);
    }

    /** δ/(1 − δ) = 9 at 0.9: a monthly advantage of 2 holds against a gain of 18; the least δ is gain/(gain + 2). */
    @Test
    @Tag("equation-40")
    void aTruceHoldsIfTheFutureIsWorthMoreThanTheGain() {
        assertThat(new TruceCondition(17.9, 5, 3, 0.9).sustainable()).isTrue();
        assertThat(new TruceCondition(18.1, 5, 3, 0.9).sustainable()).isFalse();
        assertThat(new TruceCondition(18, 5, 3, 0.9).criticalDiscount()).isCloseTo(0.9, within(1e-12));
        assertThat(new TruceCondition(1, 3, 5, 0.9).criticalDiscount()).isEqualTo(1);
        assertThat(new TruceCondition(-1, 5, 3, 0.9).criticalDiscount()).isZero();
    }

    /** Surpluses 10 and 2, κ 0.25: z = (10/1.25 − 2)/2 = 3 leaves 10 − 3.75 and 2 + 3. */
    @Test
    @Tag("equation-40")
    void theSideWithMoreToLoseConcedes() {
        NashBargain bargain = new NashBargain(10, 2, 0.25, 0.25);
        assertThat(bargain.concession()).isCloseTo(3, within(1e-12));
        assertThat(bargain.gainA()).isCloseTo(6.25, within(1e-12));
        assertThat(bargain.gainB()).isCloseTo(5, within(1e-12));
        assertThat(new NashBargain(2, 10, 0.25, 0.25).concession()).isCloseTo(-3, within(1e-12));
    }

    /** 10 and 9 with κ 0.25: 10/1.25 < 9, so a concession would cost at home more than it is worth. */
    @Test
    @Tag("equation-40")
    void domesticCostsLeaveSmallDifferencesAsTheyAre() {
        assertThat(new NashBargain(10, 9, 0.25, 0.25).concession()).isZero();
        assertThat(new NashBargain(10, 9, 0, 0).concession()).isCloseTo(0.5, within(1e-12));
        assertThat(new NashBargain(10, -9, 0, 0).agreeable()).isTrue();
        assertThat(new NashBargain(1, -9, 0, 0).agreeable()).isFalse();
    }

    private static Bin bin(double level, double truceA, double conflictA, double gainA) {
        return new Bin(level, truceA, 1, conflictA, 0, gainA, 0, 0);
    }

    /**
     * One bin, no hazard, no relief: keeping is worth 2/(1 − 0.9) = 20, breaking gain − 1 + 0.9·peace, where both make peace at
     * once: −1 + 0.9·20 = 17 a month later. A gain of 2.9 (1.9 + 0.9·17 = 17.2 < 20) does not break it.
     */
    @Test
    @Tag("equation-40")
    void aPatientSideKeepsTheTruceInEquilibrium() {
        TruceGame.Equilibrium found = new TruceGame(List.of(bin(1, 2, -1, 2.9)), 0.9, 0, 0, 0).solve();
        assertThat(found.converged()).isTrue();
        assertThat(found.a().keeps()).containsExactly(true);
        assertThat(found.truce()[0][0]).isCloseTo(20, within(1e-6));
        assertThat(found.conflict()[0][0]).isCloseTo(17, within(1e-6));
    }

    /** A gain of 6 a break: 6 − 1 + 0.9·(−1 + 0.9·V) = V gives 4.1/0.19 = 21.58 > 20, so A breaks and makes peace in turn. */
    @Test
    @Tag("equation-40")
    void aLargeGainBreaksIt() {
        TruceGame.Equilibrium found = new TruceGame(List.of(bin(1, 2, -1, 6)), 0.9, 0, 0, 0).solve();
        assertThat(found.a().keeps()).containsExactly(false);
        assertThat(found.truce()[0][0]).isCloseTo(4.1 / 0.19, within(1e-6));
    }

    /**
     * Gain 2.5. Leverage that lasts: keeping 20, breaking 2.5 + 0.5 + 0.9 · 18.5 = 19.65. Leverage that falls with odds 0.6:
     * keeping (2 + 0.9 · 0.6 · 4)/(1 − 0.36) = 6.5, breaking 3 + 0.9 · (0.4 · 5 + 0.6 · 3.9) = 6.906.
     */
    @Test
    @Tag("equation-41")
    void leverageThatWillBeGoneMakesASideBreakNow() {
        List<Bin> bins = List.of(bin(1, 2, 0.5, 2.5), bin(0.5, 0.4, 0.3, 0));
        TruceGame lasting = new TruceGame(bins, 0.9, 0, 0, 0);
        TruceGame closing = new TruceGame(bins, 0.9, 0.6, 0.6, 0);
        assertThat(lasting.solve().a().keeps()[0]).isTrue();
        assertThat(closing.solve().a().keeps()[0]).isFalse();
        assertThat(closing.solve().converged()).isTrue();
    }

    @Test
    void noSideGainsByOneDeviationFromTheEquilibrium() {
        Stakes stakes = new Stakes("CHN", "JPN", 6e6, 1e5, 2e6, 40);
        TruceGame game = stakes.game(SampleParameters.all(), SampleParameters.all()::value);
        TruceGame.Equilibrium found = game.solve();
        assertThat(found.converged()).isTrue();
        double[] values = found.truce()[0];
        Bin first = game.bins().get(0);
        double stays = (1 - game.fallInTruce()) * values[0] + game.fallInTruce() * values[1];
        double broken = (1 - game.fallInTruce()) * found.conflict()[0][0] + game.fallInTruce() * found.conflict()[0][1];
        double keeping = first.truceA() + game.discount() * ((1 - first.hazard()) * stays + first.hazard() * broken);
        assertThat(values[0]).isGreaterThanOrEqualTo(keeping - 1e-3);
        assertThat(first.hazard()).isBetween(0.05, 0.15);
    }

    @Test
    void theRobustRangeIsTheSameForTheSameSeed() {
        Stakes stakes = new Stakes("CHN", "JPN", 6e6, 1e5, 2e6, 40);
        RobustTruce.Result once = RobustTruce.of(stakes, SampleParameters.all(), 3, 1);
        assertThat(once).isEqualTo(RobustTruce.of(stakes, SampleParameters.all(), 3, 1));
        assertThat(once.sustainable()).isBetween(0.0, 1.0);
        assertThat(once.hazard().p05()).isLessThanOrEqualTo(once.hazard().p95());
    }
}

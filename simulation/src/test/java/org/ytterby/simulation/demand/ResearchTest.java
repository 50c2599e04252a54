package org.ytterby.simulation.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("equation-22")
class ResearchTest {

    private static Research at(double slowPrice, int months, double... factor) {
        Research research = new Research(DemandWorlds.economy(), DemandWorlds.settings(), factor);
        for (int t = 0; t < months; t++) {
            research.advance(new double[] {slowPrice});
        }
        return research;
    }

    /** Begun after 6 months at more than twice the base price, found 48 months later, at half its reach after 30 more. */
    @Test
    void whatIsFoundSpreadsOverYears() {
        assertThat(at(150, 54).reach(0)).isZero();
        assertThat(at(150, 84).reach(0)).isCloseTo(0.4, within(1e-12));
        assertThat(at(150, 300).reach(0)).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void aLuckyDrawFindsItSooner() {
        assertThat(at(150, 60, 0.5).reach(0)).isCloseTo(0.8 * 30 / 60, within(1e-12));
    }

    @Test
    void nobodyLooksWhileTheUseCanPay() {
        assertThat(at(139, 300).reach(0)).isZero();
    }

    /** Five months above the trigger, one below, five above: not six in a row. */
    @Test
    void aShortRiseStartsNothing() {
        Research research = new Research(DemandWorlds.economy(), DemandWorlds.settings(), new double[0]);
        for (int t = 0; t < 300; t++) {
            research.advance(new double[] {t % 6 == 5 ? 70 : 150});
        }
        assertThat(research.reach(0)).isZero();
    }
}

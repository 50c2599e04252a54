package org.ytterby.simulation.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;

@Tag("equation-22")
class SubstitutionTest {

    /** ½ / (1 + 2^3.3): the switch price is twice the base price. */
    private static final double START = 0.5 / (1 + StrictMath.pow(2, 3.3));

    private final Economy economy = DemandWorlds.economy();
    private final Research none = new Research(economy, DemandWorlds.settings(), new double[0]);
    private final Substitution substitution = new Substitution(economy, DemandWorlds.settings());

    private void months(int months, double price) {
        for (int t = 0; t < months; t++) {
            substitution.advance(new double[][] {{300}, {1000}, {price}}, none);
        }
    }

    @Test
    void theBaseMonthStaysAsItIs() {
        months(12, 70);
        assertThat(substitution.intensity(0)).isCloseTo(1, within(1e-15));
    }

    /** At the switch price half of the half that can change is right; 4 % of the use a month go there. */
    @Test
    void useFollowsTheLogitByTheCap() {
        months(1, 140);
        assertThat(substitution.intensity(0)).isCloseTo((1 - START - 0.04) / (1 - START), within(1e-12));
        months(23, 140);
        assertThat(substitution.intensity(0)).isCloseTo(0.75 / (1 - START), within(1e-12));
    }

    /** What was adopted in month 1 may be given up 36 months later, not before. */
    @Test
    void whatWasAdoptedIsLockedIn() {
        months(1, 140);
        double adopted = substitution.intensity(0);
        months(35, 70);
        assertThat(substitution.intensity(0)).isCloseTo(adopted, within(1e-12));
        months(1, 70);
        assertThat(substitution.intensity(0)).isCloseTo(1, within(1e-12));
    }

    /** Research found what serves 0.8 of the use at 105 USD/kg; at 210 USD/kg 0.8 · 2^3.3 / (1 + 2^3.3) of it would change. */
    @Test
    void whatResearchFoundRaisesTheCeiling() {
        Research done = new Research(economy, DemandWorlds.settings(), new double[0]);
        for (int t = 0; t < 200; t++) {
            done.advance(new double[] {210});
        }
        for (int t = 0; t < 60; t++) {
            substitution.advance(new double[][] {{300}, {1000}, {210}}, done);
        }
        double right = 0.8 / (1 + StrictMath.pow(2, -3.3));
        assertThat(substitution.intensity(0)).isCloseTo((1 - right) / (1 - START), within(1e-12));
    }
}

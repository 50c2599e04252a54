package org.ytterby.simulation.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("equation-22")
class ThinningTest {

    private final Thinning thinning = new Thinning(DemandWorlds.economy(), DemandWorlds.settings());

    @Test
    void makersLearnNothingAtBasePricesOrBelow() {
        thinning.advance(new double[][] {{300}, {1000}, {70}});
        thinning.advance(new double[][] {{200}, {900}, {70}});
        assertThat(thinning.reach(0)).isEqualTo(0.1);
    }

    /** Saved per kg of magnet: 24 g Dy and 5 g Tb, 12.2 USD at base; Dy at 900 adds 14.4, of 4 · 12.2 = 48.8: 0.2951 of 4 %. */
    @Test
    void theyLearnInProportionToTheRiseOfWhatALeanMagnetSaves() {
        thinning.advance(new double[][] {{900}, {1000}, {70}});
        assertThat(thinning.reach(0)).isCloseTo(0.1 + 0.04 * 14.4 / 48.8, within(1e-12));
    }

    @Test
    void atMostTheCapAMonthUpToTheWholeOutputAndNeverBack() {
        double[][] dear = {{30_000}, {1000}, {70}};
        for (int month = 1; month <= 22; month++) {
            thinning.advance(dear);
            assertThat(thinning.reach(0)).isCloseTo(0.1 + 0.04 * month, within(1e-12));
        }
        thinning.advance(dear);
        thinning.advance(new double[][] {{10}, {10}, {70}});
        assertThat(thinning.reach(0)).isEqualTo(1);
    }

    @Test
    void onlyTheSupplyOfLeanMagnetsIsScaled() {
        assertThat(thinning.supply(new double[] {2, 2})).containsExactly(2, 0.2);
        assertThat(thinning.learned(12).supply(new double[] {1, 1})[1]).isCloseTo(0.58, within(1e-12));
    }
}

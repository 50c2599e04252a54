package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.World;
import org.ytterby.samples.SampleWorlds;
import org.ytterby.simulation.program.Clearing;
import org.ytterby.simulation.program.MonthInputs;
import org.ytterby.simulation.program.StockTerms;

/** A month written down by hand that balances, and what is said of it when one figure is wrong. */
class MassBalanceTest {

    private static final double FEED = 100 / 0.9;

    private final World world = SampleWorlds.embargoedNeighbour();
    private final double[] activity = {FEED, FEED, 100};
    private final double[] flow = {40};
    private final double[] used = {60, 40};
    private final double[] opening = {10, 20, 30};
    private final double[] stock = {10, 20, 30};
    private final double[][] disposal = new double[5][2];
    private final double[][] inflow = new double[5][2];
    private final double[][] bought = new double[5][2];

    MassBalanceTest() {
        disposal[2][0] = FEED * 0.1;
    }

    private double worst(World of) {
        double[] none = new double[1];
        MonthInputs inputs = new MonthInputs(
                opening,
                inflow,
                none,
                none,
                1,
                none,
                none,
                new double[5][2],
                none,
                none,
                StockTerms.still(3),
                Map.of(),
                none);
        Clearing clearing = new Clearing(
                new double[5][2],
                activity,
                flow,
                none,
                none,
                used,
                new double[2],
                stock,
                disposal,
                none,
                new TreeMap<>(),
                new TreeMap<>(),
                none);
        return new MassBalance(of).worst(inputs, clearing, bought);
    }

    @Test
    void aMonthThatBalancesHasNoResidual() {
        assertThat(worst(world)).isLessThan(1e-15);
    }

    /** The largest flow of Dy-oxide is the 100 t that are finished, so a tonne too little is a hundredth. */
    @Test
    void aTonneLostInUseIsFound() {
        used[1] -= 1;
        assertThat(worst(world)).isCloseTo(0.01, within(1e-12));
    }

    @Test
    void aTonneLostInStockPurchaseOrArrivalIsFound() {
        stock[1] += 1;
        assertThat(worst(world)).isCloseTo(0.01, within(1e-12));
        stock[1] -= 1;
        bought[3][1] = 2;
        assertThat(worst(world)).isCloseTo(0.02, within(1e-12));
        inflow[3][1] = 2;
        assertThat(worst(world)).isLessThan(1e-15);
    }

    @Test
    void disposalThatIsForgottenIsFound() {
        disposal[2][0] = 0;
        assertThat(worst(world)).as("all cerium is missing").isCloseTo(1, within(1e-12));
    }

    @Test
    void goodsAtSeaDoNotArriveInTheSameMonth() {
        assertThat(worst(SampleWorlds.embargoedNeighbourOverseas())).isCloseTo(0.4, within(1e-12));
        inflow[3][1] = 40;
        assertThat(worst(SampleWorlds.embargoedNeighbourOverseas())).isLessThan(1e-15);
    }
}

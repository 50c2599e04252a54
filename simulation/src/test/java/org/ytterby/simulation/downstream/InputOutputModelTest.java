package org.ytterby.simulation.downstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Industries;

/**
 * Cars, 100 a month, take 30 of steel and 10 of magnets; steel makes 50, 20 of them for final demand, magnets make 10.
 * Stocks are two months, a gap is ordered over four, capacity rises over ten.
 */
class InputOutputModelTest {

    private static final int CARS = 0;
    private static final int STEEL = 1;
    private static final int MAGNETS = 2;
    private static final ArioSettings SETTINGS = new ArioSettings(1, 1.25, 10, 0.8, 2, 4);
    private static final double[] HALF_THE_MAGNETS = {0, 0, 0.5};

    private final InputOutputModel model = new InputOutputModel(industries(), SETTINGS, Rationing.PROPORTIONAL);

    private static Industries industries() {
        return new Industries(
                List.of(
                        new Industries.Sector("cars", 3, List.of("ev-traction")),
                        new Industries.Sector("steel", 9, List.of()),
                        new Industries.Sector("magnets", 5, List.of())),
                List.of(new Industries.Area("JPN", 1440)),
                new double[][] {{60}, {50}, {10}},
                new double[][] {{0, 0, 0}, {0.3, 0, 0}, {0.1, 0, 0}},
                new double[][] {{1}, {1}, {1}});
    }

    @Test
    void stateOfRestStays() {
        for (int t = 0; t < 6; t++) {
            model.advance(new double[3]);
        }
        model.advance(new double[] {0, 0, 1e-9});
        for (int t = 0; t < 6; t++) {
            model.advance(new double[3]);
        }
        assertThat(model.output(CARS)).isCloseTo(100, within(1e-7));
        assertThat(model.valueAddedLoss(0)).isCloseTo(0, within(1e-7));
    }

    /** min(10, 1·(1 − ½)·10) = 5. */
    @Test
    @Tag("equation-24")
    void outputIsWhatCapacityLeaves() {
        model.advance(HALF_THE_MAGNETS);
        assertThat(model.output(MAGNETS)).isCloseTo(5, within(1e-12));
        assertThat(model.output(STEEL)).isCloseTo(50, within(1e-12));
    }

    /** Month 1: 20 held, 0.8·2·0.1·100 = 16 needed. Month 2: 15 held, so that cars make 15/16 of 100. */
    @Test
    @Tag("equation-25")
    void lowStocksHoldOutputBack() {
        model.advance(HALF_THE_MAGNETS);
        assertThat(model.output(CARS)).isCloseTo(100, within(1e-12));
        model.advance(HALF_THE_MAGNETS);
        assertThat(model.output(CARS)).isCloseTo(93.75, within(1e-12));
    }

    /** 20 + 5 received − 10 used = 15; ordered anew (20 − 15)/4 + 10 = 11.25. */
    @Test
    @Tag("equation-26")
    void stocksTakeWhatIsReceivedAndOrdersFillTheGap() {
        model.advance(HALF_THE_MAGNETS);
        assertThat(model.stock(MAGNETS, CARS)).isCloseTo(15, within(1e-12));
        assertThat(model.orders(MAGNETS, CARS)).isCloseTo(11.25, within(1e-12));
        assertThat(model.orders(STEEL, CARS)).isCloseTo(30, within(1e-12));
    }

    /** ζ = (10 − 5)/10, α = 1 + 0.25·0.5/10; steel, which lacks nothing, stays at 1. Then 1.0125·½·10 = 5.0625 come. */
    @Test
    @Tag("equation-27")
    void capacityRisesWithScarcity() {
        model.advance(HALF_THE_MAGNETS);
        assertThat(model.alpha(MAGNETS)).isCloseTo(1.0125, within(1e-12));
        assertThat(model.alpha(STEEL)).isCloseTo(1, within(1e-12));
        model.advance(HALF_THE_MAGNETS);
        assertThat(model.output(MAGNETS)).isCloseTo(5.0625, within(1e-12));
    }

    /** Back to 1 by a tenth of the gap a month once nothing is scarce. */
    @Test
    @Tag("equation-27")
    void capacityFallsBackWhenNothingIsScarce() {
        model.advance(HALF_THE_MAGNETS);
        for (int t = 0; t < 60; t++) {
            model.advance(new double[3]);
        }
        assertThat(model.alpha(MAGNETS)).isCloseTo(1, within(0.01));
        assertThat(model.stock(MAGNETS, CARS)).isCloseTo(20, within(0.2));
    }

    /** 0.6·6.25 of cars and 4.9375 of magnets, whose output is all value added. */
    @Test
    @Tag("equation-25")
    void valueAddedLostIsThatOfEveryIndustry() {
        model.advance(HALF_THE_MAGNETS);
        model.advance(HALF_THE_MAGNETS);
        assertThat(model.valueAddedLoss(0)).isCloseTo(8.6875, within(1e-12));
    }

    /** Arms (priority 1) order 4 and cars 6 of the 10; 5 are made: 4 and 1 by priority, 2 and 3 alike. */
    @Test
    @Tag("equation-26")
    void defenceIsDeliveredToFirst() {
        Industries two = new Industries(
                List.of(
                        new Industries.Sector("cars", 3, List.of()),
                        new Industries.Sector("arms", 1, List.of()),
                        new Industries.Sector("magnets", 5, List.of())),
                List.of(new Industries.Area("JPN", 1320)),
                new double[][] {{54}, {36}, {10}},
                new double[][] {{0, 0, 0}, {0, 0, 0}, {0.1, 0.1, 0}},
                new double[][] {{1}, {1}, {1}});
        InputOutputModel ordered = new InputOutputModel(two, SETTINGS, Rationing.PRIORITY);
        ordered.advance(HALF_THE_MAGNETS);
        assertThat(ordered.stock(2, 1)).isCloseTo(8, within(1e-9));
        assertThat(ordered.stock(2, 0)).isCloseTo(12 + 1 - 6, within(1e-9));
        InputOutputModel alike = new InputOutputModel(two, SETTINGS, Rationing.PROPORTIONAL);
        alike.advance(HALF_THE_MAGNETS);
        assertThat(alike.stock(2, 1)).isCloseTo(8 + 2 - 4, within(1e-9));
        assertThat(alike.stock(2, 0)).isCloseTo(12 + 3 - 6, within(1e-9));
    }

    /** Two areas: what each takes comes to 0.8 from home and to 0.2 from the other. */
    @Test
    void aLossSpillsOverToTheNeighbour() {
        Industries areas = new Industries(
                List.of(new Industries.Sector("cars", 3, List.of()), new Industries.Sector("magnets", 5, List.of())),
                List.of(new Industries.Area("JPN", 1200), new Industries.Area("USA", 1200)),
                new double[][] {{90, 90}, {10, 10}},
                new double[][] {{0, 0}, {0.1, 0}},
                new double[][] {{1, 1}, {0.8, 0.8}});
        InputOutputModel both = new InputOutputModel(areas, SETTINGS, Rationing.PROPORTIONAL);
        double[] loss = {0, 0, 1, 0};
        both.advance(loss);
        assertThat(both.stock(1, 0)).isCloseTo(20 + 2 - 10, within(1e-9));
        assertThat(both.stock(1, 1)).isCloseTo(20 + 8 - 10, within(1e-9));
        both.advance(loss);
        assertThat(both.valueAddedLoss(1)).as("its stock still suffices").isCloseTo(0, within(3.0));
        assertThat(both.valueAddedLoss(0)).isGreaterThan(both.valueAddedLoss(1));
    }

    @Test
    void aTableThatDeliversMoreThanItMakesIsRefused() {
        Industries wrong = new Industries(
                industries().sectors(),
                industries().areas(),
                new double[][] {{60}, {20}, {10}},
                industries().inputs(),
                industries().domestic());
        assertThatThrownBy(() -> new InputOutputModel(wrong, SETTINGS, Rationing.PROPORTIONAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'steel' of JPN")
                .hasMessageContaining("Maybe");
    }
}

package org.ytterby.simulation.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.policy.Events;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.PriceFloor;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Window;
import org.ytterby.samples.SampleParameters;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.plant.PlantStates.State;

/**
 * The sample's mine of 111.1 t/month at 30 USD/kg. Capital is four years of operating cost, 1.44 million USD per t/month, and
 * care 3 % of it a year: 3,600 USD a month or 3.6 USD/kg, so that mothballing saves 26.4 USD/kg.
 */
@Tag("equation-30")
class PlantStatesTest {

    private static final int MINE = 0;
    private static final double OUTPUT = 100 / 0.9;

    private final Economy economy = SampleScenarios.economy();
    private final PlantStates plants = new PlantStates(new PlantBook(economy));

    private void months(int months, double feedPrice, Instrument... events) {
        months(plants, months, feedPrice, events);
    }

    private void months(PlantStates states, int months, double feedPrice, Instrument... events) {
        MonthTerms terms = Events.termsOf(economy, List.of(events), YearMonth.of(2025, 1), Regime.TRUCE);
        double[][] price = economy.baseline().price().clone();
        price[0] = new double[] {feedPrice, Double.NaN};
        for (int t = 0; t < months; t++) {
            states.advance(terms, price, new double[2]);
        }
    }

    @Test
    void aPlantBelowItsAvoidableCostIsMothballedInTheSixthMonth() {
        months(5, 26.3);
        assertThat(plants.state(MINE)).isEqualTo(State.RUNNING);
        months(1, 26.3);
        assertThat(plants.state(MINE)).isEqualTo(State.MOTHBALLED);
        assertThat(plants.loss(MINE)).isCloseTo(6 * 3600 * OUTPUT, within(1e-3));
        assertThat(plants.available(new double[] {150, 150})).containsExactly(0, 150);
    }

    @Test
    void oneGoodMonthStartsTheCountAnewAndAvoidableCostIsNotFullCost() {
        months(5, 26.3);
        months(1, 26.5);
        months(5, 26.3);
        months(50, 26.5);
        assertThat(plants.state(MINE)).isEqualTo(State.RUNNING);
    }

    @Test
    void itRestartsNineMonthsAfterItsMarginCoversItsCost() {
        months(6, 26.3);
        months(3, 29.9);
        assertThat(plants.state(MINE)).isEqualTo(State.MOTHBALLED);
        months(1, 30);
        assertThat(plants.state(MINE)).isEqualTo(State.RESTARTING);
        months(8, 120);
        assertThat(plants.available(new double[] {150, 150})).containsExactly(0, 150);
        months(1, 120);
        assertThat(plants.state(MINE)).isEqualTo(State.RUNNING);
        months(1, 120);
        assertThat(plants.loss(MINE)).as("paid off by 90 USD/kg").isZero();
    }

    /** 0.4 million a month, running or in care; a tenth of the capital is 16 million: more than 40 months. */
    @Test
    void aMothballedPlantWhoseLossesEatATenthOfItsCapitalIsGoneForGood() {
        months(39, 26.3);
        assertThat(plants.state(MINE)).isEqualTo(State.MOTHBALLED);
        months(3, 26.3);
        assertThat(plants.state(MINE)).isEqualTo(State.CLOSED);
        months(24, 120);
        assertThat(plants.available(new double[] {150, 150})).containsExactly(0, 150);
    }

    @Test
    void aMineThatLivesOnAnotherProductGoesOn() {
        Economy byProduct = new Economy(
                SampleParameters.replaced(economy.world(), Map.of("by-product.clay", 1.0)),
                economy.baseline(),
                economy.plantCapacity(),
                economy.activityCost(),
                economy.routeCost(),
                economy.storage(),
                economy.licenceRent());
        PlantStates states = new PlantStates(new PlantBook(byProduct));
        months(states, 60, 0.1);
        assertThat(states.state(MINE)).isEqualTo(State.RUNNING);
    }

    /** 20 USD/kg on the market and 40 from the state for half of the output: 30 on average. */
    @Test
    @Tag("equation-10")
    void aPriceFloorKeepsAPlantRunning() {
        Window open = new Window(LocalDate.of(2020, 1, 1), null);
        months(12, 20, new PriceFloor("f", open, Set.of(), "carbonate-clay", "CHN", 40, OUTPUT / 2));
        assertThat(plants.state(MINE)).isEqualTo(State.RUNNING);
        assertThat(plants.loss(MINE)).isCloseTo(0, within(1e-6));
    }

    @Test
    void aPlantThatCouldNotCoverItsCostInTheBaseMonthIsJudgedByThatMonth() {
        economy.baseline().price()[0][0] = 10;
        PlantStates poor = new PlantStates(new PlantBook(economy));
        // Its margin was 10 USD/kg, of which care takes 3.6: below 6.4 it stops.
        months(poor, 12, 6.5);
        assertThat(poor.state(MINE)).isEqualTo(State.RUNNING);
        months(poor, 6, 6.3);
        assertThat(poor.state(MINE)).isEqualTo(State.MOTHBALLED);
    }
}

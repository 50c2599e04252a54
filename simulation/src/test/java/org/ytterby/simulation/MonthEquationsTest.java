package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Scenario;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.plant.PlantBook;
import org.ytterby.simulation.program.Clearing;
import org.ytterby.simulation.program.MonthInputs;
import org.ytterby.simulation.record.Recorder;

/** Equations that carry the sample economy from month to month; index 3 is Dy-oxide, region 1 Japan. */
class MonthEquationsTest {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final int DY = 3;
    private static final int JPN = 1;

    private final Economy economy = SampleScenarios.economy();
    private final Scenario scenario = SampleScenarios.scenario();
    private final SimulationPlan plan = SimulationPlan.of(economy, List.of(), scenario, Recorder::of);
    private final FutureDraws draws = Variants.draws(12, 1, true);
    private final MonthState state =
            new MonthState(economy, plan.settings(), new PlantBook(economy), draws, scenario.asOf(), 12);

    private MonthInputs inputs() {
        return inputs(new MonthTerms(economy.world(), JANUARY, Regime.TRUCE));
    }

    private MonthInputs inputs(MonthTerms terms) {
        double[][] none = new double[economy.world().goods().size()][2];
        return new InputsBuilder(plan).of(state, terms, draws, none, 0);
    }

    private void advanceWithJapanAt(double spot) {
        Clearing base = BaseMonth.clear(economy, List.of(), JANUARY, Regime.TRUCE);
        base.price()[DY][JPN] = spot;
        double[][] none = new double[economy.world().goods().size()][2];
        state.advance(base, none, none, 0);
    }

    /** 40 t · shock 1.2 · shift 0.5 · (420/210)^(−0.5) = 24/√2. */
    @Test
    @Tag("equation-21")
    void useAnswersTheSlowPriceWithTheLongElasticity() {
        state.slowPrice()[1] = 420;
        draws.demandShock()[0][0] = 1.2;
        MonthTerms terms = new MonthTerms(economy.world(), JANUARY, Regime.TRUCE);
        terms.demandFactor()[1] = 0.5;
        MonthInputs inputs = inputs(terms);
        assertThat(inputs.wanted()[1]).isCloseTo(24 / Math.sqrt(2), within(1e-12));
        assertThat(inputs.wanted()[0]).isCloseTo(60 * 1.2, within(1e-12));
    }

    /** From the recorded prices alone: p̄ moves by 1 − 2^(−1/18) of the gap, and use is 40·(p̄/210)^(−½)·(p/p̄)^(−0.2). */
    @Test
    @Tag("equation-21")
    void useAnswersAnEmbargoAtTwoSpeeds() {
        Trace trace = MonthLoopTest.run(economy, SampleScenarios.embargo(1));
        double[] price = MonthLoopTest.series(trace, SeriesKey.of("price", "Dy-oxide", "JPN", "USD/kg"));
        double[] used = MonthLoopTest.series(trace, SeriesKey.of("consumption", "Dy-oxide", "JPN", "t/month"));
        double keep = StrictMath.pow(2, -1 / 18.0);
        double slow = 210;
        for (int t = 0; t < 12; t++) {
            double expected = 40 * StrictMath.pow(slow / 210, -0.5) * StrictMath.pow(price[t] / slow, -0.2);
            assertThat(used[t]).as("month %d at %s USD/kg", t, price[t]).isCloseTo(expected, within(1e-4));
            slow *= StrictMath.pow(price[t] / slow, 1 - keep);
        }
        assertThat(slow).as("the embargo moved the slow price").isGreaterThan(215);
    }

    /** w₁/w₀ = 0.6 of the sample, at the belief in a strict regime: 1 before anything is licensed, then 1 + 0.6·π. */
    @Test
    @Tag("equation-28")
    void targetStocksRiseWithTheBeliefInAStrictRegime() {
        assertThat(inputs().stocks().targetFactor()).containsOnly(1);
        SimulationPlan licensed = SimulationPlan.of(
                economy, List.of(), SampleScenarios.scenario(SampleScenarios.licence("licence", 0.2)), Recorder::of);
        MonthState own =
                new MonthState(economy, licensed.settings(), new PlantBook(economy), draws, scenario.asOf(), 12);
        for (int t = 0; t < 3; t++) {
            double[][] none = new double[economy.world().goods().size()][2];
            MonthTerms terms = licensed.months().terms(t, Regime.TRUCE);
            MonthInputs inputs = new InputsBuilder(licensed).of(own, terms, draws, none, t);
            double strict = own.traders()
                    .belief()[
                    licensed.beliefs().market(economy.world().holdings().get(1))][1];
            assertThat(inputs.stocks().targetFactor()[1]).isCloseTo(1 + 0.6 * strict, within(1e-12));
            // One month of 20 % approved against 35 % that strict licences were thought to let through.
            assertThat(strict).as("month %d", t).isBetween(t == 0 ? 0.0 : 0.5, t == 0 ? 0.2 : 1.0);
        }
    }

    /** 0.67 · 210 + 0.33 · 420 = 279.3, then 0.67 · 279.3 + 0.33 · 420 = 325.731. */
    @Test
    @Tag("equation-29")
    void contractsFollowTheSpotPriceSlowly() {
        advanceWithJapanAt(420);
        assertThat(state.contractPrice()[DY][JPN]).isCloseTo(279.3, within(1e-9));
        advanceWithJapanAt(420);
        assertThat(state.contractPrice()[DY][JPN]).isCloseTo(325.731, within(1e-9));
        assertThat(state.lastPrice()[DY][JPN]).isEqualTo(420);
    }

    /** After 18 months half of the gap is closed. */
    @Test
    @Tag("equation-21")
    void theSlowPriceHasAHalfLifeOf18Months() {
        for (int month = 0; month < 18; month++) {
            advanceWithJapanAt(410);
        }
        // Half of the way in logarithms: the square root of 210 · 410.
        assertThat(state.slowPrice()[1]).isCloseTo(Math.sqrt(210.0 * 410), within(1e-9));
    }

    /** At the stocks of the base month and the beliefs that its prices hold, the next month is expected to be like it. */
    @Test
    @Tag("equation-34")
    void theBaseMonthIsExpectedToLast() {
        MonthInputs inputs = inputs();
        assertThat(inputs.expectedPrice()[DY][JPN]).isCloseTo(210, within(1e-9));
        assertThat(inputs.stocks().reference()[1]).isCloseTo(economy.storage()[1].target(), within(1e-9));
    }

    /** Less stock, dearer; and never above the choke price of 4,000 USD/kg, whatever the month before brought. */
    @Test
    @Tag("equation-34")
    void expectedPricesRiseAsStockFallsAndStayBelowTheChokePrice() {
        double base = inputs().expectedPrice()[DY][JPN];
        state.stock()[1] *= 0.25;
        double scarce = inputs().expectedPrice()[DY][JPN];
        assertThat(scarce).isGreaterThan(1.02 * base);
        for (int t = 0; t < 12; t++) {
            state.lastPrice()[DY][JPN] = 1e9;
            assertThat(inputs().expectedPrice()[DY][JPN]).isBetween(base, 4000.0);
        }
    }
}

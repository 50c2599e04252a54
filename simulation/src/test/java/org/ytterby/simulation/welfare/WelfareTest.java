package org.ytterby.simulation.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Scenario;
import org.ytterby.policy.Tariff;
import org.ytterby.policy.Window;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.FutureDraws;
import org.ytterby.simulation.MonthLoop;
import org.ytterby.simulation.MonthRecorder;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.simulation.SimulationPlan;
import org.ytterby.simulation.Trace;
import org.ytterby.simulation.record.Recorder;

/** Welfare of a one-oxide market of two regions, by hand; thousand USD a month. */
class WelfareTest {

    private static final double CHN_CONSUMERS = 60 * 200 / 0.8 * (StrictMath.pow(20, 0.8) - 1);
    private static final double JPN_CONSUMERS = 40 * 210 / 0.8 * (StrictMath.pow(4000 / 210.0, 0.8) - 1);

    private static Trace play(Economy economy, Instrument... events) {
        return play(economy, WelfareRecorder::of, events);
    }

    private static Trace play(Economy economy, MonthRecorder.Factory recorder, Instrument... events) {
        Scenario scenario = SampleScenarios.scenario(events);
        SimulationPlan plan = SimulationPlan.of(economy, List.of(), scenario, recorder);
        Regime[] regimes = new Regime[scenario.months()];
        Arrays.fill(regimes, Regime.TRUCE);
        double[] ones = new double[scenario.months()];
        Arrays.fill(ones, 1);
        return new MonthLoop(plan)
                .run(new FutureDraws(0, regimes, new double[][] {ones}, new double[0], new boolean[0]));
    }

    private static double value(Trace trace, Part part, String region, int month) {
        return trace.values()[trace.keys().indexOf(WelfareRecorder.key(part, region))][month];
    }

    /** ∫ from p to v of D(P) dP = d⁰·p⁰/(1 − ε)·((v/p⁰)^(1 − ε) − 1), ε = 0.2. */
    @Test
    @Tag("equation-39")
    void consumersGainTheAreaBetweenPriceAndChokePrice() {
        Trace base = play(SampleScenarios.economy());
        assertThat(value(base, Part.CONSUMERS, "CHN", 0)).isCloseTo(CHN_CONSUMERS, within(1.0));
        assertThat(value(base, Part.CONSUMERS, "JPN", 0)).isCloseTo(JPN_CONSUMERS, within(1.0));
        assertThat(CHN_CONSUMERS).isCloseTo(149_784.0, within(1.0));
    }

    /** Mine 120·x − (60·x + 30·x), separation 51·x − 41·x with x = 111.11; finishing 1,000 − 950. */
    @Test
    @Tag("equation-39")
    void producersGainTheAreaBetweenPriceAndMarginalCost() {
        Trace base = play(SampleScenarios.economy());
        assertThat(value(base, Part.PRODUCERS, "CHN", 0)).isCloseTo(3333.333 + 1111.111 + 50, within(0.05));
        assertThat(value(base, Part.PRODUCERS, "JPN", 0)).isZero();
    }

    /** (210 − 200 − 10)·40 less the curvature 0.875·(20²/2 − 20·20) of the half that is not under rigid contract. */
    @Test
    @Tag("equation-39")
    void importersEarnWhatTheFirstCargoesAreWorthMoreThanTheLast() {
        assertThat(value(play(SampleScenarios.economy()), Part.TRADE, "JPN", 0)).isCloseTo(175, within(0.05));
    }

    /** cy·I*·ln((I* + i₀)/i₀) − h·I*: oxide 821.41 − 147.69, ore 222.85 − 49.23. */
    @Test
    @Tag("equation-39")
    void holdersGainConvenienceAndPayForHolding() {
        Trace base = play(SampleScenarios.economy());
        assertThat(value(base, Part.HOLDERS, "CHN", 0)).isCloseTo(673.72 + 173.62, within(0.1));
        assertThat(value(base, Part.INVENTORY, "CHN", 0)).isCloseTo(0, within(0.05));
    }

    @Test
    void aDutyMovesMoneyFromImportersToTheirState() {
        Tariff tariff = new Tariff(
                "duty",
                new Window(LocalDate.of(2025, 1, 1), null),
                Set.of(),
                List.of("*"),
                List.of("CHN"),
                List.of("JPN"),
                0,
                7);
        Trace trace = play(SampleScenarios.economy(), tariff);
        assertThat(value(trace, Part.TARIFFS, "JPN", 0)).isBetween(7 * 30.0, 7 * 40.0);
        assertThat(value(trace, Part.CONSUMERS, "JPN", 0)).isLessThan(JPN_CONSUMERS);
        assertThat(value(trace, Part.TARIFFS, "CHN", 0)).isZero();
    }

    @Test
    void theRentOfALicenceGoesToTheExporter() {
        Trace trace = play(SampleScenarios.economy(), SampleScenarios.licence("licence", 0.5));
        double rent = value(trace, Part.RENTS, "CHN", 11);
        assertThat(rent).isGreaterThan(1000);
        assertThat(value(trace, Part.RENTS, "JPN", 11)).isZero();
    }

    /**
     * The cargo of February, 40 t, lands in March, in which but 4 t leave past customs: the stock at sea falls by 36 t. What
     * traders lay up of it ashore is theirs still. All of it counts at the base price of 210 USD/kg.
     */
    @Test
    void cargoesAtSeaAreBookedWhenTheyLeaveAndWhenTheyLand() {
        Economy overseas = SampleScenarios.overseas();
        Trace trace = play(overseas, SampleScenarios.embargo(1));
        Trace tonnes = play(overseas, Recorder::of, SampleScenarios.embargo(1));
        double[] flow = tonnes(
                tonnes, new SeriesKey("flow", "Dy-oxide", null, "CHN", "JPN", null, null, null, null, null, "t/month"));
        double[] stock = tonnes(tonnes, SeriesKey.of("stock", "Dy-oxide", "JPN", "t"));
        assertThat(flow[2] - flow[1]).as("at sea").isCloseTo(-36, within(0.01));
        assertThat(value(trace, Part.INVENTORY, "JPN", 2))
                .isLessThan(0)
                .isCloseTo(210 * (stock[2] - stock[1] + flow[2] - flow[1]), within(0.1));
        assertThat(value(trace, Part.TRADE, "JPN", 2)).isGreaterThan(7000);
    }

    private static double[] tonnes(Trace trace, SeriesKey key) {
        int index = trace.keys().indexOf(key);
        assertThat(index).as("series %s", key).isNotNegative();
        return trace.values()[index];
    }

    /** In its two months an embargo costs Japan some twenty times what it costs China, and in the year it costs the world. */
    @Test
    @Tag("equation-39")
    void anEmbargoCostsTheImporterMoreThanTheExporter() {
        Trace open = play(SampleScenarios.economy());
        Trace cut = play(SampleScenarios.economy(), SampleScenarios.embargo(1));
        assertThat(loss(open, cut, "JPN", 2, 4)).isPositive();
        assertThat(loss(open, cut, "CHN", 2, 4)).isPositive().isLessThan(0.1 * loss(open, cut, "JPN", 2, 4));
        for (int month = 2; month < 12; month++) {
            assertThat(loss(open, cut, "JPN", month, month + 1) + loss(open, cut, "CHN", month, month + 1))
                    .as("the world as a whole loses in month %d", month)
                    .isPositive();
        }
    }

    private static double loss(Trace open, Trace cut, String region, int from, int until) {
        double loss = 0;
        for (int t = from; t < until; t++) {
            for (Part part : Part.values()) {
                if (part != Part.LOST_OUTPUT) {
                    loss += value(open, part, region, t) - value(cut, part, region, t);
                }
            }
        }
        return loss;
    }
}

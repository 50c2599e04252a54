package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Project;
import org.ytterby.domain.Site;
import org.ytterby.domain.Stage;
import org.ytterby.policy.Events;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.PriceFloor;
import org.ytterby.policy.Regime;
import org.ytterby.policy.RegimeProcess;
import org.ytterby.policy.Scenario;
import org.ytterby.policy.Uncertainty;
import org.ytterby.policy.Window;
import org.ytterby.samples.SampleParameters;
import org.ytterby.samples.SampleScenarios;

/** What investors expect and what they ask: a mine of 10 t/month, 12 months to build, 1 year to earn, no ramp. */
class InvestmentTest {

    private final Economy economy = Variants.withParameters(Map.of("ramp.midpoint", -1e6, "project.life", 1.0), mine());

    private static Project mine() {
        return new Project(
                "mine-two",
                new Site("mine-two", "mine two", "nobody", "CHN", "CHN", "Ganzhou", 25.8, 114.9, Stage.MINE),
                0,
                List.of(0),
                0,
                Project.Status.PERMITTED,
                null,
                figure(10),
                figure(1e6),
                figure(30),
                figure(5),
                figure(12),
                figure(1));
    }

    private static Figure figure(double value) {
        return Figure.derived(value, "", "", "test");
    }

    private double value(Instrument... events) {
        Scenario scenario = SampleScenarios.scenario(events);
        ProjectValues values =
                new ProjectValues(economy, SimulationSettings.of(economy.world()), scenario, List.of(events));
        var terms = Events.termsOf(economy, List.of(events), YearMonth.of(2025, 1), Regime.TRUCE);
        return values.of(0, terms, economy.baseline().price())[0];
    }

    /** Margin 120 − 30 USD/kg on 10 t in each of the months 13 to 24: 900,000 · Σ 1.1^(−(12+j)/12) = 900,000 · 10.364080. */
    @Test
    @Tag("equation-30")
    void theValueIsThatOfTheMarginFromTheEndOfBuilding() {
        double q = StrictMath.pow(1.1, -1 / 12.0);
        double annuity = q * (1 - StrictMath.pow(q, 12)) / (1 - q);
        assertThat(value()).isCloseTo(900_000 * annuity / 1.1, within(1e-3));
        assertThat(value() / 900_000).isCloseTo(10.364080, within(1e-6));
    }

    /**
     * A floor of 150 USD/kg on 5 t more than the base month's output lifts half of the mine's 10 t by 30 USD/kg, in the six
     * months from its first feed to the end of June 2026.
     */
    @Test
    @Tag("equation-10")
    @Tag("equation-30")
    void aFloorOnOfferCountsForItsFreeVolumeAndItsTime() {
        Window window = new Window(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 30));
        PriceFloor floor = new PriceFloor("f", window, Set.of(), "carbonate-clay", "CHN", 150, 100 / 0.9 + 5);
        double six = 0;
        for (int j = 1; j <= 6; j++) {
            six += StrictMath.pow(1.1, -(12 + j) / 12.0);
        }
        assertThat(value(floor) - value()).isCloseTo(10_000 * 15 * six, within(1e-3));
        PriceFloor full = new PriceFloor("f", window, Set.of(), "carbonate-clay", "CHN", 150, 100);
        assertThat(value(full)).as("taken up by the mine that runs").isEqualTo(value());
    }

    private static InvestmentClimate climate(RegimeProcess process) {
        Scenario scenario =
                new Scenario("s", "", "sample", YearMonth.of(2024, 12), 12, List.of(), process, Uncertainty.none());
        return new InvestmentClimate(scenario, SampleParameters.all());
    }

    @Test
    @Tag("equation-30")
    void thePremiumRisesWithTheOddsThatTheRegimeChanges() {
        TreeMap<Regime, Double> strict = new TreeMap<>();
        strict.put(Regime.STRICT_LICENCE, 1.0);
        // 0.092 a month, the pooled hazard: the premium is 0.45 as it stands.
        RegimeProcess process = new RegimeProcess(Regime.TRUCE, 0.092 * 54, 54, List.of(), 2, 4, 0, 1, strict, 0.1);
        assertThat(climate(process).premium(3, Regime.TRUCE)).isCloseTo(0.45, within(1e-12));
        // Relief at 0.1 a month: 0.45 · (1 + 0.15 · (0.717570/0.685927 − 1)).
        assertThat(climate(process).uncertainty(3, Regime.STRICT_LICENCE)).isCloseTo(0.717570, within(1e-6));
        assertThat(climate(process).premium(3, Regime.STRICT_LICENCE)).isCloseTo(0.453114, within(1e-6));
        // Where nothing can change: 0.45 · 0.85.
        assertThat(climate(RegimeProcess.constant(Regime.TRUCE)).premium(0, Regime.TRUCE))
                .isCloseTo(0.3825, within(1e-12));
    }

    /** Half-life 18 months: after 18 months at 300 the mean of 200 has gone half of the way. */
    @Test
    @Tag("equation-30")
    void investorsBelieveAPriceSlowly() {
        InvestorPrices prices = new InvestorPrices(new double[][] {{200}}, 18);
        for (int t = 0; t < 18; t++) {
            prices.learn(new double[][] {{300}});
        }
        assertThat(prices.price()[0][0]).isCloseTo(250, within(1e-9));
    }
}

package org.ytterby.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.policy.Regime;
import org.ytterby.policy.RegimeProcess;
import org.ytterby.policy.Scenario;
import org.ytterby.policy.Uncertainty;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.FutureDraws;
import org.ytterby.simulation.SimulationPlan;
import org.ytterby.simulation.record.Recorder;

class FutureSamplerTest {

    private static final int FUTURES = 4000;

    /** Three standard errors of a share near one half over 4,000 draws. */
    private static final double SAMPLING_ERROR = 3 * 0.5 / Math.sqrt(FUTURES);

    private static RegimeProcess process(double exposure, double durable, LocalDate... expiries) {
        TreeMap<Regime, Double> after = new TreeMap<>();
        after.put(Regime.STRICT_LICENCE, 3.0);
        after.put(Regime.QUOTA, 1.0);
        return new RegimeProcess(Regime.TRUCE, 5.5, exposure, List.of(expiries), 2, 4, durable, 0.35, after, 0);
    }

    private static FutureSampler sampler(RegimeProcess process, double demandSigma, int months, long seed) {
        Scenario scenario = new Scenario(
                "sample",
                "",
                "sample",
                YearMonth.of(2024, 12),
                months,
                List.of(),
                process,
                new Uncertainty(demandSigma, 0));
        return new FutureSampler(SimulationPlan.of(SampleScenarios.economy(), List.of(), scenario, Recorder::of), seed);
    }

    private static double shareIn(FutureSampler sampler, int month, Regime regime) {
        int count = 0;
        for (int future = 0; future < FUTURES; future++) {
            count += sampler.draw(future).regimes()[month] == regime ? 1 : 0;
        }
        return count / (double) FUTURES;
    }

    /** Median 1 and spread σ 0.4 of the logarithm; nothing is drawn where a scenario is sure of projects. */
    @Test
    @Tag("equation-22")
    void researchTakesALognormalTimeAroundItsMedian() {
        Scenario scenario = new Scenario(
                "sample", "", "sample", YearMonth.of(2024, 12), 2, List.of(), process(0, 0), new Uncertainty(0, 0.35));
        FutureSampler sampler =
                new FutureSampler(SimulationPlan.of(SampleScenarios.economy(), List.of(), scenario, Recorder::of), 7);
        double[] logs = new double[FUTURES];
        for (int future = 0; future < FUTURES; future++) {
            logs[future] = Math.log(sampler.draw(future).researchTime()[0]);
        }
        double mean = Arrays.stream(logs).average().orElseThrow();
        double variance = Arrays.stream(logs).map(x -> x * x).average().orElseThrow() - mean * mean;
        assertThat(mean).isCloseTo(0, within(3 * 0.4 / Math.sqrt(FUTURES)));
        assertThat(Math.sqrt(variance)).isCloseTo(0.4, within(0.02));
        assertThat(sampler(process(0, 0), 0, 2, 7).draw(0).researchTime()).isEmpty();
    }

    /** E[(1 − f·h)^n] for h of Gamma(5.5, rate 54), by the trapezoidal rule on 0 to 1. */
    private static double survival(int months, double factor) {
        double mass = 0;
        double sum = 0;
        int steps = 20_000;
        for (int i = 1; i < steps; i++) {
            double h = i / (double) steps;
            double density = StrictMath.pow(h, 4.5) * StrictMath.exp(-54 * h);
            mass += density;
            sum += density * StrictMath.pow(1 - factor * h, months);
        }
        return sum / mass;
    }

    @Test
    @Tag("equation-38")
    void theShareOfBrokenTrucesIsThatOfTheGammaPrior() {
        FutureSampler fragile = sampler(process(54, 0), 0, 12, 7);
        assertThat(shareIn(fragile, 11, Regime.TRUCE)).isCloseTo(survival(12, 1), within(SAMPLING_ERROR));
        assertThat(shareIn(fragile, 0, Regime.TRUCE)).isCloseTo(1 - 5.5 / 54, within(SAMPLING_ERROR));
    }

    @Test
    @Tag("equation-38")
    void theDurableTypeBreaksLessOften() {
        double mixed = 0.6 * survival(12, 1) + 0.4 * survival(12, 0.35);
        assertThat(shareIn(sampler(process(54, 0.4), 0, 12, 7), 11, Regime.TRUCE))
                .isCloseTo(mixed, within(SAMPLING_ERROR));
        assertThat(mixed).isGreaterThan(survival(12, 1) + 2 * SAMPLING_ERROR);
    }

    /** Beta(2, 4) has mean 1/3; the durable 0.4 always renew. */
    @Test
    @Tag("equation-38")
    void theShareThatLapsesAtAnExpiryIsThatOfTheBetaPrior() {
        FutureSampler sampler = sampler(process(0, 0.4, LocalDate.of(2025, 6, 10)), 0, 12, 7);
        assertThat(shareIn(sampler, 4, Regime.TRUCE)).as("May").isEqualTo(1);
        assertThat(shareIn(sampler, 5, Regime.TRUCE)).as("June").isCloseTo(1 - 0.6 / 3, within(SAMPLING_ERROR));
        assertThat(shareIn(sampler, 11, Regime.TRUCE)).as("December").isCloseTo(1 - 0.6 / 3, within(SAMPLING_ERROR));
    }

    @Test
    void whatFollowsABreakHasTheGivenWeights() {
        FutureSampler sampler = sampler(process(54, 0), 0, 24, 7);
        double strict = shareIn(sampler, 23, Regime.STRICT_LICENCE);
        double quota = shareIn(sampler, 23, Regime.QUOTA);
        assertThat(strict / (strict + quota)).isCloseTo(0.75, within(SAMPLING_ERROR));
    }

    @Test
    void aFutureIsTheSameWhateverWasDrawnBefore() {
        FutureDraws alone = sampler(process(54, 0.4), 0.1, 12, 7).draw(5);
        FutureSampler other = sampler(process(54, 0.4), 0.1, 12, 7);
        other.draw(9);
        other.draw(0);
        same(other.draw(5), alone);
        same(other.draw(5), alone);
    }

    private static void same(FutureDraws found, FutureDraws expected) {
        assertThat(found.future()).isEqualTo(expected.future());
        assertThat(found.regimes()).isEqualTo(expected.regimes());
        assertThat(found.demandShock()).isDeepEqualTo(expected.demandShock());
        assertThat(found.projectDelay()).isEqualTo(expected.projectDelay());
        assertThat(found.projectBuilt()).isEqualTo(expected.projectBuilt());
    }

    @Test
    void theDrawForOnePurposeDoesNotDependOnAnother() {
        FutureSampler given = sampler(process(54, 0.4), 0.1, 12, 7);
        FutureSampler calmDemand = sampler(process(54, 0.4), 0, 12, 7);
        FutureSampler noBreaks = sampler(RegimeProcess.constant(Regime.TRUCE), 0.1, 12, 7);
        int broken = 0;
        for (int future = 0; future < 50; future++) {
            FutureDraws draws = given.draw(future);
            assertThat(calmDemand.draw(future).regimes()).isEqualTo(draws.regimes());
            assertThat(noBreaks.draw(future).demandShock()).isDeepEqualTo(draws.demandShock());
            broken += draws.regimes()[11] == Regime.TRUCE ? 0 : 1;
        }
        assertThat(broken).as("the comparison is not of calm with calm").isBetween(10, 45);
    }

    @Test
    void aLongerScenarioBeginsWithTheShorterOne() {
        FutureDraws year = sampler(process(54, 0.4), 0.1, 12, 7).draw(3);
        FutureDraws decade = sampler(process(54, 0.4), 0.1, 120, 7).draw(3);
        assertThat(Arrays.copyOf(decade.regimes(), 12)).isEqualTo(year.regimes());
        assertThat(Arrays.copyOf(decade.demandShock()[0], 12)).isEqualTo(year.demandShock()[0]);
    }

    @Test
    void anotherSeedDrawsOtherChances() {
        assertThat(sampler(process(54, 0.4), 0.1, 12, 8).draw(3).demandShock()[0])
                .isNotEqualTo(sampler(process(54, 0.4), 0.1, 12, 7).draw(3).demandShock()[0]);
    }

    /** The logarithm after a year has mean 0 and standard deviation 0.1; its standard error is 0.1/√8000. */
    @Test
    void demandSpreadsByItsYearlyDeviation() {
        FutureSampler sampler = sampler(RegimeProcess.constant(Regime.TRUCE), 0.1, 12, 7);
        double sum = 0;
        double squares = 0;
        for (int future = 0; future < FUTURES; future++) {
            double log = StrictMath.log(sampler.draw(future).demandShock()[0][11]);
            sum += log;
            squares += log * log;
        }
        assertThat(sum / FUTURES).isCloseTo(0, within(3 * 0.1 / Math.sqrt(FUTURES)));
        assertThat(Math.sqrt(squares / FUTURES)).isCloseTo(0.1, within(3 * 0.1 / Math.sqrt(2.0 * FUTURES)));
    }
}

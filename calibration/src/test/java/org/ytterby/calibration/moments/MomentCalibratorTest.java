package org.ytterby.calibration.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.calibration.moments.Synthetic.figure;
import static org.ytterby.calibration.moments.Synthetic.linear;
import static org.ytterby.calibration.moments.Synthetic.moment;
import static org.ytterby.calibration.moments.Synthetic.parameters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.ytterby.calibration.moments.ParameterEvidence.Verdict;
import org.ytterby.domain.Parameters;
import org.ytterby.simulation.ClearingException;

class MomentCalibratorTest {
    private static final List<String> QUEUE = List.of("queue.normal", "queue.phi", "queue.strict", "stock.weeks");

    private static CalibrationPlan plan(int starts, int dimensions) {
        return CalibrationPlan.standard(dimensions).withStarts(starts);
    }

    private static Optional<CalibrationResult> calibrate(
            Parameters stated,
            List<String> free,
            Experiment experiment,
            CalibrationPlan plan,
            BooleanSupplier stopped) {
        return new MomentCalibrator(
                        ParameterSpace.of(stated, free), experiment, plan, Batch.serial(stopped), step -> {})
                .calibrate();
    }

    private static CalibrationResult calibrate(
            Parameters stated, List<String> free, Experiment experiment, CalibrationPlan plan) {
        return calibrate(stated, free, experiment, plan, () -> false).orElseThrow();
    }

    private static ParameterEvidence evidence(CalibrationResult result, String id) {
        return result.evidence().stream()
                .filter(e -> e.prior().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * One parameter with prior N(0, (1/1.645)²) observed once as 0.5 with tolerance 0.5 is the textbook case: with z = 1.645·x
     * the residual is (z/1.645 − 0.5)/0.5, so that the mode and the deviation have closed forms.
     */
    @Test
    void aLinearGaussianCaseHasItsClosedForm() {
        Experiment once = linear(p -> List.of(moment("m", "e", p.value("x"), 0.5, 0.5)));
        CalibrationResult result =
                calibrate(parameters(Map.of("x", figure(0, -1, 1))), List.of("x"), once, plan(20, 1));
        double slope = 1 / (Prior.EDGE * 0.5);
        double mode = slope / (1 + slope * slope);
        ParameterEvidence x = evidence(result, "x");
        assertThat(x.coordinate()).isEqualTo(mode, within(0.01));
        assertThat(x.deviation()).isEqualTo(1 / Math.sqrt(1 + slope * slope), within(1e-6));
        assertThat(x.posteriorHigh())
                .isEqualTo(Math.min(1, (mode + Prior.EDGE * x.deviation()) / Prior.EDGE), within(0.02));
        assertThat(x.partner()).isEmpty();
    }

    @Test
    void theParametersOfAQueueAreRecovered() {
        CalibrationResult result =
                calibrate(Synthetic.queueParameters(), QUEUE, Synthetic.queue(0.8, 0.03, 1.15), plan(200, 4));
        assertThat(evidence(result, "queue.phi").value()).isEqualTo(0.8, within(0.01));
        // a month at 0.04 instead of 0.03 is within the tolerance, and the prior draws towards 0.05
        assertThat(evidence(result, "queue.strict").value()).isBetween(0.02, 0.045);
        assertThat(evidence(result, "queue.normal").value()).isEqualTo(1.15, within(0.05));
        assertThat(evidence(result, "queue.normal").verdict()).isEqualTo(Verdict.IDENTIFIED);
        assertThat(evidence(result, "queue.normal").deviation()).isLessThan(0.2);
        // a larger share under licence is made up for by a better service in the strict months, a smaller one is not
        assertThat(evidence(result, "queue.phi").verdict()).isEqualTo(Verdict.ONE_SIDED);
        assertThat(evidence(result, "queue.phi").profile().get(0).rise()).isGreaterThan(ParameterEvidence.REJECTED);
        assertThat(evidence(result, "queue.phi").partner()).isEqualTo("queue.strict");
        assertThat(evidence(result, "stock.weeks").verdict()).isEqualTo(Verdict.PRIOR);
        assertThat(evidence(result, "stock.weeks").coordinate()).isEqualTo(0, within(0.2));
        assertThat(evidence(result, "stock.weeks").deviation()).isEqualTo(1, within(1e-9));
        assertThat(result.bestMisfit()).isLessThan(0.5).isLessThan(0.01 * result.statedMisfit());
        assertThat(result.screened()).isEqualTo(200);
        assertThat(result.plays()).isBetween(250, 470);
        assertThat(result.finished()).isTrue();
    }

    /** Only x + y is observed: each alone looks sharp, but the profile of either is flat. */
    @Test
    void theProfileFlagsAPairOfWhichOnlyTheSumIsTold() {
        Experiment sum = linear(p -> List.of(
                moment("sum", "e", p.value("x") + p.value("y"), 0.3, 0.05), moment("z", "e", p.value("z"), 0.2, 0.05)));
        Parameters stated = parameters(Map.of("x", figure(0, -1, 1), "y", figure(0, -1, 1), "z", figure(0, -1, 1)));
        CalibrationResult result = calibrate(stated, List.of("x", "y", "z"), sum, plan(60, 3));
        assertThat(evidence(result, "z").verdict()).isEqualTo(Verdict.IDENTIFIED);
        for (String id : List.of("x", "y")) {
            ParameterEvidence found = evidence(result, id);
            assertThat(found.verdict()).as(id).isNotEqualTo(Verdict.IDENTIFIED);
            assertThat(found.partner()).isEqualTo(id.equals("x") ? "y" : "x");
            assertThat(found.correlation()).isLessThan(-0.9);
            assertThat(found.profile())
                    .hasSize(7)
                    .isSortedAccordingTo((a, b) -> Double.compare(a.coordinate(), b.coordinate()));
        }
        ParameterEvidence x = evidence(result, "x");
        assertThat(x.profile().get(1).rise())
                .as("a sixth of the way up, y makes up for x")
                .isLessThan(0.5);
    }

    /** The second episode contradicts the first: left out, it is told worse than by a calibration that saw it. */
    @Test
    void anEpisodeLeftOutIsScored() {
        Experiment two = linear(p ->
                List.of(moment("a", "first", p.value("x"), 0.2, 0.05), moment("b", "second", p.value("x"), 0.6, 0.05)));
        CalibrationResult result = calibrate(
                parameters(Map.of("x", figure(0, -1, 1))),
                List.of("x"),
                two,
                plan(20, 1).leavingOneOut(true));
        assertThat(result.leftOut()).extracting(LeftOut::episode).containsExactly("first", "second");
        LeftOut second = result.leftOut().get(1);
        assertThat(second.checks()).isEqualTo(1);
        assertThat(second.errorStated()).isEqualTo(12, within(1e-9));
        assertThat(second.errorWithout()).isEqualTo(8, within(0.2));
        assertThat(second.errorWith()).isEqualTo(4, within(0.2));
        assertThat(second.heldWithout()).isZero();
    }

    @Test
    void theSameSeedGivesTheSameFileWhateverTheOrderOfThePlays() {
        Experiment queue = Synthetic.queue(0.8, 0.03, 1.15);
        CalibrationResult serial = calibrate(Synthetic.queueParameters(), QUEUE, queue, plan(40, 4));
        CalibrationResult threaded = new MomentCalibrator(
                        ParameterSpace.of(Synthetic.queueParameters(), QUEUE),
                        queue,
                        plan(40, 4),
                        new ThreadedBatch(4),
                        step -> {})
                .calibrate()
                .orElseThrow();
        assertThat(threaded.frozen().hash()).isEqualTo(serial.frozen().hash());
        assertThat(threaded.plays()).isEqualTo(serial.plays());
        assertThat(calibrate(
                                Synthetic.queueParameters(),
                                QUEUE,
                                queue,
                                plan(40, 4).withSeed(2))
                        .best()
                        .point())
                .isNotEqualTo(serial.best().point());
    }

    /** The frozen values played again give the very misfit that is reported. */
    @Test
    void theFrozenValuesAreThoseThatWerePlayed() {
        Experiment queue = Synthetic.queue(0.8, 0.03, 1.15);
        Parameters stated = Synthetic.queueParameters();
        CalibrationResult result = calibrate(stated, QUEUE, queue, plan(40, 4));
        Outcome again = queue.play(result.frozen().over(stated));
        double misfit = again.moments().stream()
                .filter(Moment::open)
                .mapToDouble(m -> m.residual() * m.residual())
                .sum();
        assertThat(misfit).isEqualTo(result.bestMisfit(), within(1e-12));
    }

    @Test
    void aStopKeepsWhatIsFinished() {
        AtomicInteger plays = new AtomicInteger();
        Experiment counting = p -> {
            plays.incrementAndGet();
            return Synthetic.queue(0.8, 0.03, 1.15).play(p);
        };
        CalibrationResult result = calibrate(
                        Synthetic.queueParameters(), QUEUE, counting, plan(100, 4), () -> plays.get() >= 30)
                .orElseThrow();
        assertThat(result.finished()).isFalse();
        assertThat(result.plays()).isEqualTo(30);
        assertThat(result.screened()).isEqualTo(29);
        assertThat(result.bestMisfit()).isLessThan(result.statedMisfit());
        assertThat(result.evidence()).allMatch(e -> e.verdict() == Verdict.NOT_EXAMINED);
        assertThat(result.frozen().rows()).hasSize(4);
        assertThat(calibrate(Synthetic.queueParameters(), QUEUE, counting, plan(100, 4), () -> true))
                .isEmpty();
    }

    @Test
    void setsThatCannotBePlayedAreAvoidedAndCounted() {
        Experiment queue = Synthetic.queue(0.8, 0.03, 1.15);
        Experiment fragile = p -> {
            if (p.value("queue.normal") > 1.3) {
                throw new ClearingException("month 2025-05 did not clear");
            }
            return queue.play(p);
        };
        CalibrationResult result = calibrate(Synthetic.queueParameters(), QUEUE, fragile, plan(100, 4));
        assertThat(result.failures()).isBetween(10, result.plays() / 2);
        assertThat(evidence(result, "queue.phi").value()).isEqualTo(0.8, within(0.02));
        Experiment broken = p -> {
            throw new ClearingException("month 2025-05 did not clear");
        };
        assertThatThrownBy(() -> calibrate(Synthetic.queueParameters(), QUEUE, broken, plan(5, 4)))
                .isInstanceOf(ClearingException.class)
                .hasMessageContaining("none of 6 sets")
                .hasMessageContaining("2025-05");
    }

    @Test
    void withoutAnOpenCheckThereIsNothingToCalibrate() {
        Experiment closed = linear(p -> List.of(new Moment("m", "e", 1, 1, Moment.Scale.LINEAR, 1, false)));
        assertThatThrownBy(() -> calibrate(parameters(Map.of("x", figure(0, -1, 1))), List.of("x"), closed, plan(5, 1)))
                .hasMessage("no check is open (0 of 1). Maybe all were declared in-sample.");
        assertThatThrownBy(() -> ParameterSpace.of(Synthetic.queueParameters(), List.of("queue.pi")))
                .hasMessageContaining("Maybe 'queue.phi'");
    }
}

package org.ytterby.calibration.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ytterby.calibration.moments.FigureSensitivity.Bar;
import org.ytterby.domain.Parameters;

class SensitivityStudyTest {
    private static final Parameters STATED = Synthetic.parameters(Map.of(
            "a", Synthetic.figure(0, -1, 1), "b", Synthetic.figure(0, -1, 1), "idle", Synthetic.figure(0, -1, 1)));
    private static final ParameterSpace SPACE = ParameterSpace.of(STATED, List.of("a", "b", "idle"));

    /** A sum with weights 2 and 1, and a headline that is twice a parameter. */
    private static final Experiment SUM = p -> new Outcome(
            List.of(Synthetic.moment("sum", "e", 2 * p.value("a") + p.value("b"), 0, 0.5)),
            new TreeMap<>(Map.of("cover", 10 + p.value("b"))));

    private static SensitivityResult study(ParameterSpace space, Experiment experiment, Batch batch, int blocks) {
        return new SensitivityStudy(
                        space, experiment, SensitivityPlan.standard().withBlocks(blocks), batch, step -> {})
                .run()
                .orElseThrow();
    }

    @Test
    void theTornadoIsSortedAndInTolerances() {
        FigureSensitivity sum =
                study(SPACE, SUM, Batch.serial(() -> false), 64).figures().get(0);
        assertThat(sum.bars()).extracting(Bar::parameter).containsExactly("a", "b", "idle");
        assertThat(sum.bars().get(0)).isEqualTo(new Bar("a", -2, 2, 8));
        assertThat(sum.bars().get(2).swing()).isZero();
    }

    /** Variances of 4 and 1: shares 0.8 and 0.2; what moves nothing is not varied. */
    @Test
    void sharesOfTheVarianceAreThoseOfTheWeights() {
        SensitivityResult result = study(SPACE, SUM, Batch.serial(() -> false), 512);
        assertThat(result.varied()).containsExactly("a", "b");
        FigureSensitivity sum = result.figures().get(0);
        assertThat(sum.shares().get(0).index().first()).isEqualTo(0.8, within(0.03));
        assertThat(sum.shares().get(1).index().total()).isEqualTo(0.2, within(0.03));
        FigureSensitivity cover = result.figures().get(1);
        assertThat(cover.id()).isEqualTo("cover");
        assertThat(cover.base()).isEqualTo(10);
        assertThat(cover.bars().get(0)).isEqualTo(new Bar("b", 9, 11, 0.2));
        assertThat(cover.shares().get(0).parameter()).isEqualTo("b");
        assertThat(cover.shares().get(0).index().total()).isEqualTo(1, within(0.02));
        assertThat(result.plays()).isEqualTo(7 + 512 * 4);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        ParameterSpace queue = ParameterSpace.of(
                Synthetic.queueParameters(), List.of("queue.normal", "queue.phi", "queue.strict", "stock.weeks"));
        Experiment experiment = Synthetic.queue(0.8, 0.03, 1.15);
        SensitivityResult one = study(queue, experiment, Batch.serial(() -> false), 32);
        assertThat(study(queue, experiment, new ThreadedBatch(4), 32)).isEqualTo(one);
        assertThat(one.varied()).contains("queue.strict", "stock.weeks");
    }

    @Test
    void aStopKeepsTheTornado() {
        int[] plays = {0};
        Experiment counted = p -> {
            plays[0]++;
            return SUM.play(p);
        };
        SensitivityResult result = study(SPACE, counted, Batch.serial(() -> plays[0] >= 9), 64);
        assertThat(result.finished()).isFalse();
        assertThat(result.blocks()).isZero();
        assertThat(result.figures().get(0).bars()).hasSize(3);
        assertThat(result.figures().get(0).shares()).isEmpty();
        assertThat(new SensitivityStudy(
                                SPACE, counted, SensitivityPlan.standard(), Batch.serial(() -> true), step -> {})
                        .run())
                .isEmpty();
    }
}

package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Project;
import org.ytterby.domain.Project.Status;
import org.ytterby.domain.Site;
import org.ytterby.domain.Stage;
import org.ytterby.policy.MonthTerms;
import org.ytterby.policy.Regime;

/** Projects of 10 t/month, 1 million USD, 5 months to permit and 3 to build. */
class ProjectPipelineTest {

    private static final YearMonth AS_OF = YearMonth.of(2024, 12);

    private static final double PREMIUM = 0.45;

    private static Figure figure(double value) {
        return Figure.derived(value, "", "", "test");
    }

    private static Project project(Status status, @Nullable YearMonth first) {
        return new Project(
                "mine-two",
                new Site("mine-two", "mine two", "nobody", "CHN", "CHN", "Ganzhou", 25.8, 114.9, Stage.MINE),
                0,
                List.of(0),
                0,
                status,
                first,
                figure(10),
                figure(1e6),
                figure(30),
                figure(5),
                figure(3),
                figure(0.5));
    }

    private ProjectPipeline pipeline(Status status, @Nullable YearMonth first, double delay, boolean built) {
        Economy economy = Variants.withProjects(project(status, first));
        return new ProjectPipeline(
                economy, SimulationSettings.of(economy.world()), Variants.draws(1, delay, built), AS_OF);
    }

    private MonthTerms terms() {
        return termsOfProject();
    }

    private void advance(ProjectPipeline pipeline, int months, double value) {
        for (int i = 0; i < months; i++) {
            pipeline.advance(terms(), new double[] {value}, PREMIUM);
        }
    }

    /** Terms of a world that has the project. */
    private MonthTerms termsOfProject() {
        return new MonthTerms(
                Variants.withProjects(project(Status.PERMITTED, null)).world(), YearMonth.of(2025, 1), Regime.TRUCE);
    }

    @Test
    @Tag("equation-31")
    void theRampReaches27And50And90PerCentAfter12And23And48Months() {
        ProjectPipeline pipeline = pipeline(Status.STUDY, null, 1, true);
        assertThat(pipeline.ramp(12)).isCloseTo(0.27, within(0.01));
        assertThat(pipeline.ramp(23)).isCloseTo(0.50, within(1e-12));
        assertThat(pipeline.ramp(48)).isCloseTo(0.90, within(0.01));
    }

    /** The threshold is 1.45 times the capital cost, itself 1.45 times the engineer's million: 2,102,500 USD. */
    @Test
    @Tag("equation-30")
    void aPermittedProjectIsDecidedOnceItsValueExceedsTheOptionThreshold() {
        ProjectPipeline waits = pipeline(Status.PERMITTED, null, 1, true);
        advance(waits, 12, 2_102_500);
        assertThat(waits.state(0)).isEqualTo(ProjectPipeline.State.WAITING);
        advance(waits, 1, 2_102_501);
        assertThat(waits.state(0)).isEqualTo(ProjectPipeline.State.BUILDING);
    }

    @Test
    @Tag("equation-30")
    void aPermitThatIsUnderWayComesInItsTimeAndThenTheValueDecides() {
        ProjectPipeline pipeline = pipeline(Status.PERMITTING, null, 1, true);
        advance(pipeline, 4, 1e9);
        assertThat(pipeline.state(0)).isEqualTo(ProjectPipeline.State.PERMITTING);
        advance(pipeline, 3, 0);
        assertThat(pipeline.state(0)).isEqualTo(ProjectPipeline.State.WAITING);
        advance(pipeline, 1, 1e9);
        assertThat(pipeline.state(0)).isEqualTo(ProjectPipeline.State.BUILDING);
    }

    /** 1.2 times dearer: 2,523,000 USD; at four fifths of the pace three months of building take four. */
    @Test
    @Tag("equation-30")
    void withoutForeignKnowHowAProjectIsDearerAndSlower() {
        ProjectPipeline pipeline = pipeline(Status.PERMITTED, null, 1, true);
        MonthTerms banned = terms();
        banned.projects().capitalFactor()[0] = 1.2;
        banned.projects().pace()[0] = 0.8;
        pipeline.advance(banned, new double[] {2_523_000}, PREMIUM);
        assertThat(pipeline.state(0)).isEqualTo(ProjectPipeline.State.WAITING);
        for (int i = 0; i < 3; i++) {
            pipeline.advance(banned, new double[] {2_523_001}, PREMIUM);
        }
        assertThat(pipeline.state(0)).isEqualTo(ProjectPipeline.State.BUILDING);
        pipeline.advance(banned, new double[] {0}, PREMIUM);
        assertThat(pipeline.state(0)).isEqualTo(ProjectPipeline.State.RUNNING);
        for (int i = 0; i < 10; i++) {
            pipeline.advance(banned, new double[] {0}, PREMIUM);
        }
        assertThat(pipeline.addedCapacity()[0]).isCloseTo(10 * pipeline.ramp(8), within(1e-9));
    }

    @Test
    @Tag("equation-30")
    void anOwnerWhoMayNotBuildNeitherDecidesNorBuilds() {
        MonthTerms barred = terms();
        barred.projects().open()[0] = 0;
        barred.projectStarts().put("mine-two", 1.0);
        ProjectPipeline waits = pipeline(Status.PERMITTED, null, 1, true);
        waits.advance(barred, new double[] {1e9}, PREMIUM);
        assertThat(waits.state(0)).isEqualTo(ProjectPipeline.State.WAITING);
        ProjectPipeline halted = pipeline(Status.CONSTRUCTION, YearMonth.of(2025, 1), 1, true);
        for (int i = 0; i < 12; i++) {
            halted.advance(barred, new double[] {0}, PREMIUM);
        }
        assertThat(halted.state(0)).isEqualTo(ProjectPipeline.State.BUILDING);
        advance(halted, 1, 0);
        assertThat(halted.state(0)).isEqualTo(ProjectPipeline.State.RUNNING);
    }

    @Test
    @Tag("equation-30")
    void aProjectBuildsThenRampsUpFromItsFirstFeed() {
        ProjectPipeline pipeline = pipeline(Status.PERMITTED, null, 1, true);
        advance(pipeline, 2, 1e9);
        assertThat(pipeline.state(0)).isEqualTo(ProjectPipeline.State.BUILDING);
        assertThat(pipeline.addedCapacity()[0]).isZero();
        advance(pipeline, 1, 1e9);
        assertThat(pipeline.state(0)).isEqualTo(ProjectPipeline.State.RUNNING);
        advance(pipeline, 23, 0);
        assertThat(pipeline.addedCapacity()).containsExactly(new double[] {5, 0}, within(1e-9));
    }

    @Test
    @Tag("equation-30")
    void aStudyIsNotDecidedByItsMarketButByPolicyAndIsPermittedFirst() {
        ProjectPipeline pipeline = pipeline(Status.STUDY, null, 1, true);
        advance(pipeline, 12, 1e12);
        assertThat(pipeline.state(0)).isEqualTo(ProjectPipeline.State.WAITING);
        MonthTerms decided = terms();
        decided.projectStarts().put("mine-two", 2.0);
        pipeline.advance(decided, new double[] {0}, PREMIUM);
        assertThat(pipeline.state(0)).isEqualTo(ProjectPipeline.State.PERMITTING);
        advance(pipeline, 4, 0);
        assertThat(pipeline.state(0)).isEqualTo(ProjectPipeline.State.BUILDING);
        advance(pipeline, 3, 0);
        assertThat(pipeline.state(0)).isEqualTo(ProjectPipeline.State.RUNNING);
        advance(pipeline, 23, 0);
        assertThat(pipeline.addedCapacity()[0]).as("twice the design").isCloseTo(10, within(1e-9));
    }

    @Test
    void chanceDelaysOrCancels() {
        ProjectPipeline late = pipeline(Status.CONSTRUCTION, YearMonth.of(2025, 4), 1.5, true);
        advance(late, 5, 0);
        assertThat(late.state(0)).as("4 months · 1.5").isEqualTo(ProjectPipeline.State.BUILDING);
        advance(late, 1, 0);
        assertThat(late.state(0)).isEqualTo(ProjectPipeline.State.RUNNING);
        assertThat(pipeline(Status.CONSTRUCTION, YearMonth.of(2025, 4), 1, false)
                        .state(0))
                .isEqualTo(ProjectPipeline.State.CANCELLED);
    }

    @Test
    void aPaceOfAHalfTakesTwiceAsLong() {
        ProjectPipeline pipeline = pipeline(Status.CONSTRUCTION, YearMonth.of(2025, 2), 1, true);
        MonthTerms slow = terms();
        slow.projectPace().put("CHN", 0.5);
        for (int i = 0; i < 3; i++) {
            pipeline.advance(slow, new double[] {0}, PREMIUM);
        }
        assertThat(pipeline.state(0)).isEqualTo(ProjectPipeline.State.BUILDING);
        pipeline.advance(slow, new double[] {0}, PREMIUM);
        assertThat(pipeline.state(0)).isEqualTo(ProjectPipeline.State.RUNNING);
    }

    @Test
    @Tag("equation-31")
    void aPlantThatAlreadyRampsAddsOnlyWhatItsBaseMonthDidNotMake() {
        ProjectPipeline pipeline = pipeline(Status.OPERATING_RAMP, YearMonth.of(2023, 12), 1, true);
        assertThat(pipeline.addedCapacity()[0]).isZero();
        advance(pipeline, 11, 0);
        // 10 t · (0.5 − 1/(1 + e)) = 10 · (0.5 − 0.268941421).
        assertThat(pipeline.addedCapacity()[0]).isCloseTo(2.31058579, within(1e-8));
    }
}

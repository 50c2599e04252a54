package org.ytterby.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.simulation.ClearingException;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.simulation.SimulationPlan;

/** A month that does not clear costs its own future and no other. */
class FailedFuturesTest {
    private static final SeriesKey PRICE = SeriesKey.of("price", "Dy-oxide", "JPN", "USD/kg");
    private static final int FUTURES = 8;

    private final SimulationPlan plan = EnsembleTest.plan();

    private Distribution run(Set<Integer> failing, int threads) {
        return Ensemble.run(
                plan,
                FUTURES,
                7,
                new ThreadExecutor(threads, () -> false),
                done -> {},
                () -> FailingSolver.player(plan, failing, 4));
    }

    @Test
    void theFutureIsNamedWithItsMonthAndStatus() {
        Distribution some = run(Set.of(2, 5), 1);
        assertThat(some.futures()).isEqualTo(6);
        assertThat(some.numbers()).containsExactly(0, 1, 3, 4, 6, 7);
        assertThat(some.failed()).extracting(FailedFuture::future).containsExactly(2, 5);
        assertThat(some.failed()).allSatisfy(failed -> {
            assertThat(failed.seed()).isEqualTo(7);
            assertThat(failed.month()).isEqualTo(YearMonth.of(2025, 5));
            assertThat(failed.status()).isEqualTo("ITERATION_LIMIT");
            assertThat(failed.message())
                    .startsWith(
                            "future " + failed.future() + ", 2025-05: the market did not clear (ITERATION_LIMIT after");
        });
    }

    @Test
    void theOthersAreWhatTheyAreWhenNoneFails() {
        Distribution all = run(Set.of(), 1);
        Distribution some = run(Set.of(2, 5), 1);
        assertThat(all.failed()).isEmpty();
        int[] numbers = some.numbers();
        for (int t = 0; t < 12; t++) {
            double[] whole = all.values()[all.indexOf(PRICE)][t];
            double[] rest = some.values()[some.indexOf(PRICE)][t];
            assertThat(rest).hasSize(6);
            for (int f = 0; f < rest.length; f++) {
                assertThat(rest[f]).isEqualTo(whole[numbers[f]]);
            }
        }
    }

    @Test
    void failuresAreTheSameOnAnyNumberOfThreads() {
        Distribution one = run(Set.of(0, 5, 7), 1);
        Distribution three = run(Set.of(0, 5, 7), 3);
        assertThat(three.failed()).isEqualTo(one.failed());
        assertThat(three.keys()).isEqualTo(one.keys());
        assertThat(three.values()).isDeepEqualTo(one.values());
        assertThat(three.worstBalance()).isEqualTo(one.worstBalance());
    }

    @Test
    void whereEveryFutureFailsThereIsNoAnswer() {
        assertThatThrownBy(() -> run(Set.of(0, 1, 2, 3, 4, 5, 6, 7), 2))
                .isInstanceOf(ClearingException.class)
                .hasMessageStartingWith(
                        "none of the 8 futures could be played to its end; the first: future 0, 2025-05: the market");
    }

    @Test
    void pairsLeaveOutWhatFailedInEither() {
        Distribution left = run(Set.of(1, 6), 1);
        Distribution right = run(Set.of(1, 3), 1);
        Distribution paired = left.without(right.failed());
        assertThat(paired.futures()).isEqualTo(5);
        assertThat(paired.numbers()).containsExactly(0, 2, 4, 5, 7);
        assertThat(paired.failed()).extracting(FailedFuture::future).containsExactly(1, 3, 6);
        double[] before = left.values()[left.indexOf(PRICE)][11];
        double[] after = paired.values()[paired.indexOf(PRICE)][11];
        assertThat(after).containsExactly(before[0], before[1], before[3], before[4], before[5]);
        assertThat(left.without(List.of())).isSameAs(left);
    }
}

package org.ytterby.ensemble;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ytterby.simulation.ClearingException;
import org.ytterby.simulation.FutureDraws;
import org.ytterby.simulation.MonthLoop;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.simulation.SimulationPlan;
import org.ytterby.simulation.Trace;

/** Plays many futures of one scenario and sets them side by side. */
public final class Ensemble {

    private static final double[] TAKEN = {};
    private static final int ARRAY_HEADER = 16;

    private Ensemble() {}

    /**
     * Plays futures 0 to {@code futures − 1}. One in which a month does not clear is left out and named.
     *
     * @param seed of the draws; the same seed gives the same futures in any scenario of the same length
     * @param progress told how many futures are done, from any thread
     * @return the distribution over the futures that finished, which are all but those that failed unless the executor was
     *     stopped
     * @throws IllegalStateException if it was stopped before the first future was done
     * @throws ClearingException if no future was played to its end, with what was found in the first
     */
    public static Distribution run(
            SimulationPlan plan, int futures, long seed, FutureExecutor executor, IntConsumer progress) {
        return run(plan, futures, seed, executor, progress, () -> new MonthLoop(plan)::run);
    }

    /** The same with other loops: {@code players} makes what one worker plays its futures with, one after another. */
    public static Distribution run(
            SimulationPlan plan,
            int futures,
            long seed,
            FutureExecutor executor,
            IntConsumer progress,
            Supplier<Function<FutureDraws, Trace>> players) {
        FutureSampler sampler = new FutureSampler(plan, seed);
        List<Outcome> outcomes =
                executor.run(futures, players, player -> future -> play(player, sampler.draw(future), seed), progress);
        if (outcomes.isEmpty()) {
            throw new IllegalStateException("stopped before the first future finished");
        }
        List<Trace> traces = new ArrayList<>();
        List<FailedFuture> failed = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome.trace != null) {
                traces.add(outcome.trace);
            }
            if (outcome.failure != null) {
                failed.add(outcome.failure);
            }
        }
        if (traces.isEmpty()) {
            throw none(failed);
        }
        return distribution(traces, failed);
    }

    /** A future as it was played to its end, or why it was not. */
    private record Outcome(@Nullable Trace trace, @Nullable FailedFuture failure) {}

    private static Outcome play(Function<FutureDraws, Trace> player, FutureDraws draws, long seed) {
        try {
            return new Outcome(player.apply(draws), null);
        } catch (ClearingException e) {
            YearMonth month = e.month();
            if (month == null) {
                throw e; // nothing that belongs to this future alone
            }
            String message = String.valueOf(e.getMessage());
            return new Outcome(null, new FailedFuture(draws.future(), seed, month, e.status(), message));
        }
    }

    private static ClearingException none(List<FailedFuture> failed) {
        FailedFuture first = failed.get(0);
        return new ClearingException(
                "none of the " + failed.size() + " futures could be played to its end; the first: " + first.message()
                        + ". Maybe an event leaves a region without what it cannot do without.",
                first.month(),
                first.status());
    }

    /**
     * What a future takes at most while all are kept, bytes: its series in every month, and what an array takes besides.
     * Series that are zero throughout, a tenth to a third, are left out in the end.
     */
    public static long bytesPerFuture(SimulationPlan plan) {
        return plan.recorder().keys().size() * (8L * plan.scenario().months() + ARRAY_HEADER);
    }

    /**
     * Series that are zero in every month of every future say nothing and are left out. The traces are taken apart series by
     * series, so that nothing is held twice.
     */
    static Distribution distribution(List<Trace> traces, List<FailedFuture> failed) {
        Trace first = traces.get(0);
        List<SeriesKey> keys = new ArrayList<>();
        List<double[][]> kept = new ArrayList<>();
        int months = first.months().size();
        for (int s = 0; s < first.keys().size(); s++) {
            double[][] values = new double[months][traces.size()];
            boolean any = false;
            for (int f = 0; f < traces.size(); f++) {
                double[] series = traces.get(f).values()[s];
                traces.get(f).values()[s] = TAKEN;
                for (int t = 0; t < months; t++) {
                    values[t][f] = series[t];
                    any |= series[t] != 0;
                }
            }
            if (any) {
                keys.add(first.keys().get(s));
                kept.add(values);
            }
        }
        double worst = traces.stream().mapToDouble(Trace::worstBalance).max().orElse(0);
        return new Distribution(
                List.copyOf(keys), first.months(), traces.size(), kept.toArray(new double[0][][]), worst, failed);
    }
}

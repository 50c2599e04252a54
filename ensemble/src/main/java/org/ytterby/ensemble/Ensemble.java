package org.ytterby.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.ytterby.simulation.MonthLoop;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.simulation.SimulationPlan;
import org.ytterby.simulation.Trace;

/** Plays many futures of one scenario and sets them side by side. */
public final class Ensemble {

    private Ensemble() {}

    /**
     * Plays futures 0 to {@code futures − 1}.
     *
     * @param seed of the draws; the same seed gives the same futures in any scenario of the same length
     * @param progress told how many futures are done, from any thread
     * @return the distribution over the futures that finished, which are all unless the executor was stopped
     * @throws IllegalStateException if it was stopped before the first future finished
     */
    public static Distribution run(
            SimulationPlan plan, int futures, long seed, FutureExecutor executor, IntConsumer progress) {
        FutureSampler sampler = new FutureSampler(plan, seed);
        List<Trace> traces = executor.run(
                futures, () -> new MonthLoop(plan), loop -> future -> loop.run(sampler.draw(future)), progress);
        if (traces.isEmpty()) {
            throw new IllegalStateException("stopped before the first future finished");
        }
        return distribution(traces);
    }

    /** Series that are zero in every month of every future say nothing and are left out. */
    static Distribution distribution(List<Trace> traces) {
        Trace first = traces.get(0);
        List<SeriesKey> keys = new ArrayList<>();
        List<double[][]> kept = new ArrayList<>();
        int months = first.months().size();
        for (int s = 0; s < first.keys().size(); s++) {
            double[][] values = new double[months][traces.size()];
            boolean any = false;
            for (int f = 0; f < traces.size(); f++) {
                double[] series = traces.get(f).values()[s];
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
        int unsettled = traces.stream().mapToInt(Trace::unsettled).sum();
        return new Distribution(
                List.copyOf(keys), first.months(), traces.size(), kept.toArray(new double[0][][]), worst, unsettled);
    }
}

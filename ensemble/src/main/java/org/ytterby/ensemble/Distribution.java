package org.ytterby.ensemble;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ytterby.numerics.Quantiles;
import org.ytterby.simulation.SeriesKey;

/**
 * Many futures side by side.
 *
 * @param keys what each series is about, ascending
 * @param months the simulated months in order
 * @param futures number of futures that were played to their end
 * @param values by series, month and future, futures in the order of their numbers, those that failed left out
 * @param worstBalance largest mass-balance residual of any future, relative to its largest flow
 * @param failed futures in which a month did not clear, ascending by number
 */
public record Distribution(
        List<SeriesKey> keys,
        List<YearMonth> months,
        int futures,
        double[][][] values,
        double worstBalance,
        List<FailedFuture> failed) {

    /** Copies the list of failures. */
    public Distribution {
        failed = List.copyOf(failed);
    }

    /** Numbers of the futures, in the order in which {@code values} holds them. */
    public int[] numbers() {
        Set<Integer> gone = failedNumbers();
        return IntStream.range(0, futures + gone.size())
                .filter(number -> !gone.contains(number))
                .toArray();
    }

    private Set<Integer> failedNumbers() {
        Set<Integer> numbers = new TreeSet<>();
        failed.forEach(future -> numbers.add(future.future()));
        return numbers;
    }

    /**
     * The same without the futures that failed elsewhere, so that two distributions under the same draws can be set side by
     * side pair by pair.
     *
     * @param elsewhere failures of the other distribution; those that are new here join this one's own
     */
    public Distribution without(List<FailedFuture> elsewhere) {
        Set<Integer> own = failedNumbers();
        List<FailedFuture> all = new ArrayList<>(failed);
        elsewhere.stream().filter(future -> !own.contains(future.future())).forEach(all::add);
        if (all.size() == failed.size()) {
            return this;
        }
        all.sort(Comparator.comparingInt(FailedFuture::future));
        Set<Integer> gone = new TreeSet<>();
        all.forEach(future -> gone.add(future.future()));
        int[] numbers = numbers();
        int[] kept = IntStream.range(0, futures)
                .filter(column -> !gone.contains(numbers[column]))
                .toArray();
        return new Distribution(keys, months, kept.length, columns(kept), worstBalance, all);
    }

    private double[][][] columns(int[] kept) {
        double[][][] picked = new double[values.length][months.size()][kept.length];
        for (int s = 0; s < values.length; s++) {
            for (int t = 0; t < months.size(); t++) {
                for (int f = 0; f < kept.length; f++) {
                    picked[s][t][f] = values[s][t][kept[f]];
                }
            }
        }
        return picked;
    }

    /** Quantile of a series by month, over futures; linear interpolation (type 7). */
    public double[] quantile(int series, double probability) {
        double[] result = new double[months.size()];
        for (int t = 0; t < result.length; t++) {
            result[t] = Quantiles.of(values[series][t], probability);
        }
        return result;
    }

    /** Mean of a series by month, summed in the order of futures. */
    public double[] mean(int series) {
        double[] result = new double[months.size()];
        for (int t = 0; t < result.length; t++) {
            double sum = 0;
            for (double value : values[series][t]) {
                sum += value;
            }
            result[t] = sum / futures;
        }
        return result;
    }

    /** Index of the series with this key, or −1. */
    public int indexOf(SeriesKey key) {
        int found = java.util.Collections.binarySearch(keys, key);
        return found < 0 ? -1 : found;
    }
}

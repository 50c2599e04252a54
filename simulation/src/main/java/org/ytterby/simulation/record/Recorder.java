package org.ytterby.simulation.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ytterby.domain.Economy;
import org.ytterby.policy.Instrument;
import org.ytterby.simulation.MonthRecorder;
import org.ytterby.simulation.MonthView;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.simulation.SimulationSettings;

/**
 * Writes every series of a month; the series are the same in every future, in ascending order of their keys. Some twenty
 * thousand of them are sums of the month's facts, whose parts stand one after another in two arrays.
 */
public final class Recorder implements MonthRecorder {

    private final Facts facts;
    private final List<SeriesKey> keys;
    private final Copies copies;
    private final Sums sums;
    private final Functions functions;

    /** Series that are one fact as it is, two in three. */
    private record Copies(int[] series, int[] fact) {}

    /** Series that are weighted sums: parts {@code start[i]} to {@code start[i + 1]} make up {@code series[i]}. */
    private record Sums(int[] series, int[] start, int[] fact, double[] weight) {}

    /** The others. */
    private record Functions(int[] series, List<ToDoubleFunction<MonthView>> function) {}

    private Recorder(Facts facts, List<Probe> unordered) {
        this.facts = facts;
        List<Probe> probes =
                unordered.stream().sorted(Comparator.comparing(Probe::key)).toList();
        keys = probes.stream().map(Probe::key).toList();
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i).equals(keys.get(i - 1))) {
                throw new IllegalStateException("series " + keys.get(i) + " is recorded twice");
            }
        }
        copies = copies(probes);
        sums = sums(probes);
        int[] withFunction = where(probes, probe -> probe.function() != null);
        functions = new Functions(
                withFunction,
                probes.stream().map(Probe::function).filter(Objects::nonNull).toList());
    }

    private static int[] where(List<Probe> probes, Predicate<Probe> wanted) {
        return IntStream.range(0, probes.size())
                .filter(i -> wanted.test(probes.get(i)))
                .toArray();
    }

    private static Copies copies(List<Probe> probes) {
        int[] series = where(probes, Probe::isCopy);
        int[] fact = IntStream.of(series)
                .map(i -> probes.get(i).parts().get(0).fact())
                .toArray();
        return new Copies(series, fact);
    }

    private static Sums sums(List<Probe> probes) {
        int[] series = where(probes, probe -> probe.function() == null && !probe.isCopy());
        int[] start = new int[series.length + 1];
        List<Facts.Part> parts = new ArrayList<>();
        for (int i = 0; i < series.length; i++) {
            parts.addAll(probes.get(series[i]).parts());
            start[i + 1] = parts.size();
        }
        return new Sums(
                series,
                start,
                parts.stream().mapToInt(Facts.Part::fact).toArray(),
                parts.stream().mapToDouble(Facts.Part::weight).toArray());
    }

    /** A recorder of everything that results name. */
    public static Recorder of(Economy economy, List<Instrument> instruments, SimulationSettings settings) {
        Facts facts = new Facts(economy.world(), settings);
        List<Probe> probes = new ArrayList<>();
        probes.addAll(PriceProbes.of(economy, facts));
        probes.addAll(FlowProbes.of(economy, instruments, facts));
        probes.addAll(QuantityProbes.of(economy, facts));
        probes.addAll(DownstreamProbes.of(economy, facts));
        probes.addAll(PolicyProbes.of(economy, instruments));
        return new Recorder(facts, probes);
    }

    @Override
    public List<SeriesKey> keys() {
        return keys;
    }

    @Override
    public void record(MonthView month, double[] values) {
        double[] now = facts.of(month);
        int[] series = copies.series();
        int[] copied = copies.fact();
        for (int i = 0; i < series.length; i++) {
            values[series[i]] = now[copied[i]];
        }
        addUp(sums, now, values);
        for (int i = 0; i < functions.series().length; i++) {
            values[functions.series()[i]] = functions.function().get(i).applyAsDouble(month);
        }
    }

    private static void addUp(Sums sums, double[] now, double[] values) {
        int[] series = sums.series();
        int[] start = sums.start();
        int[] fact = sums.fact();
        double[] weight = sums.weight();
        for (int i = 0; i < series.length; i++) {
            int end = start[i + 1];
            double sum = 0;
            for (int k = start[i]; k < end; k++) {
                sum += weight[k] * now[fact[k]];
            }
            values[series[i]] = sum;
        }
    }
}

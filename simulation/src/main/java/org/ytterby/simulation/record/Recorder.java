package org.ytterby.simulation.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
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
    private final int[] start;
    private final int[] fact;
    private final double[] weight;
    private final int[] functionOf;
    private final List<ToDoubleFunction<MonthView>> functions = new ArrayList<>();

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
        List<Facts.Part> parts =
                probes.stream().flatMap(probe -> probe.parts().stream()).toList();
        fact = parts.stream().mapToInt(Facts.Part::fact).toArray();
        weight = parts.stream().mapToDouble(Facts.Part::weight).toArray();
        start = new int[probes.size() + 1];
        int[] withFunction = new int[probes.size()];
        for (int i = 0; i < probes.size(); i++) {
            start[i + 1] = start[i] + probes.get(i).parts().size();
            ToDoubleFunction<MonthView> function = probes.get(i).function();
            if (function != null) {
                withFunction[functions.size()] = i;
                functions.add(function);
            }
        }
        functionOf = java.util.Arrays.copyOf(withFunction, functions.size());
    }

    /** A recorder of everything that results name. */
    public static Recorder of(Economy economy, List<Instrument> instruments, SimulationSettings settings) {
        Facts facts = new Facts(economy.world(), settings);
        List<Probe> probes = new ArrayList<>();
        probes.addAll(PriceProbes.of(economy, facts));
        probes.addAll(FlowProbes.of(economy, instruments, facts));
        probes.addAll(QuantityProbes.of(economy, facts));
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
        for (int i = 0; i < values.length; i++) {
            double sum = 0;
            for (int k = start[i]; k < start[i + 1]; k++) {
                sum += weight[k] * now[fact[k]];
            }
            values[i] = sum;
        }
        for (int i = 0; i < functionOf.length; i++) {
            values[functionOf[i]] = functions.get(i).applyAsDouble(month);
        }
    }
}

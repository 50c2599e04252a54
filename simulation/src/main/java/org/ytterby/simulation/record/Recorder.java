package org.ytterby.simulation.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ytterby.domain.Economy;
import org.ytterby.policy.Instrument;
import org.ytterby.simulation.MonthRecorder;
import org.ytterby.simulation.MonthView;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.simulation.SimulationSettings;

/** Writes every series of a month; the series are the same in every future, in ascending order of their keys. */
public final class Recorder implements MonthRecorder {

    private final List<Probe> probes;
    private final List<SeriesKey> keys;

    private Recorder(List<Probe> probes) {
        this.probes = probes.stream().sorted(Comparator.comparing(Probe::key)).toList();
        this.keys = this.probes.stream().map(Probe::key).toList();
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i).equals(keys.get(i - 1))) {
                throw new IllegalStateException("series " + keys.get(i) + " is recorded twice");
            }
        }
    }

    /** A recorder of everything that results name. */
    public static Recorder of(Economy economy, List<Instrument> instruments, SimulationSettings settings) {
        List<Probe> probes = new ArrayList<>();
        probes.addAll(PriceProbes.of(economy, settings));
        probes.addAll(FlowProbes.of(economy, instruments));
        probes.addAll(QuantityProbes.of(economy));
        probes.addAll(PolicyProbes.of(economy, instruments));
        return new Recorder(probes);
    }

    @Override
    public List<SeriesKey> keys() {
        return keys;
    }

    @Override
    public void record(MonthView month, double[][] values) {
        for (int i = 0; i < probes.size(); i++) {
            values[i][month.index()] = probes.get(i).value().applyAsDouble(month);
        }
    }
}

package org.ytterby.simulation.welfare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ytterby.domain.Economy;
import org.ytterby.policy.Instrument;
import org.ytterby.simulation.MonthRecorder;
import org.ytterby.simulation.MonthView;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.simulation.SimulationSettings;

/** Writes the welfare of each region down and nothing else: one series for each {@link Part} and region. */
public final class WelfareRecorder implements MonthRecorder {

    private final Welfare welfare;
    private final List<SeriesKey> keys;
    private final int[] source;

    private WelfareRecorder(Economy economy, Welfare welfare) {
        this.welfare = welfare;
        int parts = Part.values().length;
        int regions = economy.world().regions().size();
        List<SeriesKey> unordered = new ArrayList<>();
        for (int r = 0; r < regions; r++) {
            for (Part part : Part.values()) {
                unordered.add(key(part, economy.world().regions().get(r).code()));
            }
        }
        source = IntStream.range(0, regions * parts)
                .boxed()
                .sorted(Comparator.comparing(unordered::get))
                .mapToInt(Integer::intValue)
                .toArray();
        keys = IntStream.of(source).mapToObj(unordered::get).toList();
    }

    /** The recorder of a plan; rents of controls are shared out by the parameter {@code rent.exporter-share}. */
    public static WelfareRecorder of(Economy economy, List<Instrument> instruments, SimulationSettings settings) {
        double share = economy.world().parameters().value("rent.exporter-share");
        return new WelfareRecorder(economy, new Welfare(economy, instruments, settings.program(), share));
    }

    /** Key of the series of a part of a region's welfare. */
    public static SeriesKey key(Part part, String region) {
        return new SeriesKey(
                part.metric(), null, region, null, null, null, null, null, null, null, "thousand USD/month");
    }

    @Override
    public List<SeriesKey> keys() {
        return keys;
    }

    @Override
    public void record(MonthView month, double[] values) {
        double[][] booked = welfare.of(month);
        int parts = Part.values().length;
        for (int i = 0; i < source.length; i++) {
            values[i] = booked[source[i] / parts][source[i] % parts];
        }
    }
}

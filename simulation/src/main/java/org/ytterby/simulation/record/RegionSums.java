package org.ytterby.simulation.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ytterby.domain.Region;
import org.ytterby.domain.World;
import org.ytterby.simulation.SeriesKey;

/**
 * Additive series by region: collects the parts that each region contributes to a series and adds the sums over named
 * groups and over the world.
 */
final class RegionSums {

    /** Groups whose sums are reported; the others serve to name regions in scenarios. */
    static final Set<String> REPORTED_GROUPS = Set.of("EU27");

    /** Code under which the sum over all regions stands. */
    static final String WORLD = "WORLD";

    private final World world;
    private final Map<SeriesKey, List<Facts.Part>> parts = new TreeMap<>();

    RegionSums(World world) {
        this.world = world;
    }

    /** Adds a part of the series {@code key}, whose region is left empty, that belongs to one region. */
    void add(SeriesKey key, int region, Facts.Part part) {
        for (String code : codes(world.regions().get(region))) {
            into(withRegion(key, code), part);
        }
    }

    private void into(SeriesKey key, Facts.Part part) {
        parts.computeIfAbsent(key, k -> new ArrayList<>()).add(part);
    }

    private static SeriesKey withRegion(SeriesKey k, String region) {
        return new SeriesKey(
                k.metric(),
                k.good(),
                region,
                k.from(),
                k.to(),
                k.channel(),
                k.element(),
                k.use(),
                k.instrument(),
                k.regime(),
                k.unit());
    }

    /** Codes under which a region counts: its own, those of its groups, and the world's. */
    static List<String> codes(Region region) {
        List<String> codes = new ArrayList<>(List.of(region.code()));
        region.groups().stream().filter(REPORTED_GROUPS::contains).forEach(codes::add);
        codes.add(WORLD);
        return codes;
    }

    List<Probe> probes() {
        List<Probe> probes = new ArrayList<>();
        parts.forEach((key, list) -> probes.add(Probe.sum(key, list)));
        return probes;
    }
}

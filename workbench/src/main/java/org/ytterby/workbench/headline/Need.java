package org.ytterby.workbench.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ytterby.domain.World;
import org.ytterby.ensemble.Distribution;
import org.ytterby.simulation.SeriesKey;

/**
 * All that is wanted of one good in one region, use by use. The members of the European Union are taken together.
 *
 * @param good id of the good
 * @param region code of the region, or {@code EU27}
 * @param parts each use in each member
 */
record Need(String good, String region, List<Part> parts) {
    private static final String UNION = "EU27";

    /**
     * One use in one region.
     *
     * @param region code of the region
     * @param use id of the use, or null where the series does not tell uses apart
     * @param unserved index of the series of what is missing, t/month
     * @param consumption index of the series of what is served, t/month, or −1
     */
    record Part(String region, @Nullable String use, int unserved, int consumption) {}

    /** Needs of every good and region of the world, ascending by good and region. */
    static List<Need> of(Distribution distribution, World world) {
        Map<String, Map<String, List<Part>>> byGood = new TreeMap<>();
        for (int s = 0; s < distribution.keys().size(); s++) {
            SeriesKey key = distribution.keys().get(s);
            if (key.metric().equals("unserved")) {
                add(byGood, distribution, world, s);
            }
        }
        List<Need> needs = new ArrayList<>();
        byGood.forEach(
                (good, regions) -> regions.forEach((region, parts) -> needs.add(new Need(good, region, apart(parts)))));
        return needs;
    }

    private static void add(
            Map<String, Map<String, List<Part>>> byGood, Distribution distribution, World world, int series) {
        SeriesKey key = distribution.keys().get(series);
        String good = key.good();
        String region = key.region();
        if (good == null
                || region == null
                || world.findGood(good).isEmpty()
                || world.findRegion(region).isEmpty()) {
            return; // sums of goods or regions, whose parts stand for themselves
        }
        boolean inUnion = world.regions().get(world.region(region)).groups().contains(UNION);
        byGood.computeIfAbsent(good, g -> new TreeMap<>())
                .computeIfAbsent(inUnion ? UNION : region, r -> new ArrayList<>())
                .add(new Part(region, key.use(), series, distribution.indexOf(served(key))));
    }

    /** The uses alone where they are told apart, so that their sum is not counted again. */
    private static List<Part> apart(List<Part> parts) {
        Set<String> detailed = new TreeSet<>();
        parts.stream().filter(part -> part.use() != null).forEach(part -> detailed.add(part.region()));
        return parts.stream()
                .filter(part -> part.use() != null || !detailed.contains(part.region()))
                .toList();
    }

    private static SeriesKey served(SeriesKey key) {
        return new SeriesKey(
                "consumption",
                key.good(),
                key.region(),
                null,
                null,
                key.channel(),
                key.element(),
                key.use(),
                null,
                null,
                key.unit());
    }
}

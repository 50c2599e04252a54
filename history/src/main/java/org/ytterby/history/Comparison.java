package org.ytterby.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ytterby.simulation.SeriesKey;

/**
 * One series of an episode month by month, simulated and as far as it was published.
 *
 * @param id word for file names, such as {@code magnets-chn}
 * @param title what it shows
 * @param unit of both rows of figures
 * @param months in order
 * @param simulated by month
 * @param observed by month; NaN where nothing was published
 */
public record Comparison(
        String id, String title, String unit, List<YearMonth> months, double[] simulated, double[] observed) {

    private static final String CHINA = "CHN";

    /** Copies the list. */
    public Comparison {
        months = List.copyOf(months);
    }

    /** A group of goods of the customs and the simulated sum that stands for it. */
    private record Group(String customs, String good, String words) {}

    private static final List<Group> GROUPS = List.of(
            new Group("magnets", "NdFeB", "magnets"),
            new Group("RE-compounds", "RE-compounds", "rare-earth compounds and metals"));

    /** China's exports to the world, for each group of goods that has a published month among those simulated. */
    public static List<Comparison> of(ObservedFlows flows, Played played) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Group group : GROUPS) {
            SeriesKey key = SeriesKey.route("flow", group.good(), CHINA, "WORLD", null);
            double[] observed = flows.byMonth(group.customs(), CHINA, played.months());
            boolean published = Arrays.stream(observed).anyMatch(Double::isFinite);
            if (published && played.keys().contains(key)) {
                comparisons.add(new Comparison(
                        group.good().toLowerCase(java.util.Locale.ROOT) + "-chn",
                        "Exports of " + group.words() + " from China to all countries",
                        key.unit(),
                        played.months(),
                        played.series(key).clone(),
                        observed));
            }
        }
        return List.copyOf(comparisons);
    }
}

package org.ytterby.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Element;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Good;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Holding;
import org.ytterby.domain.Plant;
import org.ytterby.domain.Recipe;
import org.ytterby.domain.Region;
import org.ytterby.domain.Route;
import org.ytterby.domain.Site;
import org.ytterby.domain.Stage;
import org.ytterby.domain.Trust;
import org.ytterby.domain.Use;
import org.ytterby.domain.World;

/** Tiny worlds by name, small enough to be followed by hand. */
public final class SampleWorlds {

    private SampleWorlds() {}

    /**
     * One oxide, two regions, no time at sea:
     *
     * <pre>
     *   CHN  mine 100 t/month of Dy concentrate (carbonate) ── separate ── finish ── Dy-oxide 100 t
     *          │                                                              │
     *          │                                                              ├── magnets CHN  60 t
     *          │                                                              └── ship 40 t ──► JPN magnets 40 t
     *                                                                                          stock 8 weeks
     *   price 200 USD/kg in CHN, 210 in JPN (freight 10)
     * </pre>
     *
     * A tenth of the ore is cerium, which nobody wants: its solution is disposed of at price zero.
     */
    public static World embargoedNeighbour() {
        return twoRegions(0);
    }

    /** The same with one month at sea. */
    public static World embargoedNeighbourOverseas() {
        return twoRegions(1);
    }

    private static World twoRegions(int transitMonths) {
        List<Region> regions = List.of(
                new Region("CHN", "China", "CHINA", Set.of()), new Region("JPN", "Japan", "EAST-ASIA", Set.of("G7")));
        List<Good> goods = List.of(
                new Good("carbonate-clay", GoodKind.CARBONATE, Map.of(Element.DY, 0.9, Element.CE, 0.1)),
                new Good("Dy-solution", GoodKind.SOLUTION, Map.of(Element.DY, 1.0)),
                new Good("Ce-solution", GoodKind.SOLUTION, Map.of(Element.CE, 1.0)),
                new Good("Dy-oxide", GoodKind.OXIDE, Map.of(Element.DY, 1.0)),
                new Good("Ce-oxide", GoodKind.OXIDE, Map.of(Element.CE, 1.0)));
        List<Use> uses = List.of(new Use("ev-traction", "Electric traction motors", 3));
        List<Demand> demands = List.of(
                new Demand(0, 3, 0, figure(60), 0.2, 0.5, 4000, 10_000, 0, 4),
                new Demand(0, 3, 1, figure(40), 0.2, 0.5, 4000, 10_000, 0, 8));
        List<Holding> holdings = List.of(
                new Holding(3, 0, figure(4), 0), new Holding(3, 1, figure(8), 30), new Holding(0, 0, figure(2), 0));
        double nan = Double.NaN;
        double[][] price = {{120, nan}, {190, nan}, {0.01, nan}, {200, 210}, {nan, nan}};
        return new World(new World.Contents(
                "sample",
                regions,
                goods,
                recipes(),
                plants(),
                activities(),
                List.of(new Route(3, 0, 1, figure(40), 10, transitMonths)),
                uses,
                demands,
                holdings,
                List.of(),
                List.of(),
                List.of(),
                SampleParameters.all(),
                price,
                List.of()));
    }

    private static List<Recipe> recipes() {
        return List.of(
                new Recipe("mine:clay", Stage.MINE, Map.of("carbonate-clay", 1.0)),
                new Recipe(
                        "separate:clay",
                        Stage.SEPARATION,
                        ordered("carbonate-clay", -1, "Dy-solution", 0.9, "Ce-solution", 0.1)),
                new Recipe("finish:Dy", Stage.FINISHING, ordered("Dy-solution", -1, "Dy-oxide", 1, null, 0)));
    }

    private static List<Plant> plants() {
        return List.of(
                new Plant(site("clay-mine", Stage.MINE), 0, figure(150), List.of(0)),
                new Plant(site("separator", Stage.SEPARATION), 0, figure(150), List.of(1)));
    }

    private static List<Activity> activities() {
        double feed = 100 / 0.9;
        return List.of(
                new Activity("clay-mine/mine:clay", Stage.MINE, 0, 0, 0, figure(feed), 30, 0.5),
                new Activity("separator/separate:clay", Stage.SEPARATION, 0, 1, 1, figure(feed), 20, 1),
                new Activity("CHN/finish:Dy", Stage.FINISHING, 0, 2, Activity.NO_PLANT, figure(100), 2, 2));
    }

    private static Map<String, Double> ordered(String a, double x, String b, double y, @Nullable String c, double z) {
        Map<String, Double> map = new LinkedHashMap<>();
        map.put(a, x);
        map.put(b, y);
        if (c != null) {
            map.put(c, z);
        }
        return map;
    }

    private static Site site(String id, Stage stage) {
        return new Site(id, id, "nobody", "CHN", "CHN", "Ganzhou", 25.8, 114.9, stage);
    }

    /** A figure of the sample, in t/month. */
    static Figure figure(double value) {
        return new Figure(value, value, value, "t/month", "sample", 2024, Trust.D, "", "sample");
    }
}

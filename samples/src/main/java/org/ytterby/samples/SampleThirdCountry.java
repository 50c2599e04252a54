package org.ytterby.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Baseline;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Plant;
import org.ytterby.domain.Region;
import org.ytterby.domain.Route;
import org.ytterby.domain.Site;
import org.ytterby.domain.Stage;
import org.ytterby.domain.World;

/**
 * {@link SampleWorlds#embargoedNeighbour} with a third country behind the neighbour, and with a second separator in China that
 * a Japanese firm owns:
 *
 * <pre>
 *   CHN  separator 75 t Dy, separator-two (home JPN) 25 t Dy ── Dy-oxide 100 t ── ship 40 t ──► JPN
 *   JPN  uses 30 t ── ship 10 t ──► USA uses 10 t
 *   price 200 USD/kg in CHN, 210 in JPN, 220 in USA
 * </pre>
 */
public final class SampleThirdCountry {

    private static final double NONE = Double.NaN;
    private static final double FEED = 100 / 0.9;

    private SampleThirdCountry() {}

    /** The economy. */
    public static Economy economy() {
        Economy base = SampleScenarios.economy();
        double[][] price = {{120, NONE, NONE}, {190, NONE, NONE}, {0, NONE, NONE}, {200, 210, 220}, {NONE, NONE, NONE}};
        double[][] disposal = new double[5][3];
        disposal[2][0] = FEED * 0.1;
        Baseline baseline = new Baseline(
                new double[] {FEED, 0.75 * FEED, 100, 0.25 * FEED},
                new double[] {40, 10},
                new double[] {60, 30, 10},
                disposal,
                new double[5][3],
                price);
        return new Economy(
                world(base.world(), price),
                baseline,
                new double[] {150, 120, 40},
                new Economy.ActivityCost[] {
                    base.activityCost()[0], separation(0.75), base.activityCost()[2], separation(0.25),
                },
                new Economy.RouteCost[] {
                    new Economy.RouteCost(10, 210 / (6 * 40.0), 40), new Economy.RouteCost(10, 220 / (6 * 10.0), 10),
                },
                base.storage(),
                new double[2]);
    }

    /** Revenue 0.9·190 − 120 = 51 a tonne of feed; slope 20 over a part of the feed. */
    private static Economy.ActivityCost separation(double part) {
        return new Economy.ActivityCost(51 - 20, 20 / (part * FEED), 160);
    }

    private static World world(World w, double[][] price) {
        List<Region> regions = new ArrayList<>(w.regions());
        regions.add(new Region("USA", "United States", "NORTH-AMERICA", Set.of("G7")));
        Site two = new Site(
                "separator-two",
                "separator-two",
                "Tiny KK",
                "CHN",
                "CHN",
                "Ganzhou",
                25.8,
                114.9,
                Stage.SEPARATION,
                "JPN");
        List<Plant> plants = new ArrayList<>(w.plants());
        plants.add(new Plant(two, 0, SampleWorlds.figure(40), List.of(3)));
        List<Activity> activities = new ArrayList<>(w.activities());
        activities.add(new Activity(
                "separator-two/separate:clay", Stage.SEPARATION, 0, 1, 2, SampleWorlds.figure(0.25 * FEED), 20, 1));
        List<Demand> demands = new ArrayList<>(w.demands());
        demands.add(new Demand(0, 3, 2, SampleWorlds.figure(10), 0.2, 0.5, 4000, 10_000, 0, 8));
        return new World(new World.Contents(
                w.id(),
                regions,
                w.goods(),
                w.recipes(),
                plants,
                activities,
                List.of(w.routes().get(0), new Route(3, 1, 2, SampleWorlds.figure(10), 10, 0)),
                w.uses(),
                demands,
                w.holdings(),
                w.lifetimes(),
                w.projects(),
                w.observations(),
                w.parameters(),
                price,
                w.otherSites()));
    }
}

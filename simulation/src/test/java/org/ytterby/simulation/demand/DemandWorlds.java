package org.ytterby.simulation.demand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Baseline;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Element;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Good;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Plant;
import org.ytterby.domain.Recipe;
import org.ytterby.domain.Region;
import org.ytterby.domain.Site;
import org.ytterby.domain.Stage;
import org.ytterby.domain.Substitute;
import org.ytterby.domain.Trust;
import org.ytterby.domain.Use;
import org.ytterby.domain.World;
import org.ytterby.samples.SampleParameters;

/** One region, one maker of magnets with a full and a lean recipe, and one use that can change at 140 USD/kg. */
final class DemandWorlds {

    static final int DY = 0;
    static final int TB = 1;
    static final int MAGNET = 2;

    private DemandWorlds() {}

    /** 100 t of magnets a month at 70 USD/kg; Dy at 300 and Tb at 1000 USD/kg. */
    static Economy economy() {
        double[][] price = {{300}, {1000}, {70}};
        World world = world(price);
        Baseline base = new Baseline(
                new double[] {100, 0}, new double[0], new double[] {100}, new double[3][1], new double[3][1], price);
        return new Economy(
                world,
                base,
                new double[] {150},
                new Economy.ActivityCost[0],
                new Economy.RouteCost[0],
                new Economy.StorageTerm[0],
                new double[0]);
    }

    private static World world(double[][] price) {
        return new World(new World.Contents(
                "magnets",
                List.of(new Region("JPN", "Japan", "EAST-ASIA", Set.of())),
                List.of(
                        new Good("Dy-metal", GoodKind.METAL, Map.of(Element.DY, 1.0)),
                        new Good("Tb-metal", GoodKind.METAL, Map.of(Element.TB, 1.0)),
                        new Good("NdFeB-HH", GoodKind.MAGNET, Map.of(Element.DY, 0.02))),
                List.of(recipe("magnet:NdFeB-HH", 0.03, 0.006), recipe("magnet:NdFeB-HH/lean", 0.006, 0.001)),
                List.of(new Plant(site(), 0, figure(150), List.of(0, 1))),
                List.of(
                        new Activity("m/magnet:NdFeB-HH", Stage.MAGNET, 0, 0, 0, figure(100), 20, 2),
                        new Activity("m/magnet:NdFeB-HH/lean", Stage.MAGNET, 0, 1, 0, figure(0), 20, 2)),
                List.of(),
                List.of(new Use("wind", "Wind turbines", 1)),
                List.of(new Demand(0, MAGNET, 0, figure(100), 0.03, 0.8, 800, 1000, 0, 8, new Substitute(140, 0.5))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SampleParameters.all(),
                price,
                List.of()));
    }

    private static Recipe recipe(String id, double dy, double tb) {
        Map<String, Double> c = new LinkedHashMap<>();
        c.put("Dy-metal", -dy);
        c.put("Tb-metal", -tb);
        c.put("NdFeB-HH", 1.0);
        return new Recipe(id, Stage.MAGNET, c);
    }

    private static Site site() {
        return new Site("m", "m", "nobody", "JPN", "JPN", "Osaka", 34.7, 135.5, Stage.MAGNET);
    }

    private static Figure figure(double value) {
        return new Figure(value, value, value, "t/month", "sample", 2024, Trust.D, "", "sample");
    }

    static DemandSettings settings() {
        return DemandSettings.of(SampleParameters.all());
    }
}

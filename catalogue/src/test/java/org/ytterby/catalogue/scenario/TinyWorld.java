package org.ytterby.catalogue.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Element;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Good;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Parameters;
import org.ytterby.domain.Plant;
import org.ytterby.domain.Project;
import org.ytterby.domain.Recipe;
import org.ytterby.domain.Region;
import org.ytterby.domain.Route;
import org.ytterby.domain.Site;
import org.ytterby.domain.Stage;
import org.ytterby.domain.Use;
import org.ytterby.domain.World;

/**
 * A world just large enough to tell known words from unknown ones.
 *
 * <pre>
 *   CHN --Dy-oxide, NdFeB-HH--> JPN, USA, DEU          KAZ: no route at all
 *   AUS --Dy-oxide------------> JPN, USA
 *   tiny-mine (CHN, mine:mount-weld)   tiny-project (AUS)   ev-traction in JPN and USA draws NdFeB-HH
 * </pre>
 */
final class TinyWorld {

    private static final int CHN = 0;
    private static final int AUS = 4;

    private TinyWorld() {}

    /** The world. */
    static World world() {
        List<Good> goods = List.of(
                good("concentrate-mount-weld", GoodKind.CONCENTRATE, Element.CE, 1),
                good("Dy-oxide", GoodKind.OXIDE, Element.DY, 1),
                good("NdFeB-HH", GoodKind.MAGNET, Element.ND, 0.3));
        double[][] price = {
            {3, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN},
            {200, 600, 600, 600, 500, Double.NaN},
            {50, 100, 100, 100, Double.NaN, Double.NaN}
        };
        return new World(new World.Contents(
                "2024",
                regions(),
                goods,
                List.of(new Recipe("mine:mount-weld", Stage.MINE, Map.of("concentrate-mount-weld", 1.0))),
                List.of(
                        new Plant(site("tiny-mine", "CHN"), CHN, figure(10), List.of(0)),
                        new Plant(site("tiny-project", "AUS"), AUS, figure(0), List.of())),
                List.of(new Activity("tiny-mine/mine:mount-weld", Stage.MINE, CHN, 0, 0, figure(8), 2, 1)),
                routes(),
                List.of(new Use("ev-traction", "electric cars", 2)),
                List.of(demand(1), demand(2)),
                List.of(),
                List.of(),
                List.of(project()),
                List.of(),
                Parameters.of(Map.of()),
                price,
                List.of()));
    }

    private static List<Region> regions() {
        return List.of(
                new Region("CHN", "China", "EAST-ASIA", Set.of()),
                new Region("JPN", "Japan", "EAST-ASIA", Set.of()),
                new Region("USA", "United States", "AMERICAS", Set.of()),
                new Region("DEU", "Germany", "EUROPE", Set.of("EU27")),
                new Region("AUS", "Australia", "OCEANIA", Set.of()),
                new Region("KAZ", "Kazakhstan", "CENTRAL-ASIA", Set.of()));
    }

    private static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (int to = 1; to <= 3; to++) {
            routes.add(new Route(1, CHN, to, figure(5), 1, 1));
            routes.add(new Route(2, CHN, to, figure(50), 1, 1));
        }
        routes.add(new Route(1, AUS, 1, figure(1), 1, 1));
        routes.add(new Route(1, AUS, 2, figure(1), 1, 1));
        return routes;
    }

    private static Good good(String id, GoodKind kind, Element element, double content) {
        Map<Element, Double> map = new EnumMap<>(Element.class);
        map.put(element, content);
        return new Good(id, kind, map);
    }

    private static Demand demand(int region) {
        return new Demand(0, 2, region, figure(50), 0.2, 0.5, 2000, 10_000, 0.05, 6);
    }

    private static Site site(String id, String region) {
        return new Site(id, "Tiny " + id, "Tiny Ltd", region, region, "Town", 10, 20, Stage.MINE);
    }

    private static Project project() {
        return new Project(
                "tiny-project",
                site("tiny-project", "AUS"),
                AUS,
                List.of(0),
                1,
                Project.Status.PERMITTED,
                null,
                figure(1),
                figure(1e8),
                figure(2),
                figure(12),
                figure(24),
                figure(0.7));
    }

    private static Figure figure(double value) {
        return Figure.derived(value, "t/month", "made up for a test", "TinyWorld");
    }
}

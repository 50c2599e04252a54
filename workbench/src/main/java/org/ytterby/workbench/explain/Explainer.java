package org.ytterby.workbench.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.dataset.Table;
import org.ytterby.catalogue.dataset.Tables;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.catalogue.scenario.KnownWorlds;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Hints;
import org.ytterby.domain.World;
import org.ytterby.workbench.result.Explanation;
import org.ytterby.workbench.result.UsageException;

/**
 * Explains an id: a parameter ({@code contract.smoothing}), a quantity of the base month
 * ({@code production.Dy-oxide.CHN}), a site, or a row of the dataset ({@code operations.csv:17}).
 */
public final class Explainer {
    private static final List<String> METRICS = List.of("price", "production", "consumption", "capacity", "stock");

    private static final String CHINA = "CHN";

    private final World world;
    private final Dataset dataset;
    private final Figures figures;
    private final BaseMonthBook book;

    /**
     * Explains numbers of one world and of the dataset that it was made from.
     *
     * @param economy the world with its base month, dear to make, and asked for only where a quantity is explained
     */
    public Explainer(World world, Supplier<Economy> economy, Dataset dataset) {
        this.world = world;
        this.dataset = dataset;
        figures = new Figures(dataset::findSource);
        book = new BaseMonthBook(world, economy, figures);
    }

    /**
     * Explains an id.
     *
     * @throws UsageException if nothing has this id, naming the nearest
     */
    public Explanation explain(String id) {
        return parameter(id)
                .or(() -> quantity(id))
                .or(() -> site(id))
                .or(() -> row(id))
                .orElseThrow(() -> new UsageException("unknown id '" + id + "'. " + hint(id)));
    }

    private Optional<Explanation> parameter(String id) {
        return world.parameters().byId().containsKey(id)
                ? Optional.of(figures.of(id, world.parameters().figure(id)))
                : Optional.empty();
    }

    private Optional<Explanation> quantity(String id) {
        String[] words = id.split("\\.", -1);
        if (words.length != 3) {
            return Optional.empty();
        }
        String good = words[1];
        String region = KnownWorlds.iso3166(words[2]).orElse(words[2]);
        return switch (words[0]) {
            case "price" -> book.price(good, region, quotes(good, region));
            case "production" -> book.production(good, region);
            case "consumption" -> book.consumption(good, region);
            case "capacity" -> book.capacity(good, region);
            case "stock" -> book.stock(good, region);
            default -> Optional.empty();
        };
    }

    private List<Explanation> quotes(String good, String region) {
        String market = region.equals(CHINA) ? CHINA : "WORLD";
        if (!world.id().matches("[0-9]+")) {
            return List.of(); // a world of its own, of which the dataset knows no prices
        }
        VintageView view = new VintageView(dataset, Integer.parseInt(world.id()));
        return view.rows("prices", List.of("good"), List.of(good)).stream()
                .filter(row -> row.text("market").equals(market))
                .map(row -> figures.of(
                        "quote of " + good + ", market " + row.text("market") + ", " + row.text("kind"),
                        view.figure(row)))
                .toList();
    }

    private Optional<Explanation> site(String id) {
        return IntStream.range(0, world.plants().size())
                .filter(p -> world.plants().get(p).site().id().equals(id))
                .mapToObj(this::site)
                .findFirst();
    }

    private Explanation site(int plant) {
        var found = world.plants().get(plant);
        List<Explanation> inputs = new ArrayList<>();
        inputs.add(book.plant(plant));
        found.activities().forEach(a -> inputs.add(book.level(a)));
        double level = found.activities().stream()
                .mapToDouble(a -> inputs.get(1 + found.activities().indexOf(a)).value())
                .sum();
        var site = found.site();
        String what = site.name() + " (" + site.owner() + "), " + site.place() + ", " + site.country() + ", "
                + site.stage().word() + ": sum of the levels of its activities";
        return Explanation.computed(site.id(), level, "t/month", what, inputs);
    }

    private Optional<Explanation> row(String id) {
        return Tables.all().stream()
                .filter(Table::hasFigure)
                .flatMap(table -> dataset.rows(table.id()).stream())
                .filter(row -> row.where().equals(id))
                .map(row -> figures.of(String.join(" ", row.texts(row.table().key())), row.figure()))
                .findFirst();
    }

    private String hint(String id) {
        Set<String> known = new TreeSet<>(world.parameters().byId().keySet());
        world.plants().forEach(plant -> known.add(plant.site().id()));
        int dot = id.indexOf('.');
        if (dot > 0 && METRICS.contains(id.substring(0, dot))) {
            for (var good : world.goods()) {
                world.regions()
                        .forEach(region -> known.add(id.substring(0, dot) + "." + good.id() + "." + region.code()));
            }
        }
        return Hints.findNearest(id, known)
                .map(word -> "Maybe '" + word + "'.")
                .orElse("Maybe a parameter such as 'contract.smoothing', a site, 'production.Dy-oxide.CHN' or"
                        + " 'prices.csv:2'.");
    }
}

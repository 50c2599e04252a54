package org.ytterby.catalogue.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Good;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Parameters;
import org.ytterby.domain.Recipe;

/**
 * Price of every good in one market, within China or outside: quoted where a row stands, else built along the chain.
 *
 * <p>A solution is worth the oxide less finishing. Feed without quote fetches a part of what its solutions are worth, less
 * the cost of separation (and of cracking). A metal or magnet without quote costs its inputs and its making. Scrap fetches a
 * part of the oxides in it.
 */
final class MarketPrices {

    /** Least price of feed, as a share of the oxides in it. */
    static final double LEAST_FEED_SHARE = 0.05;

    private final VintageView view;
    private final RecipeBook recipes;
    private final Costs costs;
    private final String market;
    private final int costRegion;
    private final double feedPayability;
    private final double scrapPayability;
    private final Map<String, Double> prices = new TreeMap<>();

    /**
     * Prices of a market.
     *
     * @param market {@code CHN} or {@code WORLD}
     * @param costRegion region whose operating costs stand for the market
     */
    MarketPrices(
            VintageView view,
            GoodList goods,
            RecipeBook recipes,
            Costs costs,
            Parameters parameters,
            String market,
            int costRegion) {
        this.view = view;
        this.recipes = recipes;
        this.costs = costs;
        this.market = market;
        this.costRegion = costRegion;
        feedPayability = parameters.value("feed.payability");
        scrapPayability = parameters.value("scrap.payability");
        for (GoodKind kind : List.of(
                GoodKind.OXIDE,
                GoodKind.SOLUTION,
                GoodKind.METAL,
                GoodKind.SCRAP,
                GoodKind.MAGNET,
                GoodKind.SEG,
                GoodKind.CARBONATE,
                GoodKind.CONCENTRATE)) {
            goods.goods().stream()
                    .filter(g -> g.kind() == kind)
                    .forEach(g -> prices.put(g.id(), quote(g).orElseGet(() -> build(g))));
        }
    }

    /** USD/kg. */
    double of(String good) {
        Double price = prices.get(good);
        if (price == null) {
            throw new IllegalStateException("no price of " + good + " in " + market + " yet.");
        }
        return price;
    }

    /** A volume-weighted mean where the vintage has one, else the spot price; the other market's where only that is quoted. */
    private Optional<Double> quote(Good good) {
        Optional<Double> own = quote(good, market);
        if (own.isPresent()) {
            return own;
        }
        String other = market.equals(Places.CHINA) ? "WORLD" : Places.CHINA;
        Optional<Double> foreign = quote(good, other);
        foreign.ifPresent(price -> view.note(
                Note.Topic.ASSUMED, good.id() + " " + market, "has no quote; that of " + other + " is taken."));
        return foreign;
    }

    private Optional<Double> quote(Good good, String where) {
        List<Row> rows = view.rows("prices", List.of("good", "market"), List.of(good.id(), where));
        return rows.stream()
                .filter(r -> r.text("kind").equals("average"))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(row -> view.figure(row).value());
    }

    private double build(Good good) {
        return switch (good.kind()) {
            case OXIDE -> throw new IllegalStateException("prices.csv has no price of " + good.id() + ".");
            case SOLUTION -> solution(good.id());
            case METAL -> made("metal:" + good.id());
            case MAGNET -> made("magnet:" + good.id());
            case SCRAP -> scrapPayability * contained(good);
            case SEG -> feed(good, "separate-heavy:" + good.id().substring("SEG-".length()));
            case CARBONATE -> carbonate(good);
            case CONCENTRATE -> concentrate(good);
        };
    }

    private double solution(String id) {
        Recipe finish = recipes.get(recipes.index("finish:" + id.replace("-solution", "")));
        return Math.max(0, output(finish) - costs.operating(finish.id(), costRegion));
    }

    /** Inputs less by-products, and making, per tonne of the product. */
    private double made(String recipe) {
        Recipe made = recipes.get(recipes.index(recipe));
        double inputs = -made.coefficients().entrySet().stream()
                .filter(e -> e.getValue() < 0 || e.getKey().startsWith("scrap-"))
                .mapToDouble(e -> e.getValue() * of(e.getKey()))
                .sum();
        return Math.max(0, inputs + costs.operating(recipe, costRegion));
    }

    private double carbonate(Good good) {
        String ore = good.id().substring("carbonate-".length());
        return List.of("separate:", "separate-light:").stream()
                .map(kind -> kind + ore)
                .filter(recipes::has)
                .findFirst()
                .map(recipe -> feed(good, recipe))
                .orElse(LEAST_FEED_SHARE * contained(good));
    }

    private double concentrate(Good good) {
        String ore = good.id().substring("concentrate-".length());
        String recipe = "crack:" + ore;
        double least = LEAST_FEED_SHARE * contained(good);
        if (!recipes.has(recipe)) {
            return least;
        }
        Recipe crack = recipes.get(recipes.index(recipe));
        return Math.max(least, output(crack) - costs.operating(recipe, costRegion));
    }

    private double feed(Good good, String recipe) {
        double least = LEAST_FEED_SHARE * contained(good);
        if (!recipes.has(recipe)) {
            return least;
        }
        double value = output(recipes.get(recipes.index(recipe)));
        return Math.max(least, feedPayability * value - costs.operating(recipe, costRegion));
    }

    private double output(Recipe recipe) {
        return recipe.coefficients().entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .mapToDouble(e -> e.getValue() * of(e.getKey()))
                .sum();
    }

    /** Value of the oxides in a tonne of the good, kUSD. */
    private double contained(Good good) {
        return good.content().entrySet().stream()
                .mapToDouble(e -> e.getValue() * of(e.getKey() + "-oxide"))
                .sum();
    }
}

package org.ytterby.catalogue.world;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Activity;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Recipe;
import org.ytterby.domain.Route;

/**
 * Reference price of each good in each region where it is present. China has its own market. Elsewhere a good costs the
 * world price and the freight from China, by which that price is quoted; a region that ships more than it receives earns
 * what its customers pay less the freight to them. A solution is worth the region's oxide less finishing there.
 */
final class RegionPrices {

    private final VintageView view;
    private final GoodList goods;
    private final Places places;
    private final RecipeBook recipes;
    private final FreightTable freight;
    private final Costs costs;
    private final MarketPrices china;
    private final MarketPrices world;
    private final double[][] price;

    /**
     * Prices.
     *
     * @param present by good and region, where a price is wanted
     */
    RegionPrices(
            VintageView view,
            GoodList goods,
            Places places,
            RecipeBook recipes,
            FreightTable freight,
            Costs costs,
            MarketPrices china,
            MarketPrices world,
            boolean[][] present,
            List<Route> routes) {
        this.view = view;
        this.goods = goods;
        this.places = places;
        this.recipes = recipes;
        this.freight = freight;
        this.costs = costs;
        this.china = china;
        this.world = world;
        price = new double[goods.count()][places.count()];
        for (int g = 0; g < goods.count(); g++) {
            for (int r = 0; r < places.count(); r++) {
                price[g][r] = present[g][r] ? importParity(g, r) : Double.NaN;
            }
        }
        netBack(routes);
        priceSolutions();
    }

    /** USD/kg by good and region, NaN where the good is not present. */
    double[][] price() {
        return price;
    }

    private double importParity(int good, int region) {
        String id = goods.get(good).id();
        if (region == places.china()) {
            return china.of(id);
        }
        boolean moved = goods.get(good).kind().tradable();
        double fob = world.of(id);
        return fob + (moved ? freight.between(places.china(), region, fob).cost() : 0);
    }

    private void netBack(List<Route> routes) {
        double[][] parity = Arrays.stream(price).map(double[]::clone).toArray(double[][]::new);
        double[][] shipped = new double[goods.count()][places.count()];
        double[][] received = new double[goods.count()][places.count()];
        double[][] earned = new double[goods.count()][places.count()];
        for (Route route : routes) {
            double flow = route.prior().value();
            if (flow > 0) {
                shipped[route.good()][route.from()] += flow;
                received[route.good()][route.to()] += flow;
                earned[route.good()][route.from()] += flow * (parity[route.good()][route.to()] - route.freight());
            }
        }
        for (int g = 0; g < goods.count(); g++) {
            for (int r = 0; r < places.count(); r++) {
                if (r != places.china() && shipped[g][r] > received[g][r]) {
                    double least = MarketPrices.LEAST_FEED_SHARE * parity[g][r];
                    price[g][r] = Math.max(least, earned[g][r] / shipped[g][r]);
                }
            }
        }
    }

    private void priceSolutions() {
        for (int g = 0; g < goods.count(); g++) {
            if (goods.get(g).kind() == GoodKind.SOLUTION) {
                String element = goods.get(g).id().replace("-solution", "");
                Recipe finish = recipes.get(recipes.index("finish:" + element));
                int oxide = goods.index(element + "-oxide");
                double yield = finish.coefficients().getOrDefault(element + "-oxide", 0.0);
                for (int r = 0; r < places.count(); r++) {
                    if (!Double.isNaN(price[g][r]) && !Double.isNaN(price[oxide][r])) {
                        price[g][r] = Math.max(0, price[oxide][r] * yield - costs.operating(finish.id(), r));
                    }
                }
            }
        }
    }

    /** Notes, once per recipe and region, where products are worth less than inputs and making, or than inputs alone. */
    void noteLosses(List<Activity> activities) {
        for (Activity activity : activities) {
            double margin = margin(activity);
            if (margin < activity.operatingCost() && activity.prior().value() > 0) {
                view.note(
                        Note.Topic.ODD,
                        recipes.get(activity.recipe()).id() + " " + places.code(activity.region()),
                        String.format(
                                Locale.ROOT,
                                "earns %.2f USD/kg beyond its inputs at the reference prices, and costs %.2f.",
                                margin,
                                activity.operatingCost()));
            }
        }
    }

    /** What the products are worth beyond the inputs, USD/kg of activity. */
    private double margin(Activity activity) {
        double margin = 0;
        for (Map.Entry<String, Double> entry :
                recipes.get(activity.recipe()).coefficients().entrySet()) {
            margin += entry.getValue() * price[goods.index(entry.getKey())][activity.region()];
        }
        return margin;
    }
}

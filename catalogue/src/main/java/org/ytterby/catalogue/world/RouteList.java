package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Route;
import org.ytterby.domain.Trust;

/**
 * Routes: those that carried something ({@link TradeFlows}), and those that could, so that trade can re-route — from each
 * of the larger makers of a good, present or planned, to each region that takes it.
 */
final class RouteList {

    /** How many of the largest makers of a good may ship to any region that takes it. */
    static final int MAKERS = 4;

    /** How many of the largest takers a small or planned maker may ship to. */
    static final int OUTLETS = 3;

    private final GoodList goods;
    private final Places places;
    private final Ledger ledger;
    private final FreightTable freight;
    private final MarketPrices prices;
    private final FutureNeeds future;
    private final List<Route> routes = new ArrayList<>();

    /**
     * The list.
     *
     * @param prices world prices, by which the way is chosen
     */
    RouteList(
            GoodList goods,
            Places places,
            Ledger ledger,
            FreightTable freight,
            MarketPrices prices,
            FutureNeeds future,
            TradeFlows flows) {
        this.goods = goods;
        this.places = places;
        this.ledger = ledger;
        this.freight = freight;
        this.prices = prices;
        this.future = future;
        for (int g = 0; g < goods.count(); g++) {
            if (goods.get(g).kind().tradable()) {
                addRoutes(g, flows.of(g));
            }
        }
    }

    List<Route> routes() {
        return routes;
    }

    private void addRoutes(int good, List<TradeFlows.Flow> flows) {
        Map<List<Integer>, Figure> priors = new LinkedHashMap<>();
        flows.stream()
                .filter(flow -> flow.from() != flow.to())
                .forEach(flow -> priors.put(List.of(flow.from(), flow.to()), flow.prior()));
        for (List<Integer> pair : candidates(good)) {
            priors.putIfAbsent(
                    pair, Figures.computed(0, "t/month", Trust.D, "no flow in the base year", "import_shares.csv"));
        }
        priors.forEach((pair, prior) -> {
            FreightTable.Way way = freight.between(
                    pair.get(0), pair.get(1), prices.of(goods.get(good).id()));
            routes.add(new Route(good, pair.get(0), pair.get(1), prior, way.cost(), way.months()));
        });
    }

    private Set<List<Integer>> candidates(int good) {
        Set<List<Integer>> pairs = new TreeSet<>(
                Comparator.<List<Integer>, Integer>comparing(p -> p.get(0)).thenComparing(p -> p.get(1)));
        List<Integer> makers = ranked(r -> ledger.made(good, r));
        List<Integer> takers = ranked(r -> ledger.taken(good, r));
        List<Integer> large = makers.subList(0, Math.min(MAKERS, makers.size()));
        List<Integer> outlets = takers.subList(0, Math.min(OUTLETS, takers.size()));
        takers.forEach(to -> large.forEach(from -> add(pairs, from, to)));
        makers.forEach(from -> outlets.forEach(to -> add(pairs, from, to)));
        future.makers(good).forEach(from -> outlets.forEach(to -> add(pairs, from, to)));
        List<Integer> sources = large.subList(0, Math.min(OUTLETS, large.size()));
        future.takers(good).forEach(to -> {
            sources.forEach(from -> add(pairs, from, to));
            future.makers(good).forEach(from -> add(pairs, from, to));
        });
        return pairs;
    }

    private static void add(Set<List<Integer>> pairs, int from, int to) {
        if (from != to) {
            pairs.add(List.of(from, to));
        }
    }

    /** Regions with a positive amount, the largest first. */
    private List<Integer> ranked(java.util.function.IntToDoubleFunction amount) {
        Map<Integer, Double> amounts = new TreeMap<>();
        for (int r = 0; r < places.count(); r++) {
            if (amount.applyAsDouble(r) > 0) {
                amounts.put(r, amount.applyAsDouble(r));
            }
        }
        return amounts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}

package org.ytterby.catalogue.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Figure;

/** First guess of who shipped what to whom in the base month ({@link GoodFlows}); reconciliation starts from here. */
final class TradeFlows {

    /**
     * A flow.
     *
     * @param prior t/month
     */
    record Flow(int from, int to, Figure prior) {}

    private final VintageView view;
    private final GoodList goods;
    private final Places places;
    private final Ledger ledger;
    private final ImportShares shares;
    private final Map<String, Map<List<Integer>, Figure>> published;

    TradeFlows(VintageView view, GoodList goods, Places places, Ledger ledger, ImportShares shares) {
        this.view = view;
        this.goods = goods;
        this.places = places;
        this.ledger = ledger;
        this.shares = shares;
        published = published();
    }

    /** Flows of a good, importer by importer. */
    List<Flow> of(int good) {
        String id = goods.get(good).id();
        return new GoodFlows(view, goods, places, ledger, shares, good, published.getOrDefault(id, Map.of())).flows();
    }

    /** Flows of exactly the vintage between two regions, t/month, by good and pair of regions. */
    private Map<String, Map<List<Integer>, Figure>> published() {
        Map<String, Map<List<Integer>, Figure>> published = new LinkedHashMap<>();
        for (Row row : view.dataset().rows("trade-totals")) {
            boolean here = row.text("vintage").equals(Integer.toString(view.vintage()))
                    && places.isRegion(row.text("exporter"))
                    && places.isRegion(row.text("importer"));
            if (here && row.number("value") > 0) {
                List<Integer> pair = List.of(places.region(row.text("exporter")), places.region(row.text("importer")));
                published
                        .computeIfAbsent(row.text("goods"), good -> new LinkedHashMap<>())
                        .put(pair, Figures.perMonth(row.figure()));
            }
        }
        return published;
    }
}

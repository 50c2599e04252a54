package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Good;
import org.ytterby.domain.Holding;
import org.ytterby.domain.Parameters;

/**
 * Stocks. Weeks are those of the most specific row of region and good, traders' and users' together. A state's stock of a
 * class is divided over its goods by the value of what the region takes of each, since states buy what is dear.
 */
final class HoldingList {

    private static final double WEEKS_A_MONTH = 52 / 12.0;

    private final VintageView view;
    private final GoodList goods;
    private final Places places;
    private final Ledger ledger;
    private final double[][] price;
    private final Parameters parameters;
    private final List<Holding> holdings = new ArrayList<>();

    HoldingList(
            VintageView view, GoodList goods, Places places, Ledger ledger, double[][] price, Parameters parameters) {
        this.view = view;
        this.goods = goods;
        this.places = places;
        this.ledger = ledger;
        this.price = price;
        this.parameters = parameters;
        for (int g = 0; g < goods.count(); g++) {
            for (int r = 0; r < places.count(); r++) {
                add(g, r);
            }
        }
    }

    List<Holding> holdings() {
        return holdings;
    }

    private void add(int good, int region) {
        if (!goods.get(good).kind().storable() || Double.isNaN(price[good][region])) {
            return;
        }
        double state = publicTonnes(good, region);
        if (ledger.taken(good, region) > 0 || state > 0) {
            holdings.add(new Holding(good, region, weeks(goods.get(good), region), state));
        }
    }

    private Figure weeks(Good good, int region) {
        List<Figure> parts = Stream.of("private", "users")
                .flatMap(holder -> stock(good, region, holder).stream())
                .toList();
        if (parts.isEmpty()) {
            view.note(Note.Topic.ASSUMED, good.kind().name(), "no stock is given; " + ASSUMED + " is taken.");
            return parameters.figure(ASSUMED);
        }
        return parts.stream().reduce(HoldingList::sum).orElseThrow();
    }

    /** The parameter that stands in for stocks that no row gives. */
    static final String ASSUMED = "stock.assumed-weeks";

    private static Figure sum(Figure a, Figure b) {
        return new Figure(
                a.value() + b.value(),
                a.low() + b.low(),
                a.high() + b.high(),
                a.unit(),
                a.source(),
                a.year(),
                VintageView.worse(a.trust(), b.trust()),
                a.note() + "; " + b.note(),
                a.where() + " + " + b.where());
    }

    private Optional<Figure> stock(Good good, int region, String holder) {
        return Stream.of(places.code(region), "*")
                .flatMap(place -> words(good).map(word -> rows(place, word, holder)))
                .flatMap(List::stream)
                .filter(row -> row.text("unit").equals("weeks"))
                .findFirst()
                .map(view::figure);
    }

    private static Stream<String> words(Good good) {
        return Stream.concat(ImportShares.words(good).stream(), Stream.of("*"));
    }

    private List<Row> rows(String place, String word, String holder) {
        return view.rows("stocks", List.of("region", "goods", "holder"), List.of(place, word, holder));
    }

    private double publicTonnes(int good, int region) {
        double tonnes = 0;
        for (String word : words(goods.get(good)).toList()) {
            for (Row row : rows(places.code(region), word, "public")) {
                double value = view.figure(row).value();
                tonnes += row.text("unit").equals("weeks")
                        ? value / WEEKS_A_MONTH * ledger.taken(good, region)
                        : value * shareByValue(good, region, word);
            }
        }
        return tonnes;
    }

    private double shareByValue(int good, int region, String word) {
        double all = 0;
        for (int g = 0; g < goods.count(); g++) {
            if (words(goods.get(g)).anyMatch(word::equals)) {
                all += value(g, region);
            }
        }
        return all > 0 ? value(good, region) / all : 0;
    }

    private double value(int good, int region) {
        boolean counts = goods.get(good).kind().storable() && !Double.isNaN(price[good][region]);
        return counts ? ledger.taken(good, region) * price[good][region] : 0;
    }
}

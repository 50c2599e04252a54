package org.ytterby.catalogue.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Good;
import org.ytterby.domain.Trust;

/**
 * The flows of one good while they are being worked out. A flow that is published for the good, the two regions and the
 * vintage is taken as it is. Beyond that a region that takes more of the good than it makes imports the difference, in the
 * shares of the table, from regions that make it; an exporter other than the largest maker ships no more than it has left.
 * What an exporter without published flow could not place displaces at most half of what the largest maker ships to those
 * that name the exporter, and the rest goes to those that name it, else to the largest taker.
 */
final class GoodFlows {

    private static final int ROUNDS = 12;
    private static final double DISPLACED = 0.5;
    private static final double NOTHING = 1e-9;

    private final VintageView view;
    private final GoodList goods;
    private final Places places;
    private final Ledger ledger;
    private final ImportShares shares;
    private final int good;
    private final int largest;
    private final double[] left;
    private final double[] need;
    private final List<Map<Integer, Figure>> origin = new ArrayList<>();
    private final Map<List<Integer>, Double> flow = new LinkedHashMap<>();
    private final Map<List<Integer>, Figure> published;

    GoodFlows(
            VintageView view,
            GoodList goods,
            Places places,
            Ledger ledger,
            ImportShares shares,
            int good,
            Map<List<Integer>, Figure> published) {
        this.view = view;
        this.goods = goods;
        this.places = places;
        this.ledger = ledger;
        this.shares = shares;
        this.published = published;
        this.good = good;
        int n = places.count();
        left = new double[n];
        need = new double[n];
        int top = 0;
        for (int r = 0; r < n; r++) {
            left[r] = ledger.surplus(good, r);
            need[r] = ledger.need(good, r);
            top = ledger.made(good, r) > ledger.made(good, top) ? r : top;
        }
        largest = top;
        for (int r = 0; r < n; r++) {
            origin.add(makers(r));
        }
    }

    private Map<Integer, Figure> makers(int importer) {
        Map<Integer, Figure> makers = new LinkedHashMap<>();
        shares.of(goods.get(good), importer).forEach((from, share) -> {
            if (ledger.made(good, from) > NOTHING) {
                makers.put(from, share);
            }
        });
        return makers;
    }

    List<TradeFlows.Flow> flows() {
        if (ledger.made(good, largest) <= NOTHING) {
            noteNoMaker();
            return List.of();
        }
        published.forEach((pair, figure) -> book(pair, figure.value()));
        // The largest maker's own shortfall is a difference of large figures: it gets what others have left.
        need[largest] = 0;
        for (int round = 0; round < ROUNDS; round++) {
            fill();
        }
        for (int to = 0; to < need.length; to++) {
            fillFromLargest(to);
        }
        for (int from = 0; from < left.length; from++) {
            if (from != largest || ledger.made(good, from) == ledger.made(good)) {
                place(from);
            }
        }
        List<TradeFlows.Flow> flows = new ArrayList<>();
        flow.forEach((pair, amount) -> flows.add(new TradeFlows.Flow(pair.get(0), pair.get(1), figure(pair, amount))));
        return flows;
    }

    private void noteNoMaker() {
        for (int r = 0; r < need.length; r++) {
            if (need[r] > NOTHING) {
                view.note(Note.Topic.ODD, name(r), "is taken and nobody makes it.");
            }
        }
    }

    private String name(int region) {
        return goods.get(good).id() + " " + places.code(region);
    }

    /** Every importer asks the named makers that have something left, in its shares; who is asked too much rations. */
    private void fill() {
        double[][] asked = new double[need.length][];
        double[] total = new double[need.length];
        for (int to = 0; to < need.length; to++) {
            asked[to] = requests(to);
            for (int from = 0; from < total.length; from++) {
                total[from] += asked[to][from];
            }
        }
        double[] before = left.clone();
        for (int to = 0; to < need.length; to++) {
            for (int from = 0; from < total.length; from++) {
                boolean scarce = from != largest && total[from] > before[from];
                ship(from, to, scarce ? asked[to][from] * before[from] / total[from] : asked[to][from]);
            }
        }
    }

    private double[] requests(int to) {
        double[] requests = new double[need.length];
        double sum = 0;
        for (Map.Entry<Integer, Figure> share : origin.get(to).entrySet()) {
            int from = share.getKey();
            boolean open = !published.containsKey(List.of(from, to));
            if (open && (from == largest || left[from] > NOTHING)) {
                requests[from] = share.getValue().value();
                sum += requests[from];
            }
        }
        for (int from = 0; from < requests.length; from++) {
            requests[from] = sum > 0 ? need[to] * requests[from] / sum : 0;
        }
        return requests;
    }

    private void fillFromLargest(int to) {
        if (need[to] <= NOTHING) {
            return;
        }
        if (origin.get(to).isEmpty()) {
            view.note(Note.Topic.ASSUMED, name(to), "no origin is given among the makers; the largest maker is taken.");
        }
        ship(largest, to, need[to]);
    }

    private void place(int from) {
        if (published.keySet().stream().anyMatch(pair -> pair.get(0) == from)) {
            return;
        }
        displaceLargest(from);
        double rest = left[from];
        Map<Integer, Double> takers = new TreeMap<>();
        for (int to = 0; to < need.length; to++) {
            Figure share = origin.get(to).get(from);
            boolean open = to != from && !published.containsKey(List.of(from, to));
            if (open && share != null && ledger.taken(good, to) > 0) {
                takers.put(to, share.value() * ledger.taken(good, to));
            }
        }
        double sum = takers.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 0) {
            takers.forEach((to, weight) -> ship(from, to, rest * weight / sum));
        } else if (rest > NOTHING) {
            placeAtLargestTaker(from, rest);
        }
    }

    /** Takes over a part of what the largest maker ships to those that name this one, or to anyone if nobody does. */
    private void displaceLargest(int from) {
        boolean named = origin.stream().anyMatch(shares -> shares.containsKey(from));
        Map<Integer, Double> open = new TreeMap<>();
        for (int to = 0; to < need.length; to++) {
            List<Integer> pair = List.of(largest, to);
            boolean names = !named || origin.get(to).containsKey(from);
            double there = flow.getOrDefault(pair, 0.0);
            if (to != from && names && there > 0 && !published.containsKey(pair)) {
                open.put(to, DISPLACED * there);
            }
        }
        double sum = open.values().stream().mapToDouble(Double::doubleValue).sum();
        double taken = from == largest ? 0 : Math.min(left[from], sum);
        if (taken > NOTHING) {
            open.forEach((to, amount) -> {
                flow.merge(List.of(largest, to), -amount * taken / sum, Double::sum);
                ship(from, to, amount * taken / sum);
            });
        }
    }

    private void placeAtLargestTaker(int from, double rest) {
        int best = -1;
        for (int to = 0; to < need.length; to++) {
            boolean open = to != from && !published.containsKey(List.of(from, to));
            if (open && (best < 0 || ledger.taken(good, to) > ledger.taken(good, best))) {
                best = to;
            }
        }
        if (best >= 0 && ledger.taken(good, best) > 0) {
            view.note(
                    Note.Topic.ASSUMED,
                    name(from),
                    "what is left has no known taker; " + places.code(best) + ", the largest, is taken.");
            ship(from, best, rest);
        }
    }

    /** Ships over a way whose flow is not published: what is published is complete. */
    private void ship(int from, int to, double amount) {
        if (amount > NOTHING && !published.containsKey(List.of(from, to))) {
            book(List.of(from, to), amount);
        }
    }

    private void book(List<Integer> pair, double amount) {
        flow.merge(pair, amount, Double::sum);
        need[pair.get(1)] -= Math.min(amount, need[pair.get(1)]);
        left[pair.get(0)] -= Math.min(amount, left[pair.get(0)]);
    }

    private Figure figure(List<Integer> pair, double amount) {
        Good what = goods.get(good);
        Figure known = published.get(pair);
        if (known != null) {
            return known;
        }
        Figure share = origin.get(pair.get(1)).get(pair.get(0));
        String note = share == null ? "no share is given" : "import need × share (" + share.where() + ")";
        Trust trust = share == null ? Trust.E : share.trust();
        return trust == Trust.E
                ? Figures.assumed(amount, 0.5, what.kind().unit() + "/month", note, "import_shares.csv")
                : Figures.computed(amount, what.kind().unit() + "/month", trust, note, "import_shares.csv");
    }
}

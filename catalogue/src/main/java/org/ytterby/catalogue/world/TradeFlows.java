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
 * First guess of who shipped what to whom in the base month. A region that takes more of a good than it makes imports the
 * difference, in the shares of the table, from regions that make the good; an exporter other than the largest maker ships
 * no more than it has left, and what it could not place it ships to those whose imports name it. Reconciliation starts from
 * here.
 */
final class TradeFlows {

    /**
     * A flow.
     *
     * @param prior t/month
     */
    record Flow(int from, int to, Figure prior) {}

    private static final int ROUNDS = 12;
    private static final double NOTHING = 1e-9;

    private final VintageView view;
    private final GoodList goods;
    private final Places places;
    private final Ledger ledger;
    private final ImportShares shares;

    TradeFlows(VintageView view, GoodList goods, Places places, Ledger ledger, ImportShares shares) {
        this.view = view;
        this.goods = goods;
        this.places = places;
        this.ledger = ledger;
        this.shares = shares;
    }

    /** Flows of a good, importer by importer. */
    List<Flow> of(int good) {
        return new OneGood(good).flows();
    }

    /** The flows of one good while they are being worked out. */
    private final class OneGood {

        private final int good;
        private final int largest;
        private final double[] left;
        private final double[] need;
        private final List<Map<Integer, Figure>> origin = new ArrayList<>();
        private final Map<List<Integer>, Double> flow = new LinkedHashMap<>();

        OneGood(int good) {
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

        List<Flow> flows() {
            if (ledger.made(good, largest) <= NOTHING) {
                noteNoMaker();
                return List.of();
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (int to = 0; to < need.length; to++) {
                    fill(to);
                }
            }
            for (int to = 0; to < need.length; to++) {
                fillFromLargest(to);
            }
            for (int from = 0; from < left.length; from++) {
                if (from != largest) {
                    place(from);
                }
            }
            List<Flow> flows = new ArrayList<>();
            flow.forEach((pair, amount) -> flows.add(new Flow(pair.get(0), pair.get(1), figure(pair, amount))));
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

        /** Draws on every named maker that has something left, in proportion to the shares. */
        private void fill(int to) {
            double wanted = need[to];
            Map<Integer, Double> open = new TreeMap<>();
            origin.get(to).forEach((from, share) -> {
                if (from == largest || left[from] > NOTHING) {
                    open.put(from, share.value());
                }
            });
            double sum = open.values().stream().mapToDouble(Double::doubleValue).sum();
            if (wanted <= NOTHING || sum <= 0) {
                return;
            }
            open.forEach((from, share) -> {
                double amount = wanted * share / sum;
                ship(from, to, from == largest ? amount : Math.min(amount, left[from]));
            });
        }

        private void fillFromLargest(int to) {
            if (need[to] <= NOTHING) {
                return;
            }
            if (to == largest) {
                need[to] = 0;
                return;
            }
            if (origin.get(to).isEmpty()) {
                view.note(
                        Note.Topic.ASSUMED,
                        name(to),
                        "no origin is given among the makers; the largest maker is taken.");
            }
            ship(largest, to, need[to]);
        }

        /** Ships what a maker has left to those that name it, else to the largest maker of all, who uses most. */
        private void place(int from) {
            double rest = left[from];
            if (rest <= NOTHING) {
                return;
            }
            Map<Integer, Double> takers = new TreeMap<>();
            for (int to = 0; to < need.length; to++) {
                Figure share = origin.get(to).get(from);
                if (to != from && share != null && ledger.taken(good, to) > 0) {
                    takers.put(to, share.value() * ledger.taken(good, to));
                }
            }
            double sum = takers.values().stream().mapToDouble(Double::doubleValue).sum();
            if (sum > 0) {
                takers.forEach((to, weight) -> ship(from, to, rest * weight / sum));
            } else {
                placeAtLargestTaker(from, rest);
            }
        }

        private void placeAtLargestTaker(int from, double rest) {
            int best = -1;
            for (int to = 0; to < need.length; to++) {
                if (to != from && (best < 0 || ledger.taken(good, to) > ledger.taken(good, best))) {
                    best = to;
                }
            }
            if (ledger.taken(good, best) > 0) {
                view.note(
                        Note.Topic.ASSUMED,
                        name(from),
                        "what is left has no known taker; " + places.code(best) + ", the largest, is taken.");
                ship(from, best, rest);
            }
        }

        private void ship(int from, int to, double amount) {
            if (amount > NOTHING) {
                flow.merge(List.of(from, to), amount, Double::sum);
                need[to] -= Math.min(amount, need[to]);
                left[from] -= Math.min(amount, left[from]);
            }
        }

        private Figure figure(List<Integer> pair, double amount) {
            Good what = goods.get(good);
            Figure share = origin.get(pair.get(1)).get(pair.get(0));
            String note = share == null ? "no share is given" : "import need × share (" + share.where() + ")";
            Trust trust = share == null ? Trust.E : share.trust();
            return trust == Trust.E
                    ? Figures.assumed(amount, 0.5, what.kind().unit() + "/month", note, "import_shares.csv")
                    : Figures.computed(amount, what.kind().unit() + "/month", trust, note, "import_shares.csv");
        }
    }
}

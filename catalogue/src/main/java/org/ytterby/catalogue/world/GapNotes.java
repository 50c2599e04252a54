package org.ytterby.catalogue.world;

import java.util.List;
import java.util.Locale;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Route;

/** Notes where the figures of a good do not add up in a region before reconciliation. */
final class GapNotes {

    /** Least gap that is noted, as a share of the world's output of the good. */
    private static final double SHARE = 0.02;

    private GapNotes() {}

    static void add(VintageView view, GoodList goods, Places places, Ledger ledger, List<Route> routes) {
        double[][] net = new double[goods.count()][places.count()];
        for (Route route : routes) {
            net[route.good()][route.to()] += route.prior().value();
            net[route.good()][route.from()] -= route.prior().value();
        }
        for (int g = 0; g < goods.count(); g++) {
            // What is left of a solution is disposed of.
            if (goods.get(g).kind() != GoodKind.SOLUTION) {
                for (int r = 0; r < places.count(); r++) {
                    double gap = ledger.made(g, r) + net[g][r] - ledger.taken(g, r);
                    if (Math.abs(gap) > SHARE * ledger.made(g)) {
                        note(view, goods.get(g).id() + " " + places.code(r), gap);
                    }
                }
            }
        }
    }

    private static void note(VintageView view, String subject, double gap) {
        view.note(
                Note.Topic.ODD,
                subject,
                String.format(
                        Locale.ROOT,
                        "%.1f t/month more is %s than the figures account for.",
                        Math.abs(gap),
                        gap > 0 ? "supplied" : "taken or shipped"));
    }
}

package org.ytterby.policy;

import java.util.List;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Element;
import org.ytterby.domain.Good;
import org.ytterby.domain.Route;
import org.ytterby.domain.Stage;
import org.ytterby.domain.World;

/**
 * Which part of a region's supply of an element has been in a given country, by the flows of the base month: what comes from
 * there counts wholly, what comes from elsewhere by the share of where it comes from, and what is mined at home or gathered
 * from old products not at all.
 */
final class ContentOrigin {

    private static final double CLOSE_ENOUGH = 1e-9;
    private static final int MOST_ROUNDS = 1000;

    private ContentOrigin() {}

    /**
     * The shares s of an element's supply by region, 0 to 1: s = 1 in the origin and elsewhere s_n = Σ f_mn·s_m / (own_n + Σ
     * f_mn), f being flows of its content over all goods. They are found round by round, each from the shares before.
     */
    static double[] shares(Economy economy, Element element, List<Integer> origin) {
        World world = economy.world();
        double[][] flow = flows(economy, element);
        double[] total = own(economy, element);
        for (int n = 0; n < total.length; n++) {
            for (int m = 0; m < total.length; m++) {
                total[n] += flow[m][n];
            }
        }
        double[] shares = new double[world.regions().size()];
        origin.forEach(region -> shares[region] = 1);
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > CLOSE_ENOUGH; round++) {
            moved = round(flow, total, origin, shares);
        }
        return shares;
    }

    private static double round(double[][] flow, double[] total, List<Integer> origin, double[] shares) {
        double moved = 0;
        for (int n = 0; n < shares.length; n++) {
            if (total[n] > 0 && !origin.contains(n)) {
                double from = 0;
                for (int m = 0; m < shares.length; m++) {
                    from += flow[m][n] * shares[m];
                }
                double share = Math.min(1, from / total[n]);
                moved = Math.max(moved, Math.abs(share - shares[n]));
                shares[n] = share;
            }
        }
        return moved;
    }

    private static double[][] flows(Economy economy, Element element) {
        World world = economy.world();
        double[][] flow = new double[world.regions().size()][world.regions().size()];
        for (int r = 0; r < world.routes().size(); r++) {
            Route route = world.routes().get(r);
            if (route.from() != route.to()) {
                flow[route.from()][route.to()] += economy.baseline().flow()[r]
                        * world.goods().get(route.good()).content(element);
            }
        }
        return flow;
    }

    private static double[] own(Economy economy, Element element) {
        World world = economy.world();
        double[] own = new double[world.regions().size()];
        for (int a = 0; a < world.activities().size(); a++) {
            var activity = world.activities().get(a);
            if (activity.stage() == Stage.MINE) {
                double level = economy.baseline().activity()[a];
                world.recipes().get(activity.recipe()).coefficients().forEach((id, coefficient) -> {
                    Good good = world.goods().get(world.good(id));
                    own[activity.region()] += Math.max(0, coefficient) * level * good.content(element);
                });
            }
        }
        for (int g = 0; g < world.goods().size(); g++) {
            double content = world.goods().get(g).content(element);
            for (int n = 0; n < own.length; n++) {
                own[n] += content * economy.baseline().endOfLife()[g][n];
            }
        }
        return own;
    }
}

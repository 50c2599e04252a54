package org.ytterby.calibration;

import java.util.Arrays;
import java.util.List;
import org.ytterby.domain.Activity;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;

/**
 * Prices that go with the reconciled quantities. A solution that is in part disposed of is worth nothing, so feed, whose
 * reference price counts it, is worth at most what those who process it can pay: what they make of it less their operating
 * cost, taken where the feed goes and freight off where it comes from.
 */
final class BasePrices {

    /** Kinds in the order in which value is passed back to the ore. */
    private static final List<GoodKind> UPSTREAM = List.of(GoodKind.SEG, GoodKind.CARBONATE, GoodKind.CONCENTRATE);

    /** A feed keeps at least this part of its reference price: somebody paid for it. */
    private static final double LEAST = 0.05;

    private final World world;
    private final double[] activity;
    private final double[] flow;
    private final double[][] price;

    private BasePrices(World world, Reconciliation reconciled) {
        this.world = world;
        activity = reconciled.activity();
        flow = reconciled.flow();
        price = new double[world.goods().size()][world.regions().size()];
        for (int g = 0; g < price.length; g++) {
            for (int r = 0; r < price[g].length; r++) {
                boolean dumped = world.goods().get(g).kind() == GoodKind.SOLUTION
                        && reconciled.disposal()[g][r] > 0;
                price[g][r] = dumped ? 0 : world.referencePrice(g, r);
            }
        }
    }

    /** Price by good and region, USD/kg; NaN where the good is not present. */
    static double[][] of(World world, Reconciliation reconciled) {
        BasePrices prices = new BasePrices(world, reconciled);
        for (GoodKind kind : UPSTREAM) {
            for (int g = 0; g < world.goods().size(); g++) {
                if (world.goods().get(g).kind() == kind) {
                    prices.capWhereProcessed(g);
                    prices.capWhereShippedFrom(g);
                }
            }
        }
        return prices.price;
    }

    private void capWhereProcessed(int good) {
        for (int r = 0; r < world.regions().size(); r++) {
            double affordable = affordable(good, r);
            if (affordable > Double.NEGATIVE_INFINITY) {
                cap(good, r, affordable);
            }
        }
    }

    /** What the activities that take the feed can pay on average, USD/kg, or −∞ where none runs. */
    private double affordable(int good, int region) {
        double paid = 0;
        double taken = 0;
        for (int a = 0; a < world.activities().size(); a++) {
            Activity candidate = world.activities().get(a);
            double coefficient = world.recipes()
                    .get(candidate.recipe())
                    .coefficients()
                    .getOrDefault(world.goods().get(good).id(), 0.0);
            if (candidate.region() == region && coefficient < 0 && activity[a] > 0) {
                double tonnes = -coefficient * activity[a];
                paid += tonnes * (valueAdded(candidate, good) - candidate.operatingCost()) / -coefficient;
                taken += tonnes;
            }
        }
        return taken > 0 ? paid / taken : Double.NEGATIVE_INFINITY;
    }

    private double valueAdded(Activity candidate, int without) {
        double sum = 0;
        for (var entry : world.recipes().get(candidate.recipe()).coefficients().entrySet()) {
            int good = world.good(entry.getKey());
            sum += good == without ? 0 : entry.getValue() * price[good][candidate.region()];
        }
        return sum;
    }

    private void capWhereShippedFrom(int good) {
        double[] best = new double[world.regions().size()];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < flow.length; i++) {
            Route route = world.routes().get(i);
            if (route.good() == good && flow[i] > 0 && affordable(good, route.from()) == Double.NEGATIVE_INFINITY) {
                best[route.from()] = Math.max(best[route.from()], price[good][route.to()] - route.freight());
            }
        }
        for (int r = 0; r < best.length; r++) {
            if (best[r] > Double.NEGATIVE_INFINITY) {
                cap(good, r, best[r]);
            }
        }
    }

    private void cap(int good, int region, double ceiling) {
        double reference = world.referencePrice(good, region);
        price[good][region] = Math.max(LEAST * reference, Math.min(reference, ceiling));
    }
}

package org.ytterby.simulation.belief;

import java.util.Map;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Element;
import org.ytterby.domain.Good;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.Holding;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;

/** What the base month says of each of the {@link Markets}: use, trade and stocks on either side. */
final class MarketBook {

    /** Use below which a side has none to speak of, share of the other side's. */
    private static final double LEAST_SHARE = 1e-3;

    /** Elasticity below which use is taken to answer no less, so that the storage model has a price for every quantity. */
    private static final double LEAST_ELASTICITY = 0.15;

    private static final double LEAST_CHOKE = 1.5;

    private final Economy economy;
    private final World world;
    private final Markets markets;
    private final int home;
    private final BeliefSettings settings;
    private final double[][] use;
    private final double[] exported;
    private final double[] imported;
    private final double[][] target;
    private final double[][] floor;

    /**
     * Sums up the base month.
     *
     * @param home the region inside
     */
    MarketBook(Economy economy, Markets markets, int home, BeliefSettings settings) {
        this.economy = economy;
        this.world = economy.world();
        this.markets = markets;
        this.home = home;
        this.settings = settings;
        int n = markets.count();
        use = new double[2][n];
        exported = new double[n];
        imported = new double[n];
        target = new double[2][n];
        floor = new double[2][n];
        addUse();
        addTrade();
        addStocks();
    }

    int side(int region) {
        return region == home ? StorageSolution.INSIDE : StorageSolution.OUTSIDE;
    }

    /** Exports of the base month from the inside to the outside, t/month. */
    double exported(int market) {
        return exported[market];
    }

    /** What the base month's stocks are, t. */
    double target(int side, int market) {
        return target[side][market];
    }

    /** Whether a route carries goods of a market from the inside to the outside. */
    boolean leaves(Route route) {
        return route.from() == home && route.to() != home && markets.ofGood()[route.good()] >= 0;
    }

    /** Final use, and what activities take of a market beyond what they give back to it. */
    private void addUse() {
        for (int d = 0; d < world.demands().size(); d++) {
            Demand demand = world.demands().get(d);
            int market = markets.ofGood()[demand.good()];
            if (market >= 0) {
                use[side(demand.region())][market] += economy.baseline().use()[d] * markets.weight()[demand.good()];
            }
        }
        for (int a = 0; a < world.activities().size(); a++) {
            Activity activity = world.activities().get(a);
            double[] net = new double[markets.count()];
            for (Map.Entry<String, Double> entry :
                    world.recipes().get(activity.recipe()).coefficients().entrySet()) {
                int good = world.good(entry.getKey());
                if (markets.ofGood()[good] >= 0) {
                    net[markets.ofGood()[good]] += entry.getValue() * markets.weight()[good];
                }
            }
            for (int m = 0; m < net.length; m++) {
                use[side(activity.region())][m] +=
                        Math.max(0, -net[m]) * economy.baseline().activity()[a];
            }
        }
    }

    private void addTrade() {
        for (int r = 0; r < world.routes().size(); r++) {
            Route route = world.routes().get(r);
            int market = markets.ofGood()[route.good()];
            if (market >= 0 && side(route.from()) != side(route.to())) {
                double flow = economy.baseline().flow()[r] * markets.weight()[route.good()];
                double[] into = leaves(route) ? exported : imported;
                into[market] += flow;
            }
        }
    }

    private void addStocks() {
        for (int h = 0; h < world.holdings().size(); h++) {
            Holding holding = world.holdings().get(h);
            int market = markets.ofGood()[holding.good()];
            if (market >= 0) {
                double weight = markets.weight()[holding.good()];
                target[side(holding.region())][market] += economy.storage()[h].target() * weight;
                floor[side(holding.region())][market] += economy.storage()[h].floor() * weight;
            }
        }
    }

    /**
     * The storage model of a market.
     *
     * @param limit most that leaves the inside under each regime, t/month; infinite where nothing limits it
     * @param odds of each regime (second index) to follow each (first)
     */
    StorageMarket storage(int market, double[] limit, double[][] odds) {
        double net = exported[market] - imported[market];
        double[] net0 = limit.clone();
        for (int r = 0; r < net0.length; r++) {
            net0[r] -= imported[market];
        }
        double larger = Math.max(1e-6, Math.max(use[0][market], use[1][market]));
        StorageBlock inside = block(0, market, Math.max(LEAST_SHARE * larger, Math.max(-net, use[0][market])));
        StorageBlock outside = block(1, market, Math.max(LEAST_SHARE * larger, Math.max(net, use[1][market])));
        double traded = Math.max(exported[market], imported[market]);
        double response = settings.response() * Math.min(traded, Math.min(inside.use(), outside.use()));
        return new StorageMarket(inside, outside, net, response, net0, odds, settings.discount());
    }

    private StorageBlock block(int side, int market, double used) {
        double[] reaction = reaction(side, market);
        return StorageBlock.calibrated(
                used,
                Math.max(LEAST_ELASTICITY, reaction[0]),
                Math.max(LEAST_CHOKE, reaction[1]),
                target[side][market],
                Math.max(1e-6 * used, floor[side][market]),
                settings.curvature(),
                settings.holdingShare(),
                settings.discount());
    }

    /**
     * Elasticity and choke multiple of a market: those of its own uses where it is a magnet, else those of all uses of what it
     * holds, by the content that they take. The elasticity lies between that of a month and that of years: stock bridges
     * months.
     */
    private double[] reaction(int side, int market) {
        double total = 0;
        double elasticity = 0;
        double choke = 0;
        for (int d = 0; d < world.demands().size(); d++) {
            Demand demand = world.demands().get(d);
            double weight = side(demand.region()) == side ? economy.baseline().use()[d] * taken(market, demand) : 0;
            if (weight > 0) {
                double price = economy.baseline().price()[demand.good()][demand.region()];
                total += weight;
                elasticity += weight
                        * (demand.elasticityShort()
                                + settings.longShare() * (demand.elasticityLong() - demand.elasticityShort()));
                choke += weight * demand.chokePrice() / Math.max(price, 0.05);
            }
        }
        return total > 0 ? new double[] {elasticity / total, choke / total} : new double[] {0, 0};
    }

    /** What a tonne of a use takes of a market, by content. */
    private double taken(int market, Demand demand) {
        if (markets.ofGood()[demand.good()] == market) {
            return 1;
        }
        Good of = world.goods().get(markets.first(market));
        if (of.kind() == GoodKind.MAGNET) {
            return 0;
        }
        double taken = 0;
        for (Map.Entry<Element, Double> entry : of.content().entrySet()) {
            taken += world.goods().get(demand.good()).content(entry.getKey()) * entry.getValue();
        }
        return taken;
    }
}

package org.ytterby.simulation.belief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Holding;
import org.ytterby.domain.World;

/**
 * Expected prices by good and region from the price functions of the {@link StorageSolution}s, MODEL equation (34).
 *
 * <p>A region outside sees the outside price relative to the base month's, times an anchor: the memory of by how much its
 * prices have differed from the storage model's, which carries trends, plants and shortages that the model does not know.
 */
final class Pricing {

    /** Most that the anchor adds to the storage model's price, or takes from it, as a logarithm: a factor of two. */
    private static final double MOST_ANCHOR = 0.6931471805599453;

    private final Economy economy;
    private final World world;
    private final Markets markets;
    private final MarketBook book;
    private final BeliefSettings settings;
    private final double[] choke;
    private final Point[] base;
    private final double[][] drift;

    /** Where a market stands: stocks inside and outside at the end of the month, and prices expected there. */
    private record Point(double[] begun, double[] end, double[] now, double[] expected, double[] fall) {}

    Pricing(Economy economy, Markets markets, MarketBook book, BeliefSettings settings, Outlook before) {
        this.economy = economy;
        this.world = economy.world();
        this.markets = markets;
        this.book = book;
        this.settings = settings;
        choke = choke(world);
        base = new Point[markets.count()];
        drift = new double[markets.count()][];
        for (int m = 0; m < base.length; m++) {
            double[] start = new double[before.odds()[m].length];
            start[0] = 1;
            double[] stock = {book.target(0, m), book.target(1, m)};
            double[] ahead = Bayes.ahead(start, before.odds()[m]);
            Point raw = point(m, before.solution()[m], start, ahead, stock, new double[2]);
            drift[m] = new double[] {raw.end[0] - stock[0], raw.end[1] - stock[1]};
            base[m] = point(m, before.solution()[m], start, ahead, stock, drift[m]);
        }
    }

    /** Dearest choke price of the uses of each good, USD/kg; infinite where it has none. */
    private static double[] choke(World world) {
        double[] choke = new double[world.goods().size()];
        for (Demand demand : world.demands()) {
            choke[demand.good()] = Math.max(choke[demand.good()], demand.chokePrice());
        }
        for (int g = 0; g < choke.length; g++) {
            choke[g] = choke[g] > 0 ? choke[g] : Double.POSITIVE_INFINITY;
        }
        return choke;
    }

    void begin(Traders traders) {
        int goods = world.goods().size();
        traders.anchor = new double[goods][world.regions().size()];
        traders.modelled = new double[markets.count()][];
        for (int m = 0; m < markets.count(); m++) {
            traders.modelled[m] = new double[] {1, 1};
        }
    }

    /** Takes in by how much the month's prices differed from the storage model's. */
    void anchor(Traders traders, double[][] lastPrice) {
        double keep = settings.anchorMemory();
        for (int g = 0; g < lastPrice.length; g++) {
            int market = markets.ofGood()[g];
            for (int r = 0; r < lastPrice[g].length; r++) {
                double reference = economy.baseline().price()[g][r];
                if (market >= 0 && reference > 0 && lastPrice[g][r] > 0) {
                    double modelled = reference * traders.modelled[market][book.side(r)];
                    double apart = StrictMath.log(lastPrice[g][r] / modelled);
                    double kept = keep * traders.anchor[g][r] + (1 - keep) * apart;
                    traders.anchor[g][r] = Math.max(-MOST_ANCHOR, Math.min(MOST_ANCHOR, kept));
                }
            }
        }
    }

    /** Expectations of a month; keeps what the storage model makes of the month itself. */
    Expectation expect(Traders traders, Outlook outlook, double[][] given, double[] stock) {
        double[][] held = held(stock);
        Point[] point = new Point[markets.count()];
        for (int m = 0; m < point.length; m++) {
            double[] ahead = Bayes.ahead(traders.belief[m], given.length > 0 ? given : outlook.odds()[m]);
            double[] at = {held[0][m], held[1][m]};
            point[m] = point(m, outlook.solution()[m], traders.belief[m], ahead, at, drift[m]);
            traders.modelled[m] =
                    new double[] {relative(point[m].now, base[m].now, 0), relative(point[m].now, base[m].now, 1)};
        }
        return expectation(traders, point, stock);
    }

    private static double relative(double[] now, double[] base, int side) {
        return base[side] > 0 ? now[side] / base[side] : 1;
    }

    private double[][] held(double[] stock) {
        double[][] held = new double[2][markets.count()];
        List<Holding> holdings = world.holdings();
        for (int h = 0; h < stock.length; h++) {
            int market = markets.ofGood()[holdings.get(h).good()];
            if (market >= 0) {
                held[book.side(holdings.get(h).region())][market] +=
                        stock[h] * markets.weight()[holdings.get(h).good()];
            }
        }
        return held;
    }

    /**
     * Prices of a market at some stocks.
     *
     * @param drift what the base month's stocks would change by; taken out, so that the base month stays where it is
     */
    private Point point(
            int market,
            @Nullable StorageSolution solution,
            double[] belief,
            double[] ahead,
            double[] stock,
            double[] drift) {
        double[] ones = {1, 1};
        if (solution == null) {
            return new Point(stock, stock, ones, ones, new double[2]);
        }
        double[] end = new double[2];
        double[] now = new double[2];
        for (int side = 0; side < 2; side++) {
            for (int r = 0; r < belief.length; r++) {
                end[side] += belief[r] * solution.end(side, r, stock[0], stock[1]);
                now[side] += belief[r] * solution.price(side, r, stock[0], stock[1]);
            }
            end[side] = Math.max(0, end[side] - drift[side]);
        }
        double[] expected = new double[2];
        double[] fall = new double[2];
        for (int side = 0; side < 2; side++) {
            expected[side] = solution.expected(side, ahead, end[0], end[1]);
            double step = Math.max(Math.abs(stock[side] - end[side]), 0.1 * book.target(side, market));
            double[] more = end.clone();
            more[side] += step;
            double fallen = expected[side] - solution.expected(side, ahead, more[0], more[1]);
            fall[side] = step > 0 ? Math.max(0, fallen / step) : 0;
        }
        return new Point(stock, end, now, expected, fall);
    }

    private Expectation expectation(Traders traders, Point[] point, double[] stock) {
        int regions = world.regions().size();
        double[][] price = new double[world.goods().size()][regions];
        for (int g = 0; g < price.length; g++) {
            for (int r = 0; r < regions; r++) {
                price[g][r] = price(traders, point, g, r);
            }
        }
        double[] reference = new double[stock.length];
        double[] fall = new double[stock.length];
        double[] strict = new double[stock.length];
        for (int h = 0; h < stock.length; h++) {
            Holding holding = world.holdings().get(h);
            int market = markets.ofGood()[holding.good()];
            if (market < 0) {
                continue;
            }
            int side = book.side(holding.region());
            Point at = point[market];
            double part = economy.storage()[h].target() / book.target(side, market);
            reference[h] = Math.max(0, stock[h] + part * (at.end[side] - at.begun[side]));
            double scale = price[holding.good()][holding.region()] / at.expected[side];
            fall[h] = scale * at.fall[side] / part;
            strict[h] = 1 - traders.belief[market][0];
        }
        return new Expectation(price, reference, fall, strict);
    }

    private double price(Traders traders, Point[] point, int good, int region) {
        double reference = economy.baseline().price()[good][region];
        int market = markets.ofGood()[good];
        if (market < 0 || Double.isNaN(reference)) {
            return reference;
        }
        int side = book.side(region);
        double factor = relative(point[market].expected, base[market].expected, side);
        double expected = reference * factor * StrictMath.exp(traders.anchor[good][region]);
        return Math.min(expected, Math.max(reference, choke[good]));
    }
}

package org.ytterby.simulation.belief;

import org.ytterby.numerics.BracketedRoot;

/**
 * Value iteration on the price functions of a {@link StorageMarket}, MODEL equations (16), (17) and (34). Each sweep clears a
 * month at every pair of stocks and in every regime, given the prices that the last sweep expects of the next month:
 * {@code 0 ≤ I ⊥ p + h − β·E p′ − cy·(I* / (I + i₀))^η ≥ 0} on either side, and exports that answer the gap of prices.
 */
public final class StorageIteration {

    /** Largest relative change of a price in a sweep at which the iteration has converged. */
    public static final double TOLERANCE = 1e-3;

    private static final int MOST_SWEEPS = 1000;

    /** Change that is still put up with where prices go on circling after the last sweep, share of the price. */
    private static final double CIRCLING = 1e-2;
    /** Sweeps after which prices no longer go the whole way. */
    private static final int FULL_SWEEPS = 40;

    private static final int ROOT_STEPS = 20;

    private final StorageMarket market;
    private final StockGrid[] grid;
    private final DemandCurve[] curve;
    private final int nodes;
    private final double[][][] price;
    private final double[][][] end;
    private final double[][] exports;
    private final double[][] value;
    private final double[][] yield;
    private final double[] settledPrice = new double[2];
    private final double[] settledStock = new double[2];

    private StorageIteration(StorageMarket market, int levels) {
        this.market = market;
        grid = new StockGrid[] {StockGrid.of(mostInside(market), levels), StockGrid.of(mostOutside(market), levels)};
        nodes = levels * levels;
        curve = new DemandCurve[] {
            new DemandCurve(market.inside(), market.insideOutput() + Math.abs(market.exports()) + grid[0].most()),
            new DemandCurve(market.outside(), market.outsideOutput() + 3 * Math.abs(market.exports()) + grid[1].most())
        };
        price = new double[2][market.regimes()][nodes];
        end = new double[2][market.regimes()][nodes];
        exports = new double[market.regimes()][nodes];
        value = new double[2][nodes];
        yield = new double[][] {yields(market.inside(), grid[0]), yields(market.outside(), grid[1])};
        start();
    }

    /** Room for the base stock three times over and for exports that are held up for half a year. */
    private static double mostInside(StorageMarket market) {
        return room(market.inside(), market.exports());
    }

    private static double mostOutside(StorageMarket market) {
        return room(market.outside(), -market.exports());
    }

    private static double room(StorageBlock block, double exports) {
        double heldUp = Math.max(0, Math.min(exports, block.use()));
        return 3 * block.target() + 6 * heldUp + 0.5 * block.use();
    }

    private static double[] yields(StorageBlock block, StockGrid grid) {
        double[] yield = new double[grid.size()];
        for (int k = 0; k < yield.length; k++) {
            yield[k] = block.netYield(grid.node()[k]);
        }
        return yield;
    }

    private void start() {
        int n = grid[1].size();
        for (int r = 0; r < market.regimes(); r++) {
            for (int k = 0; k < nodes; k++) {
                price[0][r][k] = 1;
                price[1][r][k] = 1;
                end[0][r][k] = grid[0].node()[k / n];
                end[1][r][k] = grid[1].node()[k % n];
                exports[r][k] = Math.min(market.limit()[r], market.exports());
            }
        }
    }

    /**
     * Solves a market.
     *
     * @param levels of each stock, at least 3
     * @throws IllegalStateException if prices do not settle
     */
    public static StorageSolution solve(StorageMarket market, int levels) {
        StorageIteration iteration = new StorageIteration(market, levels);
        double change = Double.POSITIVE_INFINITY;
        int sweeps = 0;
        while (change > TOLERANCE && sweeps < MOST_SWEEPS) {
            sweeps++;
            change = iteration.sweep(Math.min(1, FULL_SWEEPS / (double) sweeps));
        }
        if (!(change <= CIRCLING)) {
            throw new IllegalStateException("storage prices still change by " + change + " of themselves after "
                    + sweeps + " sweeps of " + market + ". Maybe the demand is steeper than the grid can show.");
        }
        return new StorageSolution(
                iteration.grid[0], iteration.grid[1], iteration.price, iteration.end, sweeps, change);
    }

    /**
     * One sweep.
     *
     * @param part of the way that prices go to what the sweep finds; less than the whole damps cycles
     */
    private double sweep(double part) {
        double[][][] next = new double[2][market.regimes()][nodes];
        double worst = 0;
        for (int r = 0; r < market.regimes(); r++) {
            values(r);
            for (int k = 0; k < nodes; k++) {
                clear(r, k);
                for (int side = 0; side < 2; side++) {
                    double old = price[side][r][k];
                    next[side][r][k] = old + part * (settledPrice[side] - old);
                    end[side][r][k] = settledStock[side];
                    worst = Math.max(worst, Math.abs(settledPrice[side] / old - 1));
                }
            }
        }
        for (int side = 0; side < 2; side++) {
            System.arraycopy(next[side], 0, price[side], 0, next[side].length);
        }
        return worst;
    }

    /** Marginal value of stock at the end of a month in a regime, Ψ' − h of MODEL equation (17), at every node. */
    private void values(int regime) {
        int n = grid[1].size();
        for (int k = 0; k < nodes; k++) {
            for (int side = 0; side < 2; side++) {
                double sum = 0;
                for (int r = 0; r < market.regimes(); r++) {
                    sum += market.odds()[regime][r] * price[side][r][k];
                }
                value[side][k] = market.discount() * sum + yield[side][side == 0 ? k / n : k % n];
            }
        }
    }

    /** Clears the month that begins with the stocks of a node. */
    private void clear(int regime, int node) {
        double most = Math.min(market.limit()[regime], most());
        double atMost = excess(regime, node, most);
        if (atMost >= 0) {
            exports[regime][node] = most;
            return;
        }
        double least = Math.min(most, Math.min(0, market.exports()));
        double atLeast = excess(regime, node, least);
        if (atLeast <= 0) {
            exports[regime][node] = least;
            return;
        }
        double found = BracketedRoot.find(
                x -> excess(regime, node, x),
                least,
                atLeast,
                most,
                atMost,
                1e-4 * Math.min(market.inside().use(), market.outside().use()),
                ROOT_STEPS);
        excess(regime, node, found);
        exports[regime][node] = found;
    }

    /** No month's exports exceed thrice those of the base month, or a tenth of the use outside where there are none. */
    private double most() {
        return Math.max(
                3 * market.exports(), market.exports() + 0.1 * market.outside().use());
    }

    /** What traders would ship at the prices that these exports bring, less these exports, t/month. */
    private double excess(int regime, int node, double shipped) {
        int n = grid[1].size();
        double insideStock = grid[0].node()[node / n];
        double outsideStock = grid[1].node()[node % n];
        settle(0, market.insideOutput() - shipped + insideStock, end[1][regime][node]);
        settle(1, market.outsideOutput() + shipped + outsideStock, end[0][regime][node]);
        double wanted = market.exports(regime, settledPrice[0], settledPrice[1]);
        return Math.min(most(), wanted) - shipped;
    }

    /** Shares what there is between use and stock, given what the other side's stock will be. */
    private void settle(int side, double available, double other) {
        StockGrid own = grid[side];
        int crossing = grid[1 - side].interval(other);
        double share = grid[1 - side].share(crossing, other);
        double below = value(side, 0, crossing, share);
        double nothing = curve[side].price(available) - below;
        int last = own.size() - 1;
        if (nothing >= 0 || available <= 0) {
            keep(side, available, 0);
            return;
        }
        int k = 0;
        double atLow = nothing;
        while (k < last) {
            double above = value(side, k + 1, crossing, share);
            double atHigh = curve[side].price(available - own.node()[k + 1]) - above;
            if (atHigh >= 0) {
                keep(side, available, within(side, k, available, below, above, atLow, atHigh));
                return;
            }
            below = above;
            atLow = atHigh;
            k++;
        }
        keep(side, available, own.most());
    }

    private double within(int side, int k, double available, double below, double above, double atLow, double atHigh) {
        double low = grid[side].node()[k];
        double high = grid[side].node()[k + 1];
        double slope = (above - below) / (high - low);
        return BracketedRoot.find(
                stock -> curve[side].price(available - stock) - below - slope * (stock - low),
                low,
                atLow,
                high,
                atHigh,
                1e-5 * block(side).use(),
                ROOT_STEPS);
    }

    private StorageBlock block(int side) {
        return side == 0 ? market.inside() : market.outside();
    }

    private void keep(int side, double available, double stock) {
        settledStock[side] = stock;
        settledPrice[side] = curve[side].price(available - stock);
    }

    private double value(int side, int own, int crossing, double share) {
        int n = grid[1].size();
        int low = side == 0 ? own * n + crossing : crossing * n + own;
        int high = side == 0 ? low + 1 : low + n;
        return value[side][low] + share * (value[side][high] - value[side][low]);
    }
}

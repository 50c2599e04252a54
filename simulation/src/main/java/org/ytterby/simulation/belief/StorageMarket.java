package org.ytterby.simulation.belief;

/**
 * A good on two sides, inside the region that controls exports and outside it, as the traders who store it see it: output is
 * given, use answers the price, exports answer the gap of prices and are limited by the regime.
 *
 * @param inside the side that exports
 * @param outside the side that imports
 * @param exports net exports of the base month, t/month; below 0 where the inside imports
 * @param response rise of exports when the outside price rises by the base price, t/month, zero or more
 * @param limit most that is exported under each regime, t/month; infinite where nothing limits it
 * @param odds monthly odds of each regime (second index) to follow each (first)
 * @param discount β, monthly
 */
public record StorageMarket(
        StorageBlock inside,
        StorageBlock outside,
        double exports,
        double response,
        double[] limit,
        double[][] odds,
        double discount) {

    /** Refuses odds that are not a matrix of rows that sum to 1. */
    public StorageMarket {
        if (odds.length != limit.length) {
            throw new IllegalArgumentException(
                    "storage market: " + limit.length + " limits for " + odds.length + " regimes.");
        }
        for (double[] row : odds) {
            double sum = 0;
            for (double p : row) {
                sum += p;
            }
            if (row.length != limit.length || !(Math.abs(sum - 1) < 1e-9)) {
                throw new IllegalArgumentException(
                        "storage market: odds of the next regime sum to " + sum + ", not 1.");
            }
        }
    }

    int regimes() {
        return limit.length;
    }

    /** Exports at a gap of prices under a regime, t/month. */
    double exports(int regime, double insidePrice, double outsidePrice) {
        double wanted = exports + response * (outsidePrice - insidePrice);
        return Math.min(limit[regime], Math.max(Math.min(0, exports), wanted));
    }

    /** Output inside, t/month: it meets the base month's use and exports. */
    double insideOutput() {
        return inside.use() + exports;
    }

    /** Output outside, t/month. */
    double outsideOutput() {
        return outside.use() - exports;
    }
}

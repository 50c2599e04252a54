package org.ytterby.simulation.belief;

/**
 * Price functions of a {@link StorageMarket}, MODEL equation (34): prices by regime and by the stocks with which a month
 * begins, and the stocks with which it ends. Linear between the levels of the grids; flat beyond the last.
 *
 * @param inside levels of the stock inside
 * @param outside levels of the stock outside
 * @param price by side (0 inside, 1 outside), regime and node (inside · size of outside + outside), multiple of base price
 * @param end stock at the month's end by side, regime and node, t
 * @param sweeps how many sweeps value iteration took
 * @param change largest relative change of a price in the last of them
 */
public record StorageSolution(
        StockGrid inside, StockGrid outside, double[][][] price, double[][][] end, int sweeps, double change) {

    /** Side of the exporter. */
    public static final int INSIDE = 0;

    /** Side of the importers. */
    public static final int OUTSIDE = 1;

    /** Price on a side under a regime at the stocks of the month's beginning, multiple of the base price. */
    public double price(int side, int regime, double stockInside, double stockOutside) {
        return at(price[side][regime], stockInside, stockOutside);
    }

    /** Stock on a side at the end of a month that begins with these, t. */
    public double end(int side, int regime, double stockInside, double stockOutside) {
        return at(end[side][regime], stockInside, stockOutside);
    }

    /**
     * Price expected of the next month, MODEL equation (34), multiple of the base price.
     *
     * @param odds of each regime in the next month
     */
    public double expected(int side, double[] odds, double stockInside, double stockOutside) {
        double sum = 0;
        for (int regime = 0; regime < odds.length; regime++) {
            if (odds[regime] > 0) {
                sum += odds[regime] * price(side, regime, stockInside, stockOutside);
            }
        }
        return sum;
    }

    private double at(double[] table, double stockInside, double stockOutside) {
        int i = inside.interval(stockInside);
        int j = outside.interval(stockOutside);
        double u = inside.share(i, stockInside);
        double v = outside.share(j, stockOutside);
        int n = outside.size();
        double low = table[i * n + j] + v * (table[i * n + j + 1] - table[i * n + j]);
        double high = table[(i + 1) * n + j] + v * (table[(i + 1) * n + j + 1] - table[(i + 1) * n + j]);
        return low + u * (high - low);
    }
}

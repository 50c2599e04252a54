package org.ytterby.market;

/**
 * How much of each column counts as little: the products x·z and w·v are aimed at μ times these weights, so that one number μ
 * measures dear and cheap, large and small columns alike.
 *
 * <p>A weight is a size (a quantity) times a level (a price), both guessed at the start of a month. Any positive weights
 * lead to the same answer; good ones keep unused columns from blurring the balance on the way there.
 */
final class Barriers {
    /** Quantity that counts as much, seen from the lower bound. */
    final double[] size;
    /** The same from the upper bound. */
    final double[] room;
    /** Price of the column's dearest row. */
    final double[] level;

    Barriers(int columns) {
        size = new double[columns];
        room = new double[columns];
        level = new double[columns];
    }

    void set(int l, double lowerSize, double upperSize, double price) {
        size[l] = lowerSize;
        room[l] = upperSize;
        level[l] = price;
    }
}

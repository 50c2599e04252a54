package org.ytterby.market;

/**
 * A point inside the bounds, in value units: quantities x, room up to the bound w, duals z and v of the two bounds, row duals
 * y. Places follow {@link ScaledMonth}; where there is no upper bound w is 1 and v is 0.
 */
final class Point {
    final double[] x;
    final double[] z;
    final double[] w;
    final double[] v;
    final double[] y;

    Point(int columns, int rows) {
        x = new double[columns];
        z = new double[columns];
        w = new double[columns];
        v = new double[columns];
        y = new double[rows];
    }
}

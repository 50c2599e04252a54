package org.ytterby.bench.rivals;

import org.ytterby.market.MarketProblem;
import org.ytterby.market.MarketStructure;

/**
 * Rows and columns in units of value, for solvers whose tolerances are absolute: a row counts {@code unit} thousand US$ of
 * its good, a column {@code unit} thousand US$ of what it moves, and a dual of 1 is the reference price.
 */
final class ScaledRows {
    final int[] start;
    final int[] index;
    final double[] value;
    /** Per column: t per scaled unit. */
    final double[] column;
    /** Per row: scaled units per t. */
    final double[] row;
    /** Per balance row the level, per limit row the bounds. */
    final double[] rowLower;

    final double[] rowUpper;

    private final MarketStructure structure;
    private final double unit;

    /** Scales a structure. */
    ScaledRows(MarketStructure structure, double unit) {
        this.structure = structure;
        this.unit = unit;
        int columns = structure.columns();
        start = new int[columns + 1];
        index = new int[structure.start(columns)];
        value = new double[index.length];
        column = new double[columns];
        row = new double[structure.rows()];
        rowLower = new double[row.length];
        rowUpper = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = structure.scale(i) / unit;
        }
        for (int j = 0; j < columns; j++) {
            scaleColumn(j);
        }
    }

    private void scaleColumn(int j) {
        column[j] = unit / worth(structure, j);
        start[j + 1] = structure.start(j + 1);
        for (int k = structure.start(j); k < structure.start(j + 1); k++) {
            index[k] = structure.row(k);
            value[k] = structure.coefficient(k) * row[structure.row(k)] * column[j];
        }
    }

    /** The dearest of what a unit of the column moves, at reference prices, US$/kg. */
    static double worth(MarketStructure structure, int j) {
        double worth = 0;
        for (int k = structure.start(j); k < structure.start(j + 1); k++) {
            worth = Math.max(worth, Math.abs(structure.coefficient(k)) * structure.scale(structure.row(k)));
        }
        return worth;
    }

    /** Writes the levels and bounds of a month's rows. */
    void load(MarketProblem problem) {
        for (int i = 0; i < row.length; i++) {
            boolean balance = structure.isBalance(i);
            rowUpper[i] = (balance ? -problem.rhs[i] : problem.rhs[i]) * row[i];
            rowLower[i] = balance ? rowUpper[i] : Double.NEGATIVE_INFINITY;
        }
    }

    /** Scaled cost of a column from its cost per t. */
    double cost(int j, double perTonne) {
        return perTonne * column[j] / unit;
    }

    /** Prices and rents from duals of the scaled rows, whose sign is that of the least cost. */
    double[] prices(double[] dual) {
        double[] price = new double[row.length];
        for (int i = 0; i < price.length; i++) {
            price[i] = (structure.isBalance(i) ? dual[i] : -dual[i]) * structure.scale(i);
        }
        return price;
    }
}

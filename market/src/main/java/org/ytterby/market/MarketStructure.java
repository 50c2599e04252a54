package org.ytterby.market;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The unchanging part of a monthly market: which rows there are and which columns touch them.
 *
 * <p>A <em>balance row</em> is a good at a place: inflow plus everything its columns put in or take out is zero
 * (equation (3)); its dual is the price. A <em>limit row</em> bounds a weighted sum of columns from above (licences,
 * equation (5); tonnage quotas, equation (6); contracts, equation (7), with both sides negated); its dual is the rent. A
 * column is anything that moves goods: an activity, a shipment, a use, a stock, a disposal. Rows and columns are numbered
 * from 0 in the order in which they were declared, balance and limit rows in one sequence.
 *
 * <p>Immutable and safe to share between threads; one structure serves every month and every future.
 */
public final class MarketStructure {
    private final boolean[] balance;
    private final double[] scale;
    private final int[] start;
    private final int[] row;
    private final double[] coefficient;
    private final int[] dutyRow;
    private final int[] rowStart;
    private final int[] rowEntry;
    private final int[] entryColumn;
    private volatile @Nullable StructureAnalysis analysis;

    private MarketStructure(Builder b) {
        balance = Arrays.copyOf(b.balance, b.rows);
        scale = Arrays.copyOf(b.scale, b.rows);
        start = Arrays.copyOf(b.start, b.columns + 1);
        row = Arrays.copyOf(b.row, start[b.columns]);
        coefficient = Arrays.copyOf(b.coefficient, start[b.columns]);
        dutyRow = Arrays.copyOf(b.dutyRow, b.columns);
        rowStart = new int[b.rows + 1];
        rowEntry = new int[row.length];
        entryColumn = new int[row.length];
        transpose();
    }

    private void transpose() {
        for (int i : row) {
            rowStart[i + 1]++;
        }
        for (int i = 0; i < rows(); i++) {
            rowStart[i + 1] += rowStart[i];
        }
        int[] next = rowStart.clone();
        for (int j = 0; j < columns(); j++) {
            for (int k = start[j]; k < start[j + 1]; k++) {
                entryColumn[k] = j;
                rowEntry[next[row[k]]++] = k;
            }
        }
    }

    /** A builder without rows and columns. */
    public static Builder builder() {
        return new Builder();
    }

    /** What follows from the structure alone, made on first use. */
    StructureAnalysis analysis() {
        StructureAnalysis known = analysis;
        if (known == null) {
            synchronized (this) {
                known = analysis;
                if (known == null) {
                    known = new StructureAnalysis(this);
                    analysis = known;
                }
            }
        }
        return known;
    }

    /** Number of rows, balance and limit together. */
    public int rows() {
        return balance.length;
    }

    /** Number of columns. */
    public int columns() {
        return dutyRow.length;
    }

    /** Whether row {@code i} is a balance row; otherwise it is a limit row. */
    public boolean isBalance(int i) {
        return balance[i];
    }

    /** The reference price of balance row {@code i}, or reference rent of limit row {@code i}, US$/kg, positive. */
    public double scale(int i) {
        return scale[i];
    }

    /** First entry of column {@code j}; {@code start(columns())} is the number of entries. */
    public int start(int j) {
        return start[j];
    }

    /** Row of entry {@code k}. */
    public int row(int k) {
        return row[k];
    }

    /** Coefficient of entry {@code k}: t put into (+) or taken out of (−) the row per t of the column. */
    public double coefficient(int k) {
        return coefficient[k];
    }

    /** The balance row whose price is the base of the duty on column {@code j}, or −1 where there is none. */
    public int dutyRow(int j) {
        return dutyRow[j];
    }

    /** First place of row {@code i} in the list of entries by row. */
    int rowStart(int i) {
        return rowStart[i];
    }

    /** The entry at place {@code place} of the list by row. */
    int rowEntry(int place) {
        return rowEntry[place];
    }

    /** Column of entry {@code k}. */
    int entryColumn(int k) {
        return entryColumn[k];
    }

    /** Collects rows and columns. Not safe for use by several threads. */
    public static final class Builder {
        private boolean[] balance = new boolean[16];
        private double[] scale = new double[16];
        private int[] start = new int[17];
        private int[] row = new int[64];
        private double[] coefficient = new double[64];
        private int[] dutyRow = new int[16];
        private int rows;
        private int columns;

        private Builder() {}

        /**
         * Adds a good at a place.
         *
         * @param priceScale reference price of the good, US$/kg, positive: quantities are compared in its value, so that a
         *     dear good in small amounts is solved as closely as a cheap one in large amounts
         * @return the number of the row
         */
        public int balance(double priceScale) {
            return addRow(true, priceScale);
        }

        /**
         * Adds an upper limit on a weighted sum of columns.
         *
         * @param scale reference rent, US$ per kg of the row's own unit, positive; the reference price of the goods under
         *     the limit is a good choice
         * @return the number of the row
         */
        public int limit(double scale) {
            return addRow(false, scale);
        }

        private int addRow(boolean isBalance, double rowScale) {
            if (!(rowScale > 0) || rowScale == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("row " + rows + ": scale must be positive and finite (is " + rowScale
                        + "). Maybe the reference price of the good is missing.");
            }
            if (rows == scale.length) {
                balance = Arrays.copyOf(balance, 2 * rows);
                scale = Arrays.copyOf(scale, 2 * rows);
            }
            balance[rows] = isBalance;
            scale[rows] = rowScale;
            return rows++;
        }

        /**
         * Adds a column without ad valorem duty.
         *
         * @param columnRows rows touched, each once, declared before
         * @param coefficients one finite, non-zero coefficient per row, t per t
         * @return the number of the column
         */
        public int column(int[] columnRows, double[] coefficients) {
            return addColumn(columnRows, coefficients, -1);
        }

        /**
         * Adds a column that pays {@code dutyRate · price(dutyRow)} per unit, equation (19).
         *
         * @param columnRows rows touched, each once, declared before
         * @param coefficients one finite, non-zero coefficient per row, t per t
         * @param columnDutyRow the balance row whose price is the base of the duty (FOB: the place of export)
         * @return the number of the column
         */
        public int dutiedColumn(int[] columnRows, double[] coefficients, int columnDutyRow) {
            if (columnDutyRow < 0 || columnDutyRow >= rows || !balance[columnDutyRow]) {
                throw new IllegalArgumentException("column " + columns + ": duty row " + columnDutyRow
                        + " is not a balance row. Maybe the row was not declared before the column.");
            }
            return addColumn(columnRows, coefficients, columnDutyRow);
        }

        private int addColumn(int[] columnRows, double[] coefficients, int columnDutyRow) {
            requireSameLength(columnRows, coefficients);
            int from = start[columns];
            reserve(from + columnRows.length);
            for (int k = 0; k < columnRows.length; k++) {
                requireEntry(columnRows, k, coefficients[k]);
                row[from + k] = columnRows[k];
                coefficient[from + k] = coefficients[k];
            }
            dutyRow[columns] = columnDutyRow;
            start[columns + 1] = from + columnRows.length;
            return columns++;
        }

        private void requireSameLength(int[] columnRows, double[] coefficients) {
            if (columnRows.length != coefficients.length || columnRows.length == 0) {
                throw new IllegalArgumentException("column " + columns + ": " + columnRows.length + " rows but "
                        + coefficients.length + " coefficients. Maybe one of the arrays was cut short.");
            }
        }

        private void requireEntry(int[] columnRows, int k, double value) {
            if (columnRows[k] < 0 || columnRows[k] >= rows) {
                throw new IllegalArgumentException("column " + columns + ": row " + columnRows[k] + " is outside 0.."
                        + (rows - 1) + ". Maybe the row was not declared before the column.");
            }
            if (value == 0 || !Double.isFinite(value)) {
                throw new IllegalArgumentException("column " + columns + ", row " + columnRows[k]
                        + ": coefficient must be finite and not zero (is " + value + "). Maybe leave the row out.");
            }
            for (int earlier = 0; earlier < k; earlier++) {
                if (columnRows[earlier] == columnRows[k]) {
                    throw new IllegalArgumentException("column " + columns + ": row " + columnRows[k]
                            + " stands twice. Maybe add the two coefficients.");
                }
            }
        }

        private void reserve(int entries) {
            if (columns == dutyRow.length) {
                dutyRow = Arrays.copyOf(dutyRow, 2 * columns);
                start = Arrays.copyOf(start, 2 * columns + 1);
            }
            if (entries > row.length) {
                row = Arrays.copyOf(row, Math.max(entries, 2 * row.length));
                coefficient = Arrays.copyOf(coefficient, row.length);
            }
        }

        /**
         * The finished structure; the builder may go on.
         *
         * @throws IllegalStateException when there is no row or no column
         */
        public MarketStructure build() {
            if (rows == 0 || columns == 0) {
                throw new IllegalStateException("a market needs rows and columns (has " + rows + " rows, " + columns
                        + " columns). Maybe build() was called too early.");
            }
            return new MarketStructure(this);
        }
    }
}

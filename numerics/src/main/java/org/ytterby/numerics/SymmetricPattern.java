package org.ytterby.numerics;

import java.util.Arrays;

/**
 * The places of the entries of a sparse symmetric matrix: lower triangle, compressed by column, diagonal included.
 *
 * <p>Entry {@code k} with {@code columnStart(j) <= k < columnStart(j + 1)} stands in column {@code j} and row
 * {@code row(k) >= j}; rows ascend within a column and the diagonal entry comes first.
 */
public final class SymmetricPattern {
    private final int size;
    private final int[] columnStart;
    private final int[] row;

    private SymmetricPattern(int size, int[] columnStart, int[] row) {
        this.size = size;
        this.columnStart = columnStart;
        this.row = row;
    }

    /**
     * The pattern of {@code A Aᵀ} for a sparse {@code A} with {@code rows} rows given by columns, plus the full diagonal.
     *
     * @param rows number of rows of A, at least 1
     * @param start column starts of A, length columns + 1
     * @param index row numbers of A, each in [0, rows)
     * @return the lower triangle of A Aᵀ
     * @throws IllegalArgumentException when a row number is outside [0, rows)
     */
    public static SymmetricPattern ofNormalEquations(int rows, int[] start, int[] index) {
        BitMatrix lower = new BitMatrix(rows);
        for (int i = 0; i < rows; i++) {
            lower.set(i, i);
        }
        for (int j = 0; j + 1 < start.length; j++) {
            for (int a = start[j]; a < start[j + 1]; a++) {
                requireRow(index[a], rows, j);
                for (int b = a; b < start[j + 1]; b++) {
                    lower.set(Math.min(index[a], index[b]), Math.max(index[a], index[b]));
                }
            }
        }
        return ofRows(rows, lower);
    }

    private static void requireRow(int row, int rows, int column) {
        if (row < 0 || row >= rows) {
            throw new IllegalArgumentException("column " + column + ": row " + row + " is outside 0.." + (rows - 1)
                    + ". Maybe the matrix was built for another number of rows.");
        }
    }

    private static SymmetricPattern ofRows(int size, BitMatrix lower) {
        int[] start = new int[size + 1];
        int[] row = new int[lower.cardinality()];
        int next = 0;
        for (int j = 0; j < size; j++) {
            start[j] = next;
            for (int i = lower.nextSet(j, j); i >= 0; i = lower.nextSet(j, i + 1)) {
                row[next++] = i;
            }
        }
        start[size] = next;
        return new SymmetricPattern(size, start, row);
    }

    /** Number of rows and columns. */
    public int size() {
        return size;
    }

    /** Number of entries in the lower triangle, diagonal included. */
    public int entries() {
        return row.length;
    }

    /** First entry of column {@code j}, 0 ≤ j ≤ size. */
    public int columnStart(int j) {
        return columnStart[j];
    }

    /** Row of entry {@code k}. */
    public int row(int k) {
        return row[k];
    }

    /**
     * The entry at row {@code max(i, j)}, column {@code min(i, j)}.
     *
     * @throws IllegalArgumentException when the pattern has no such entry
     */
    public int entry(int i, int j) {
        int column = Math.min(i, j);
        int k = Arrays.binarySearch(row, columnStart[column], columnStart[column + 1], Math.max(i, j));
        if (k < 0) {
            throw new IllegalArgumentException(
                    "no entry at (" + i + ", " + j + "). Maybe the pattern belongs to another matrix.");
        }
        return k;
    }
}

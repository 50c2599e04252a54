package org.ytterby.market;

import java.util.Arrays;

/**
 * The structure in value units, extended by one slack column per limit row.
 *
 * <p>Row i is multiplied by its price scale P_i and column j counted in its value π_j = max_i |a_ij|·P_i, so that entries
 * are P_i·a_ij/π_j, at most 1, and duals near 1 mean prices near their reference. Columns {@code columns ..} are the
 * slacks of the limit rows in order.
 */
final class ScaledStructure {
    final int rows;
    final int columns;
    final int extendedColumns;
    final int[] slackRow;
    final int[] start;
    final int[] row;
    final double[] entry;
    /** Value of one unit of a column, US$/kg. */
    final double[] value;
    /** The extended columns sorted by their first row, ties by number. */
    final int[] byRow;
    /** Entry that a duty changes in the dual conditions, or −1. */
    final int[] dutyEntry;

    ScaledStructure(MarketStructure s) {
        rows = s.rows();
        columns = s.columns();
        slackRow = limitRows(s);
        extendedColumns = columns + slackRow.length;
        start = new int[extendedColumns + 1];
        value = new double[extendedColumns];
        dutyEntry = new int[extendedColumns];
        int length = countEntries(s);
        row = new int[length];
        entry = new double[length];
        for (int j = 0; j < columns; j++) {
            addColumn(s, j);
        }
        for (int e = 0; e < slackRow.length; e++) {
            addSlack(s, e);
        }
        byRow = sortedByRow();
    }

    private int[] sortedByRow() {
        int[] next = new int[rows + 1];
        for (int j = 0; j < extendedColumns; j++) {
            next[row[start[j]] + 1]++;
        }
        for (int i = 0; i < rows; i++) {
            next[i + 1] += next[i];
        }
        int[] sorted = new int[extendedColumns];
        for (int j = 0; j < extendedColumns; j++) {
            sorted[next[row[start[j]]]++] = j;
        }
        return sorted;
    }

    private static int[] limitRows(MarketStructure s) {
        int[] list = new int[s.rows()];
        int count = 0;
        for (int i = 0; i < s.rows(); i++) {
            if (!s.isBalance(i)) {
                list[count++] = i;
            }
        }
        return Arrays.copyOf(list, count);
    }

    private int countEntries(MarketStructure s) {
        int length = s.start(columns) + slackRow.length;
        for (int j = 0; j < columns; j++) {
            if (s.dutyRow(j) >= 0 && find(s, j, s.dutyRow(j)) < 0) {
                length++;
            }
        }
        return length;
    }

    private static int find(MarketStructure s, int j, int wanted) {
        for (int k = s.start(j); k < s.start(j + 1); k++) {
            if (s.row(k) == wanted) {
                return k;
            }
        }
        return -1;
    }

    private void addColumn(MarketStructure s, int j) {
        value[j] = 0;
        for (int k = s.start(j); k < s.start(j + 1); k++) {
            value[j] = Math.max(value[j], Math.abs(s.coefficient(k)) * s.scale(s.row(k)));
        }
        int next = start[j];
        dutyEntry[j] = -1;
        for (int k = s.start(j); k < s.start(j + 1); k++) {
            if (s.row(k) == s.dutyRow(j)) {
                dutyEntry[j] = next;
            }
            row[next] = s.row(k);
            entry[next++] = s.coefficient(k) * s.scale(s.row(k)) / value[j];
        }
        if (s.dutyRow(j) >= 0 && dutyEntry[j] < 0) {
            dutyEntry[j] = next;
            row[next++] = s.dutyRow(j);
        }
        start[j + 1] = next;
    }

    private void addSlack(MarketStructure s, int e) {
        int j = columns + e;
        value[j] = s.scale(slackRow[e]);
        dutyEntry[j] = -1;
        row[start[j]] = slackRow[e];
        entry[start[j]] = 1;
        start[j + 1] = start[j] + 1;
    }
}

package org.ytterby.market;

import java.util.Arrays;
import org.ytterby.numerics.SymmetricPattern;

/** Sums the products of column entries that make up Â D Ãᵀ, for columns of at most a given number of entries. */
final class PairAssembly {
    private static final double OUT_OF_FORCE = 1e128;

    private final ScaledMonth month;
    private final int[] start;
    private final int[] place;
    private final int[] first;
    private final int[] second;
    private final double[] belowProduct;
    private final double[] aboveProduct;
    private final int[] diagonal;
    /** Lower triangle, M(row, column) with row ≥ column, in the order of the pattern. */
    final double[] below;
    /** The mirrored entries M(column, row). */
    final double[] above;

    PairAssembly(ScaledMonth month, SymmetricPattern pattern, int mostEntries) {
        this.month = month;
        ScaledStructure s = month.scaled;
        start = new int[s.extendedColumns + 1];
        for (int j = 0; j < s.extendedColumns; j++) {
            int entries = s.entries(j) <= mostEntries ? s.entries(j) : 0;
            start[j + 1] = start[j] + entries * (entries + 1) / 2;
        }
        int pairs = start[s.extendedColumns];
        place = new int[pairs];
        first = new int[pairs];
        second = new int[pairs];
        belowProduct = new double[pairs];
        aboveProduct = new double[pairs];
        below = new double[pattern.entries()];
        above = new double[pattern.entries()];
        diagonal = new int[s.rows];
        for (int i = 0; i < s.rows; i++) {
            diagonal[i] = pattern.entry(i, i);
        }
        for (int j = 0; j < s.extendedColumns; j++) {
            if (start[j] < start[j + 1]) {
                listPairs(s, pattern, j);
            }
        }
    }

    private void listPairs(ScaledStructure s, SymmetricPattern pattern, int j) {
        int next = start[j];
        for (int a = s.start[j]; a < s.start[j + 1]; a++) {
            for (int b = s.start[j]; b <= a; b++) {
                place[next] = pattern.entry(s.row[a], s.row[b]);
                first[next] = s.row[a] >= s.row[b] ? a : b;
                second[next] = s.row[a] >= s.row[b] ? b : a;
                next++;
            }
        }
    }

    void load() {
        double[] entry = month.scaled.entry;
        for (int k = 0; k < place.length; k++) {
            belowProduct[k] = entry[first[k]] * month.dualEntry[second[k]];
            aboveProduct[k] = entry[second[k]] * month.dualEntry[first[k]];
        }
    }

    void assembleBelow(double[] d) {
        assemble(belowProduct, d, below);
    }

    void assembleAbove(double[] d) {
        assemble(aboveProduct, d, above);
    }

    private void assemble(double[] product, double[] d, double[] out) {
        Arrays.fill(out, 0);
        for (int l = 0; l < month.count; l++) {
            double weight = d[l];
            int end = start[month.column[l] + 1];
            for (int k = start[month.column[l]]; k < end; k++) {
                out[place[k]] += weight * product[k];
            }
        }
        for (int i = 0; i < diagonal.length; i++) {
            if (!month.inForce[i]) {
                out[diagonal[i]] = OUT_OF_FORCE;
            }
        }
    }

    /** Adds to the diagonal of row {@code i} in both triangles. */
    void addToDiagonal(int i, double amount) {
        if (month.inForce[i]) {
            below[diagonal[i]] += amount;
            above[diagonal[i]] += amount;
        }
    }
}

package org.ytterby.market;

import org.ytterby.numerics.SymbolicFactor;
import org.ytterby.numerics.SymmetricPattern;

/**
 * What follows from a structure alone: its value units, the pattern of the normal equations, the order and structure of
 * their factors, and where the products of each column's entries go. Immutable, made once per {@link MarketStructure} and
 * shared by all solvers on it.
 */
final class StructureAnalysis {
    final ScaledStructure scaled;
    final SymmetricPattern pattern;
    final SymbolicFactor symbolic;
    /** Place of each row's diagonal in the pattern. */
    final int[] diagonal;
    /** First pair of each extended column. */
    final int[] pairStart;
    /** Per pair of entries: its place in the pattern, and which entry stands in the later and which in the earlier row. */
    final int[] pairPlace;

    final int[] laterEntry;
    final int[] earlierEntry;

    StructureAnalysis(MarketStructure structure) {
        scaled = new ScaledStructure(structure);
        pattern = SymmetricPattern.ofNormalEquations(scaled.rows, scaled.start, scaled.row);
        symbolic = new SymbolicFactor(pattern);
        diagonal = new int[scaled.rows];
        for (int i = 0; i < scaled.rows; i++) {
            diagonal[i] = pattern.entry(i, i);
        }
        pairStart = new int[scaled.extendedColumns + 1];
        for (int j = 0; j < scaled.extendedColumns; j++) {
            int entries = scaled.start[j + 1] - scaled.start[j];
            pairStart[j + 1] = pairStart[j] + entries * (entries + 1) / 2;
        }
        int pairs = pairStart[scaled.extendedColumns];
        pairPlace = new int[pairs];
        laterEntry = new int[pairs];
        earlierEntry = new int[pairs];
        for (int j = 0; j < scaled.extendedColumns; j++) {
            listPairs(j);
        }
    }

    private void listPairs(int j) {
        int next = pairStart[j];
        for (int a = scaled.start[j]; a < scaled.start[j + 1]; a++) {
            for (int b = scaled.start[j]; b <= a; b++) {
                pairPlace[next] = pattern.entry(scaled.row[a], scaled.row[b]);
                boolean later = scaled.row[a] >= scaled.row[b];
                laterEntry[next] = later ? a : b;
                earlierEntry[next] = later ? b : a;
                next++;
            }
        }
    }
}

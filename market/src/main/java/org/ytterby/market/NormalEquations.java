package org.ytterby.market;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ytterby.numerics.SparseCholesky;
import org.ytterby.numerics.SparseLu;
import org.ytterby.numerics.SymmetricPattern;

/**
 * The matrix Â D Ãᵀ of a loaded month and its factors: symmetric without duties (Cholesky), unsymmetric with symmetric
 * structure with them (LU), so that the duty fixed point of equation (19) is part of every Newton step. Order and
 * structure are found once, for all months.
 */
final class NormalEquations {
    private final ScaledMonth month;
    private final SymmetricPattern pattern;
    private final SparseCholesky cholesky;
    private @Nullable SparseLu lu;

    /** Pairs of entries of each extended column: where their product goes, and which entry is in the lower row. */
    private final int[] pairStart;

    private final int[] pairPlace;
    private final int[] first;
    private final int[] second;
    private final int[] diagonal;

    /** The pairs of this month's places that tie rows together, with their products. */
    private final int[] tieStart;

    private final int[] tiePlace;
    private final double[] tieBelow;
    private final double[] tieAbove;
    private final int[] packed;

    /** Lower triangle, M(row, column) with row ≥ column, in the order of the pattern, and the mirrored entries. */
    private final double[] below;

    private final double[] above;
    private final double[] rowWeight;

    NormalEquations(ScaledMonth month) {
        this.month = month;
        ScaledStructure s = month.scaled;
        pattern = SymmetricPattern.ofNormalEquations(s.rows, s.start, s.row);
        cholesky = new SparseCholesky(pattern);
        pairStart = new int[s.extendedColumns + 1];
        for (int j = 0; j < s.extendedColumns; j++) {
            int entries = s.start[j + 1] - s.start[j];
            pairStart[j + 1] = pairStart[j] + entries * (entries + 1) / 2;
        }
        int pairs = pairStart[s.extendedColumns];
        pairPlace = new int[pairs];
        first = new int[pairs];
        second = new int[pairs];
        tieStart = new int[s.extendedColumns + 1];
        tiePlace = new int[pairs];
        tieBelow = new double[pairs];
        tieAbove = new double[pairs];
        packed = new int[s.row.length];
        below = new double[pattern.entries()];
        above = new double[pattern.entries()];
        rowWeight = new double[s.rows];
        diagonal = new int[s.rows];
        for (int i = 0; i < s.rows; i++) {
            diagonal[i] = pattern.entry(i, i);
        }
        for (int j = 0; j < s.extendedColumns; j++) {
            listPairs(s, j);
        }
    }

    private void listPairs(ScaledStructure s, int j) {
        int next = pairStart[j];
        for (int a = s.start[j]; a < s.start[j + 1]; a++) {
            for (int b = s.start[j]; b <= a; b++) {
                pairPlace[next] = pattern.entry(s.row[a], s.row[b]);
                first[next] = s.row[a] >= s.row[b] ? a : b;
                second[next] = s.row[a] >= s.row[b] ? b : a;
                next++;
            }
        }
    }

    /** Takes over the month's entries; called once after each load of the month. */
    void load() {
        int next = 0;
        for (int l = month.singles; l < month.count; l++) {
            tieStart[l] = next;
            int j = month.column[l];
            findPacked(l, j);
            for (int k = pairStart[j]; k < pairStart[j + 1]; k++) {
                int a = packed[first[k]];
                int b = packed[second[k]];
                if (a >= 0 && b >= 0) {
                    tiePlace[next] = pairPlace[k];
                    tieBelow[next] = month.entry[a] * month.dualEntry[b];
                    tieAbove[next] = month.entry[b] * month.dualEntry[a];
                    next++;
                }
            }
        }
        tieStart[month.count] = next;
    }

    /** Where the entries of extended column {@code j} stand among those of place {@code l}, −1 where they were left out. */
    private void findPacked(int l, int j) {
        int to = month.start[l];
        for (int k = month.scaled.start[j]; k < month.scaled.start[j + 1]; k++) {
            packed[k] = month.inForce[month.scaled.row[k]] ? to++ : -1;
        }
    }

    /** Factorises for the weights {@code d}, one ≥ 0 per place. */
    void factorise(double[] d) {
        Arrays.fill(below, 0);
        Arrays.fill(rowWeight, 0);
        addSingles(d);
        for (int i = 0; i < rowWeight.length; i++) {
            below[diagonal[i]] = month.inForce[i] ? rowWeight[i] : 1;
        }
        if (month.dutied) {
            System.arraycopy(below, 0, above, 0, below.length);
            addUnsymmetricTies(d);
            unsymmetricFactor().factorise(below, above);
        } else {
            addTies(d);
            cholesky.factorise(below);
        }
    }

    private void addSingles(double[] d) {
        for (int l = 0; l < month.singles; l++) {
            for (int k = month.start[l]; k < month.start[l + 1]; k++) {
                rowWeight[month.row[k]] += d[l] * (month.entry[k] * month.dualEntry[k]);
            }
        }
    }

    private void addTies(double[] d) {
        for (int l = month.singles; l < month.count; l++) {
            double weight = d[l];
            for (int k = tieStart[l]; k < tieStart[l + 1]; k++) {
                below[tiePlace[k]] += weight * tieBelow[k];
            }
        }
    }

    private void addUnsymmetricTies(double[] d) {
        for (int l = month.singles; l < month.count; l++) {
            double weight = d[l];
            for (int k = tieStart[l]; k < tieStart[l + 1]; k++) {
                below[tiePlace[k]] += weight * tieBelow[k];
                above[tiePlace[k]] += weight * tieAbove[k];
            }
        }
    }

    private SparseLu unsymmetricFactor() {
        if (lu == null) {
            lu = new SparseLu(pattern);
        }
        return lu;
    }

    /** Solves with the last factors, in place; {@code b} has one number per row. */
    void solve(double[] b) {
        if (month.dutied) {
            unsymmetricFactor().solve(b);
        } else {
            cholesky.solve(b);
        }
    }
}

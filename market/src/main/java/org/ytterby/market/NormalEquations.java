package org.ytterby.market;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ytterby.numerics.SparseCholesky;
import org.ytterby.numerics.SparseLu;

/**
 * The matrix Â D Ãᵀ of a loaded month and its factors: symmetric without duties (Cholesky), unsymmetric with symmetric
 * structure with them (LU), so that the duty fixed point of equation (19) is part of every Newton step. Order and
 * structure are found once, for all months.
 */
final class NormalEquations {
    private final ScaledMonth month;
    private final StructureAnalysis analysis;
    private final SparseCholesky cholesky;
    private @Nullable SparseLu lu;

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
        analysis = month.structure.analysis();
        cholesky = new SparseCholesky(analysis.symbolic);
        int pairs = analysis.pairPlace.length;
        tieStart = new int[month.scaled.extendedColumns + 1];
        tiePlace = new int[pairs];
        tieBelow = new double[pairs];
        tieAbove = new double[pairs];
        packed = new int[month.scaled.row.length];
        below = new double[analysis.pattern.entries()];
        above = new double[analysis.pattern.entries()];
        rowWeight = new double[month.scaled.rows];
    }

    /** Takes over the month's entries; called once after each load of the month. */
    void load() {
        int next = 0;
        for (int l = month.singles; l < month.count; l++) {
            tieStart[l] = next;
            int j = month.column[l];
            findPacked(l, j);
            for (int k = analysis.pairStart[j]; k < analysis.pairStart[j + 1]; k++) {
                int a = packed[analysis.laterEntry[k]];
                int b = packed[analysis.earlierEntry[k]];
                if (a >= 0 && b >= 0) {
                    tiePlace[next] = analysis.pairPlace[k];
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
            below[analysis.diagonal[i]] = month.inForce[i] ? rowWeight[i] : 1;
        }
        addTies(d);
        if (month.dutied) {
            System.arraycopy(below, 0, above, 0, below.length);
            addUnsymmetricTies(d);
            unsymmetricFactor().factorise(below, above);
        } else {
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
        for (int l = month.singles; l < month.symmetric; l++) {
            double weight = d[l];
            for (int k = tieStart[l]; k < tieStart[l + 1]; k++) {
                below[tiePlace[k]] += weight * tieBelow[k];
            }
        }
    }

    private void addUnsymmetricTies(double[] d) {
        for (int l = month.symmetric; l < month.count; l++) {
            double weight = d[l];
            for (int k = tieStart[l]; k < tieStart[l + 1]; k++) {
                below[tiePlace[k]] += weight * tieBelow[k];
                above[tiePlace[k]] += weight * tieAbove[k];
            }
        }
    }

    private SparseLu unsymmetricFactor() {
        if (lu == null) {
            lu = new SparseLu(analysis.symbolic);
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

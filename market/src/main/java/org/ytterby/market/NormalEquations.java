package org.ytterby.market;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ytterby.numerics.SparseCholesky;
import org.ytterby.numerics.SparseLu;
import org.ytterby.numerics.SymmetricPattern;

/**
 * The matrix Â D Ãᵀ and its factors: symmetric without duties (Cholesky), unsymmetric with symmetric structure with them
 * (LU), so that the duty fixed point of equation (19) is part of every Newton step.
 */
final class NormalEquations {
    private static final double OUT_OF_FORCE = 1e128;

    private final ScaledMonth month;
    private final SymmetricPattern pattern;
    private final SparseCholesky cholesky;
    private @Nullable SparseLu lu;
    private final int[] pairStart;
    private final int[] pairEntry;
    private final int[] pairA;
    private final int[] pairB;
    private final double[] pairBelow;
    private final double[] pairAbove;
    private final double[] below;
    private final double[] above;
    private final int[] diagonal;
    private boolean unsymmetric;

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
        pairEntry = new int[pairs];
        pairA = new int[pairs];
        pairB = new int[pairs];
        pairBelow = new double[pairs];
        pairAbove = new double[pairs];
        below = new double[pattern.entries()];
        above = new double[pattern.entries()];
        diagonal = new int[s.rows];
        for (int i = 0; i < s.rows; i++) {
            diagonal[i] = pattern.entry(i, i);
        }
        listPairs(s);
    }

    private void listPairs(ScaledStructure s) {
        int next = 0;
        for (int j = 0; j < s.extendedColumns; j++) {
            for (int a = s.start[j]; a < s.start[j + 1]; a++) {
                for (int b = s.start[j]; b <= a; b++) {
                    pairEntry[next] = pattern.entry(s.row[a], s.row[b]);
                    pairA[next] = s.row[a] >= s.row[b] ? a : b;
                    pairB[next] = s.row[a] >= s.row[b] ? b : a;
                    next++;
                }
            }
        }
    }

    /** Takes over the month's entries; called once after each load. */
    void load() {
        unsymmetric = month.dutied;
        double[] entry = month.scaled.entry;
        for (int k = 0; k < pairEntry.length; k++) {
            pairBelow[k] = entry[pairA[k]] * month.dualEntry[pairB[k]];
            pairAbove[k] = entry[pairB[k]] * month.dualEntry[pairA[k]];
        }
    }

    /** Factorises Â D Ãᵀ, D given per open column. */
    void factorise(double[] d) {
        assemble(pairBelow, d, below);
        if (unsymmetric) {
            assemble(pairAbove, d, above);
            unsymmetricFactor().factorise(below, above);
        } else {
            cholesky.factorise(below);
        }
    }

    private SparseLu unsymmetricFactor() {
        if (lu == null) {
            lu = new SparseLu(pattern);
        }
        return lu;
    }

    private void assemble(double[] pair, double[] d, double[] out) {
        Arrays.fill(out, 0);
        for (int l = 0; l < month.count; l++) {
            double weight = d[l];
            int end = pairStart[month.column[l] + 1];
            for (int k = pairStart[month.column[l]]; k < end; k++) {
                out[pairEntry[k]] += weight * pair[k];
            }
        }
        for (int i = 0; i < diagonal.length; i++) {
            if (!month.inForce[i]) {
                out[diagonal[i]] = OUT_OF_FORCE;
            }
        }
    }

    /** Solves with the last factors, in place. */
    void solve(double[] b) {
        if (unsymmetric) {
            unsymmetricFactor().solve(b);
        } else {
            cholesky.solve(b);
        }
    }
}

package org.ytterby.market;

import org.jspecify.annotations.Nullable;
import org.ytterby.numerics.SparseCholesky;
import org.ytterby.numerics.SparseLu;
import org.ytterby.numerics.SymmetricPattern;

/**
 * The matrix Â D Ãᵀ itself and its factors: symmetric without duties (Cholesky), unsymmetric with symmetric structure with
 * them (LU), so that the duty fixed point of equation (19) is part of every Newton step.
 */
final class NormalEquations implements RowEquations {
    private final ScaledMonth month;
    private final SymmetricPattern pattern;
    private final PairAssembly assembly;
    private final SparseCholesky cholesky;
    private @Nullable SparseLu lu;

    NormalEquations(ScaledMonth month) {
        this.month = month;
        ScaledStructure s = month.scaled;
        pattern = SymmetricPattern.ofNormalEquations(s.rows, s.start, s.row);
        assembly = new PairAssembly(month, pattern, Integer.MAX_VALUE);
        cholesky = new SparseCholesky(pattern);
    }

    @Override
    public void load() {
        assembly.load();
    }

    @Override
    public void factorise(double[] d) {
        assembly.assembleBelow(d);
        if (month.dutied) {
            assembly.assembleAbove(d);
            unsymmetricFactor().factorise(assembly.below, assembly.above);
        } else {
            cholesky.factorise(assembly.below);
        }
    }

    private SparseLu unsymmetricFactor() {
        if (lu == null) {
            lu = new SparseLu(pattern);
        }
        return lu;
    }

    @Override
    public void solve(double[] b) {
        if (month.dutied) {
            unsymmetricFactor().solve(b);
        } else {
            cholesky.solve(b);
        }
    }
}

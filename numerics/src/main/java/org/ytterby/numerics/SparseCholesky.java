package org.ytterby.numerics;

import java.util.Arrays;

/**
 * Sparse Cholesky factorisation {@code P M Pᵀ = L Lᵀ}: order and structure once per pattern, numbers as often as wanted,
 * without allocation.
 *
 * <p>A pivot that has shrunk below {@code 1e-14} of its diagonal entry (a row that depends on others, or an empty row)
 * is replaced by 1e128, which sets the matching unknown to zero; {@link #replacedPivots()} counts them. Not safe for use
 * by several threads. Cost: the flops of the dense panels; memory: twice their length at most. Source: Davis, "Direct
 * Methods for Sparse Linear Systems", SIAM 2006, chapter 4; the pivot rule is that of Andersen, "A modified Schur-complement
 * method for handling dense columns in interior-point methods", ACM TOMS 22 (1996).
 */
public final class SparseCholesky {
    private static final double TINY_PIVOT = 1e-14;
    private static final double HUGE_PIVOT = 1e128;

    private final EliminationTree tree;
    private final Supernodes plan;
    private final int[] panelIndex;
    private final double[] panel;
    private final double[] diagonal;
    private final PanelUpdate update;
    private final double[] permuted;
    private int replaced;

    /** A factorisation of matrices with the pattern that was analysed. */
    public SparseCholesky(SymbolicFactor symbolic) {
        tree = symbolic.tree;
        plan = symbolic.plan;
        panelIndex = symbolic.panelIndex;
        panel = new double[plan.panelLength()];
        diagonal = new double[symbolic.size()];
        update = new PanelUpdate(plan);
        permuted = new double[symbolic.size()];
    }

    /** Pivots replaced in the last factorisation. */
    public int replacedPivots() {
        return replaced;
    }

    /**
     * Factorises.
     *
     * @param values the entries in the order of the pattern, length {@code pattern.entries()}
     */
    public void factorise(double[] values) {
        Arrays.fill(panel, 0);
        for (int k = 0; k < panelIndex.length; k++) {
            panel[panelIndex[k]] = values[k];
        }
        replaced = 0;
        for (int s = 0; s < plan.count; s++) {
            noteDiagonal(s);
        }
        for (int s = 0; s < plan.count; s++) {
            factorisePanel(s);
            update.apply(s, panel, panel, panel);
        }
    }

    private void noteDiagonal(int s) {
        for (int c = 0; c < plan.width(s); c++) {
            diagonal[plan.first[s] + c] = panel[plan.panelStart[s] + c * (plan.height[s] + 1)];
        }
    }

    private void factorisePanel(int s) {
        int height = plan.height[s];
        int width = plan.width(s);
        for (int c = 0; c < width; c++) {
            int at = plan.panelStart[s] + c * (height + 1);
            double pivot = pivot(panel[at], diagonal[plan.first[s] + c]);
            double root = Math.sqrt(pivot);
            panel[at] = root;
            DenseKernel.scale(panel, at + 1, height - c - 1, 1 / root);
            for (int d = c + 1; d < width; d++) {
                int to = plan.panelStart[s] + d * (height + 1);
                DenseKernel.subtractMultiple(panel, to, panel, at + d - c, panel[at + d - c], height - d);
            }
        }
    }

    private double pivot(double value, double original) {
        if (value > TINY_PIVOT * original) {
            return value;
        }
        replaced++;
        return HUGE_PIVOT;
    }

    /**
     * Solves {@code M x = b} with the last factorisation.
     *
     * @param b right-hand side, length size; receives x
     */
    public void solve(double[] b) {
        for (int k = 0; k < permuted.length; k++) {
            permuted[k] = b[tree.original(k)];
        }
        TriangularSolve.forward(plan, panel, permuted, false);
        TriangularSolve.backward(plan, panel, permuted, false);
        for (int k = 0; k < permuted.length; k++) {
            b[tree.original(k)] = permuted[k];
        }
    }
}

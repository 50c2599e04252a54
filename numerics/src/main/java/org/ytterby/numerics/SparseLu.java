package org.ytterby.numerics;

import java.util.Arrays;

/**
 * Sparse factorisation {@code P M Pᵀ = L U} of an unsymmetric matrix with symmetric structure, without pivoting: for
 * matrices near symmetric positive definite, such as normal equations with ad valorem duties, where the diagonal is a safe
 * pivot in any order.
 *
 * <p>L keeps its pivots, U has a unit diagonal. A pivot that has shrunk below {@code 1e-14} of its diagonal entry is
 * replaced by 1e128 as in {@link SparseCholesky}. Same order, structure and panels as there, twice the numbers. Not safe for
 * use by several threads. Source: Davis, "Direct Methods for Sparse Linear Systems", SIAM 2006, chapters 4 and 6.
 */
public final class SparseLu {
    private static final double TINY_PIVOT = 1e-14;
    private static final double HUGE_PIVOT = 1e128;

    private final EliminationTree tree;
    private final Supernodes plan;
    private final int[] panelIndex;
    private final boolean[] swapped;
    private final double[] lower;
    private final double[] upper;
    private final double[] diagonal;
    private final PanelUpdate update;
    private final double[] permuted;
    private int replaced;

    /** A factorisation of matrices with the pattern that was analysed. */
    public SparseLu(SymbolicFactor symbolic) {
        tree = symbolic.tree;
        plan = symbolic.plan;
        panelIndex = symbolic.panelIndex;
        swapped = symbolic.swapped;
        lower = new double[plan.panelLength()];
        upper = new double[plan.panelLength()];
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
     * @param below entries M(row, column) in the order of the pattern (row ≥ column)
     * @param above the mirrored entries M(column, row) in the same order
     */
    public void factorise(double[] below, double[] above) {
        Arrays.fill(lower, 0);
        Arrays.fill(upper, 0);
        for (int k = 0; k < panelIndex.length; k++) {
            lower[panelIndex[k]] = swapped[k] ? above[k] : below[k];
            upper[panelIndex[k]] = swapped[k] ? below[k] : above[k];
        }
        replaced = 0;
        for (int s = 0; s < plan.count; s++) {
            for (int c = 0; c < plan.width(s); c++) {
                diagonal[plan.first[s] + c] = lower[plan.panelStart[s] + c * (plan.height[s] + 1)];
            }
        }
        for (int s = 0; s < plan.count; s++) {
            factorisePanel(s);
            update.apply(s, lower, upper, lower);
            update.apply(s, upper, lower, upper);
        }
    }

    private void factorisePanel(int s) {
        int height = plan.height[s];
        int width = plan.width(s);
        for (int c = 0; c < width; c++) {
            int at = plan.panelStart[s] + c * (height + 1);
            double pivot = pivot(lower[at], diagonal[plan.first[s] + c]);
            lower[at] = pivot;
            upper[at] = 1;
            DenseKernel.scale(upper, at + 1, height - c - 1, 1 / pivot);
            for (int d = c + 1; d < width; d++) {
                int to = plan.panelStart[s] + d * (height + 1);
                int from = at + d - c;
                DenseKernel.subtractMultiple(lower, to, lower, from, upper[from], height - d);
                DenseKernel.subtractMultiple(upper, to, upper, from, lower[from], height - d);
            }
        }
    }

    private double pivot(double value, double original) {
        if (Math.abs(value) > TINY_PIVOT * Math.abs(original)) {
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
        TriangularSolve.forward(plan, lower, permuted, false);
        TriangularSolve.backward(plan, upper, permuted, true);
        for (int k = 0; k < permuted.length; k++) {
            b[tree.original(k)] = permuted[k];
        }
    }
}

package org.ytterby.numerics;

/** Subtracts the outer products of a finished panel from the panels above it in the tree. */
final class PanelUpdate {
    private final Supernodes plan;
    private final double[] column;
    private final double[] next;

    PanelUpdate(Supernodes plan) {
        this.plan = plan;
        column = new double[plan.maximumHeight];
        next = new double[plan.maximumHeight];
    }

    /**
     * {@code target(i, j) −= Σ_k x(i, k)·y(j, k)} over the rows i ≥ j below panel {@code s}; x, y and target are panels of
     * the same plan, target holding the entries of x's kind.
     */
    void apply(int s, double[] x, double[] y, double[] target) {
        int width = plan.width(s);
        int base = plan.panelStart[s] + width;
        int below = plan.height[s] - width;
        for (int g = plan.targetStart[s]; g < plan.targetStart[s + 1]; g++) {
            int j = plan.runFrom[g];
            for (; j + 1 < plan.runTo[g]; j += 2) {
                DenseKernel.productPair(x, base + j, y, base + j, plan.height[s], width, column, next, below - j);
                scatter(s, g, j, column, 0, below - j, target);
                scatter(s, g, j + 1, next, 1, below - j - 1, target);
            }
            if (j < plan.runTo[g]) {
                DenseKernel.product(x, base + j, y, base + j, plan.height[s], width, column, below - j);
                scatter(s, g, j, column, 0, below - j, target);
            }
        }
    }

    private void scatter(int s, int g, int j, double[] values, int from, int count, double[] target) {
        int t = plan.target[g];
        int into = plan.panelStart[t] + (plan.rows[plan.rowStart[s] + j] - plan.first[t]) * plan.height[t];
        int place = plan.placeStart[g] + j - plan.runFrom[g];
        DenseKernel.scatterSubtract(target, into, plan.place, place, values, from, count);
    }
}

package org.ytterby.numerics;

/** Forward and backward substitution with a factor stored in supernodal panels. */
final class TriangularSolve {
    private TriangularSolve() {}

    /** {@code x := L⁻¹ x}; with {@code unit} the diagonal of L counts as ones. */
    static void forward(Supernodes plan, double[] panel, double[] x, boolean unit) {
        for (int s = 0; s < plan.count; s++) {
            int height = plan.height[s];
            int width = plan.width(s);
            int first = plan.first[s];
            int rows = plan.rowStart[s] - width;
            for (int c = 0; c < width; c++) {
                int at = plan.panelStart[s] + c * height;
                double value = unit ? x[first + c] : x[first + c] / panel[at + c];
                x[first + c] = value;
                for (int i = c + 1; i < width; i++) {
                    x[first + i] -= panel[at + i] * value;
                }
                for (int i = width; i < height; i++) {
                    x[plan.rows[rows + i]] -= panel[at + i] * value;
                }
            }
        }
    }

    /** {@code x := L⁻ᵀ x}; with {@code unit} the diagonal of L counts as ones. */
    static void backward(Supernodes plan, double[] panel, double[] x, boolean unit) {
        for (int s = plan.count - 1; s >= 0; s--) {
            int height = plan.height[s];
            int width = plan.width(s);
            int first = plan.first[s];
            int rows = plan.rowStart[s] - width;
            for (int c = width - 1; c >= 0; c--) {
                int at = plan.panelStart[s] + c * height;
                double value = x[first + c];
                for (int i = c + 1; i < width; i++) {
                    value -= panel[at + i] * x[first + i];
                }
                for (int i = width; i < height; i++) {
                    value -= panel[at + i] * x[plan.rows[rows + i]];
                }
                x[first + c] = unit ? value : value / panel[at + c];
            }
        }
    }
}

package org.ytterby.numerics;

/** The inner loops over dense panels, written so that the compiler turns them into vector instructions. */
final class DenseKernel {
    private DenseKernel() {}

    static void scale(double[] x, int from, int count, double factor) {
        for (int i = from; i < from + count; i++) {
            x[i] *= factor;
        }
    }

    /** {@code target[to + i] -= factor · source[from + i]} for {@code count} numbers. */
    static void subtractMultiple(double[] target, int to, double[] source, int from, double factor, int count) {
        for (int i = 0; i < count; i++) {
            target[to + i] -= factor * source[from + i];
        }
    }

    /**
     * {@code out[i] = Σ_k x[xFrom + i + k·height] · y[yFrom + k·height]} for {@code count} rows and {@code width} columns.
     */
    static void product(
            double[] x, int xFrom, double[] y, int yFrom, int height, int width, double[] out, int count) {
        int k = startProduct(x, xFrom, y, yFrom, height, width, out, count);
        for (; k + 3 < width; k += 4) {
            int a = xFrom + k * height;
            double y0 = y[yFrom + k * height];
            double y1 = y[yFrom + (k + 1) * height];
            double y2 = y[yFrom + (k + 2) * height];
            double y3 = y[yFrom + (k + 3) * height];
            for (int i = 0; i < count; i++) {
                out[i] += x[a + i] * y0
                        + x[a + height + i] * y1
                        + x[a + 2 * height + i] * y2
                        + x[a + 3 * height + i] * y3;
            }
        }
    }

    /** Sets {@code out} from the first 1 to 4 columns, so that the rest is a multiple of 4; returns how many. */
    private static int startProduct(
            double[] x, int xFrom, double[] y, int yFrom, int height, int width, double[] out, int count) {
        int head = (width - 1 & 3) + 1;
        double y0 = y[yFrom];
        for (int i = 0; i < count; i++) {
            out[i] = x[xFrom + i] * y0;
        }
        for (int k = 1; k < head; k++) {
            int a = xFrom + k * height;
            double yk = y[yFrom + k * height];
            for (int i = 0; i < count; i++) {
                out[i] += x[a + i] * yk;
            }
        }
        return head;
    }

    /** {@code target[into + place[placeFrom + i]] -= column[i]} for {@code count} numbers. */
    static void scatterSubtract(
            double[] target, int into, int[] place, int placeFrom, double[] column, int count) {
        for (int i = 0; i < count; i++) {
            target[into + place[placeFrom + i]] -= column[i];
        }
    }
}

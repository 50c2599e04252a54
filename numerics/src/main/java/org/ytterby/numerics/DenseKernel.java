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
    static void product(double[] x, int xFrom, double[] y, int yFrom, int height, int width, double[] out, int count) {
        double first = y[yFrom];
        for (int i = 0; i < count; i++) {
            out[i] = x[xFrom + i] * first;
        }
        int k = 1;
        for (; k + 3 < width; k += 4) {
            int a = xFrom + k * height;
            int b = a + height;
            int c = b + height;
            int d = c + height;
            double ya = y[yFrom + k * height];
            double yb = y[yFrom + (k + 1) * height];
            double yc = y[yFrom + (k + 2) * height];
            double yd = y[yFrom + (k + 3) * height];
            for (int i = 0; i < count; i++) {
                out[i] += x[a + i] * ya + x[b + i] * yb + x[c + i] * yc + x[d + i] * yd;
            }
        }
        for (; k < width; k++) {
            subtractMultiple(out, 0, x, xFrom + k * height, -y[yFrom + k * height], count);
        }
    }

    /**
     * The same for two neighbouring target columns at once: {@code out} with {@code y[yFrom + …]}, {@code next} with
     * {@code y[yFrom + 1 + …]}, over the same rows.
     */
    static void productPair(
            double[] x,
            int xFrom,
            double[] y,
            int yFrom,
            int height,
            int width,
            double[] out,
            double[] next,
            int count) {
        double first = y[yFrom];
        double second = y[yFrom + 1];
        for (int i = 0; i < count; i++) {
            double value = x[xFrom + i];
            out[i] = value * first;
            next[i] = value * second;
        }
        int k = 1;
        for (; k + 2 < width; k += 3) {
            addThree(x, xFrom + k * height, y, yFrom + k * height, height, out, next, count);
        }
        for (; k < width; k++) {
            int a = xFrom + k * height;
            subtractMultiple(out, 0, x, a, -y[yFrom + k * height], count);
            subtractMultiple(next, 0, x, a, -y[yFrom + 1 + k * height], count);
        }
    }

    private static void addThree(
            double[] x, int a, double[] y, int yFrom, int height, double[] out, double[] next, int count) {
        int b = a + height;
        int c = b + height;
        double ya = y[yFrom];
        double yb = y[yFrom + height];
        double yc = y[yFrom + 2 * height];
        double za = y[yFrom + 1];
        double zb = y[yFrom + 1 + height];
        double zc = y[yFrom + 1 + 2 * height];
        for (int i = 0; i < count; i++) {
            double xa = x[a + i];
            double xb = x[b + i];
            double xc = x[c + i];
            out[i] += xa * ya + xb * yb + xc * yc;
            next[i] += xa * za + xb * zb + xc * zc;
        }
    }

    /** {@code target[into + place[placeFrom + i]] -= column[from + i]} for {@code count} numbers. */
    static void scatterSubtract(
            double[] target, int into, int[] place, int placeFrom, double[] column, int from, int count) {
        for (int i = 0; i < count; i++) {
            target[into + place[placeFrom + i]] -= column[from + i];
        }
    }
}

package org.ytterby.numerics;

import java.util.ArrayList;
import java.util.List;

/**
 * First-order and total Sobol indices by Jansen's estimators, {@code S = 1 − ½·mean((f_B − f_ABi)²)/V} and
 * {@code T = ½·mean((f_A − f_ABi)²)/V} (Jansen, "Analysis of variance designs for model output", Computer Physics
 * Communications 117 (1999), 35–43), V the variance of f over A and B. Intervals are percentiles of the same over blocks
 * drawn with replacement. With few blocks an index may fall a little below 0 or above 1; it is not clipped.
 */
public final class SobolIndices {
    private static final double TAIL = 0.025;

    private final double[][] blocks;
    private final int dimensions;

    private SobolIndices(double[][] blocks, int dimensions) {
        this.blocks = blocks;
        this.dimensions = dimensions;
    }

    /**
     * Indices from the values at the points of a {@link SaltelliDesign}. A block with a value that is not finite is left
     * out; so is one that is not complete.
     *
     * @param values one for each point, in their order; may end early
     * @param dimensions number of dimensions d
     * @param resamples bootstrap samples, 100 or more for intervals worth printing
     * @param draws of the bootstrap
     * @return one index for each dimension; all zero where the function does not vary
     * @throws IllegalArgumentException if fewer than two blocks are left
     */
    public static List<SobolIndex> of(double[] values, int dimensions, int resamples, RandomDraws draws) {
        List<double[]> sound = new ArrayList<>();
        int size = dimensions + 2;
        for (int first = 0; first + size <= values.length; first += size) {
            double[] block = new double[size];
            System.arraycopy(values, first, block, 0, size);
            if (isFinite(block)) {
                sound.add(block);
            }
        }
        if (sound.size() < 2) {
            throw new IllegalArgumentException("Sobol indices need 2 blocks with finite values (are " + sound.size()
                    + "). Maybe the run was stopped early, or most plays failed.");
        }
        return new SobolIndices(sound.toArray(double[][]::new), dimensions).indices(resamples, draws);
    }

    private static boolean isFinite(double[] block) {
        for (double value : block) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    private List<SobolIndex> indices(int resamples, RandomDraws draws) {
        int[] all = new int[blocks.length];
        for (int b = 0; b < all.length; b++) {
            all[b] = b;
        }
        double[][] point = estimate(all);
        double[][][] samples = new double[2][dimensions][resamples];
        for (int s = 0; s < resamples; s++) {
            int[] drawn = new int[blocks.length];
            for (int b = 0; b < drawn.length; b++) {
                drawn[b] = draws.index(blocks.length);
            }
            double[][] again = estimate(drawn);
            for (int i = 0; i < dimensions; i++) {
                samples[0][i][s] = again[0][i];
                samples[1][i][s] = again[1][i];
            }
        }
        List<SobolIndex> indices = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            double[] first = interval(samples[0][i], point[0][i]);
            double[] total = interval(samples[1][i], point[1][i]);
            indices.add(new SobolIndex(point[0][i], first[0], first[1], point[1][i], total[0], total[1]));
        }
        return indices;
    }

    private static double[] interval(double[] sample, double point) {
        return sample.length == 0 ? new double[] {point, point} : Quantiles.of(sample, TAIL, 1 - TAIL);
    }

    /** First-order indices, then total ones. */
    private double[][] estimate(int[] chosen) {
        double mean = 0;
        for (int b : chosen) {
            mean += blocks[b][0] + blocks[b][1];
        }
        mean /= 2.0 * chosen.length;
        double variance = 0;
        for (int b : chosen) {
            variance += square(blocks[b][0] - mean) + square(blocks[b][1] - mean);
        }
        variance /= 2.0 * chosen.length - 1;
        double[][] indices = new double[2][dimensions];
        for (int i = 0; i < dimensions && variance > 0; i++) {
            double unlikeB = 0;
            double unlikeA = 0;
            for (int b : chosen) {
                unlikeB += square(blocks[b][1] - blocks[b][i + 2]);
                unlikeA += square(blocks[b][0] - blocks[b][i + 2]);
            }
            indices[0][i] = 1 - unlikeB / (2 * chosen.length * variance);
            indices[1][i] = unlikeA / (2 * chosen.length * variance);
        }
        return indices;
    }

    private static double square(double x) {
        return x * x;
    }
}

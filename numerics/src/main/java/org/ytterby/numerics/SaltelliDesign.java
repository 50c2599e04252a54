package org.ytterby.numerics;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The points at which a function is evaluated for Sobol indices: blocks of d + 2 points, A, B and, for each dimension i,
 * A with coordinate i of B (Saltelli et al., "Variance based sensitivity analysis of model output", Computer Physics
 * Communications 181 (2010), 259–270, table 1). A and B are the halves of a Sobol' sequence in 2d dimensions, moved by one
 * seeded random shift modulo 1 (Cranley and Patterson 1976).
 */
public final class SaltelliDesign {
    private static final int MOST_DIMENSIONS = 500; // the generator knows 1,000, of which each dimension takes two

    private SaltelliDesign() {}

    /**
     * The points, block after block, so that the first blocks of a design are a design.
     *
     * @param blocks number of blocks N, best a power of two
     * @param dimensions number of dimensions d, 1 to 500
     * @param streams where the shift comes from
     * @return {@code [N·(d + 2)][d]}, each in [0, 1)
     */
    public static double[][] points(int blocks, int dimensions, SeedStreams streams) {
        if (blocks < 1 || dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("a Saltelli design needs 1 block or more and 1 to " + MOST_DIMENSIONS
                    + " dimensions (are " + blocks + ", " + dimensions + "). Maybe no parameter is free.");
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * dimensions);
        double[] shift = new double[2 * dimensions];
        for (int d = 0; d < shift.length; d++) {
            shift[d] = streams.stream(0, "sobol-shift", d).uniform();
        }
        double[][] points = new double[blocks * (dimensions + 2)][];
        for (int block = 0; block < blocks; block++) {
            fill(points, block * (dimensions + 2), shifted(sequence.nextVector(), shift), dimensions);
        }
        return points;
    }

    private static double[] shifted(double[] vector, double[] shift) {
        for (int d = 0; d < vector.length; d++) {
            double moved = vector[d] + shift[d];
            vector[d] = moved >= 1 ? moved - 1 : moved;
        }
        return vector;
    }

    private static void fill(double[][] points, int first, double[] both, int dimensions) {
        for (int k = 0; k < dimensions + 2; k++) {
            double[] point = new double[dimensions];
            System.arraycopy(both, k == 1 ? dimensions : 0, point, 0, dimensions);
            if (k >= 2) {
                point[k - 2] = both[dimensions + k - 2];
            }
            points[first + k] = point;
        }
    }
}

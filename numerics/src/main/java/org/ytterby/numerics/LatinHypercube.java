package org.ytterby.numerics;

/**
 * Latin hypercube designs: in each dimension exactly one point lies in each of n equal slices, at a random place in it
 * (McKay, Beckman and Conover, "A comparison of three methods for selecting values of input variables in the analysis of
 * output from a computer code", Technometrics 21 (1979), 239–245).
 */
public final class LatinHypercube {
    private LatinHypercube() {}

    /**
     * A design on the open unit cube. Each dimension has its own stream, so that a further dimension leaves the others
     * what they were.
     *
     * @param points number of points n, 1 or more
     * @param dimensions number of dimensions, 1 or more
     * @param streams where the draws come from
     * @return {@code [points][dimensions]}, each in (0, 1)
     */
    public static double[][] design(int points, int dimensions, SeedStreams streams) {
        if (points < 1 || dimensions < 1) {
            throw new IllegalArgumentException("a Latin hypercube needs points and dimensions (are " + points + ", "
                    + dimensions + "). Maybe no parameter is free.");
        }
        double[][] design = new double[points][dimensions];
        for (int d = 0; d < dimensions; d++) {
            RandomDraws draws = streams.stream(0, "latin-hypercube", d);
            int[] slice = shuffled(points, draws);
            for (int i = 0; i < points; i++) {
                design[i][d] = (slice[i] + draws.uniform()) / points;
            }
        }
        return design;
    }

    /** Fisher and Yates. */
    private static int[] shuffled(int count, RandomDraws draws) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = draws.index(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}

package org.ytterby.bench.rivals;

/**
 * How near to the known solution an answer must come to be compared with others.
 *
 * @param objective largest difference of the objective, over its size
 * @param price largest difference of a price at a node that can be compared, over the price
 * @param primal largest error of a row or a bound, over the largest flow
 */
public record Goal(double objective, double price, double primal) {
    /** Objective 1e-6, prices 1e-4, residuals 1e-8. */
    public static Goal standard() {
        return new Goal(1e-6, 1e-4, 1e-8);
    }

    /** The standard without a word about prices. */
    public static Goal objectiveOnly() {
        return new Goal(1e-6, Double.POSITIVE_INFINITY, 1e-8);
    }
}

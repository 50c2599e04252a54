package org.ytterby.domain;

/**
 * When the magnets of a use come back, MODEL equation (32).
 *
 * @param use index in {@link World#uses()}
 * @param good the magnet grade, index in {@link World#goods()}
 * @param scrap the scrap good it becomes, index in {@link World#goods()}
 * @param meanYears mean life of the product
 * @param weibullShape shape k of the Weibull distribution of lives
 * @param collectionShare share of end-of-life magnets that is collected now, 0 to 1
 * @param pastInflow world inflow per past year, t/y, oldest first; the last entry is the year before the base year
 */
public record Lifetime(
        int use,
        int good,
        int scrap,
        double meanYears,
        double weibullShape,
        double collectionShare,
        double[] pastInflow) {

    /** Copies the array. */
    public Lifetime {
        pastInflow = pastInflow.clone();
    }

    @Override
    public double[] pastInflow() {
        return pastInflow.clone();
    }
}

package org.ytterby.bench.rivals;

/**
 * What a solver found for a month, and what it took.
 *
 * @param quantity per column, t/month
 * @param price per row: price of a balance row, rent of a limit row, US$/kg
 * @param spent time of the solve
 * @param iterations steps of the method: interior-point iterations, pivots or active-set changes
 * @param rounds programs solved one after the other
 * @param trouble why there is no answer; empty when there is one
 */
public record Answer(double[] quantity, double[] price, Spent spent, int iterations, int rounds, String trouble) {

    /** No answer. */
    public static Answer none(Spent spent, String trouble) {
        return new Answer(new double[0], new double[0], spent, 0, 0, trouble);
    }

    /** Whether there is an answer. */
    public boolean isGood() {
        return trouble.isEmpty();
    }
}

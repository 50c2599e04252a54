package org.ytterby.policy;

import org.ytterby.domain.Share;

/**
 * How long a case takes before it is ready to be approved, whatever the queue: a share of the cases within 2 to 10 days, the
 * rest with a Gamma distribution of whole shape (MODEL §9: 15 %, mean 60 days, k = 4).
 *
 * @param fast share of the cases that are ready within 2 to 10 days, evenly over these
 * @param meanDays mean of the other cases, days, above 0 and at most 365
 * @param shape k of the Gamma distribution, 1 to 20
 */
public record ProcessingDelay(Share fast, double meanDays, int shape) {

    /** Days after filing by which every case counts as ready. */
    public static final int LONGEST = 730;

    private static final int FAST_FROM = 2;
    private static final int FAST_TO = 10;

    /** Refuses means and shapes that make no sense. */
    public ProcessingDelay {
        if (!(meanDays > 0 && meanDays <= 365) || shape < 1 || shape > 20) {
            throw new IllegalArgumentException("delay: meanDays " + meanDays
                    + " must lie above 0 and at most at 365, shape " + shape + " between 1 and 20.");
        }
    }

    /**
     * Odds that a case is ready so many days after the day of its filing.
     *
     * @return odds by days, 0 to {@link #LONGEST}, that sum to one
     */
    public double[] odds() {
        double[] odds = new double[LONGEST + 1];
        double before = 0;
        for (int day = 0; day <= LONGEST; day++) {
            double until = day == LONGEST ? 1 : ready(day + 1.0);
            odds[day] = (1 - fast.value()) * (until - before);
            before = until;
            if (day >= FAST_FROM && day <= FAST_TO) {
                odds[day] += fast.value() / (FAST_TO - FAST_FROM + 1);
            }
        }
        return odds;
    }

    /** Odds that a slow case is ready within some days: Erlang, 1 − e^(−x)·Σ xʲ/j! with x = k·days/mean. */
    private double ready(double days) {
        double x = shape * days / meanDays;
        double term = 1;
        double sum = 1;
        for (int j = 1; j < shape; j++) {
            term *= x / j;
            sum += term;
        }
        return 1 - StrictMath.exp(-x) * sum;
    }
}

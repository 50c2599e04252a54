package org.ytterby.simulation.control;

import org.jspecify.annotations.Nullable;
import org.ytterby.policy.ProcessingDelay;

/**
 * Filings on their way to being ready for approval, as multiples of a day's ordinary filings. All routes of a licence share
 * one rhythm, so one number a day tells it.
 */
final class CaseFlow {

    private final double[] odds;
    private final double[] filed;
    private int today;

    /** Without a delay what is filed is ready the same day. */
    CaseFlow(@Nullable ProcessingDelay delay) {
        odds = delay == null ? new double[] {1} : delay.odds();
        filed = new double[odds.length];
    }

    /** As it would be after so many days of ordinary filings. */
    void fill(int days) {
        for (int age = 0; age < Math.min(days, filed.length); age++) {
            filed[Math.floorMod(today - age, filed.length)] = 1;
        }
    }

    /** Files a day's cases and gives those that are ready on it. */
    double step(double cases) {
        today = (today + 1) % filed.length;
        filed[today] = cases;
        double ready = 0;
        for (int age = 0; age < odds.length; age++) {
            ready += odds[age] * filed[Math.floorMod(today - age, filed.length)];
        }
        return ready;
    }
}

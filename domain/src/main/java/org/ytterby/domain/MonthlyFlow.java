package org.ytterby.domain;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What customs counted of a good between two places in a month, or in several months that were published as one figure:
 * January and February often are.
 *
 * @param from first month
 * @param until last month, the same where the figure is of one month
 * @param exporter code of a country, region or group
 * @param importer the same, or {@link #WORLD}
 * @param good a good or a class of goods such as {@code magnets}; {@code *} for all
 * @param quantity gross tonnes over all its months; an index without unit where only the course of a flow is known
 */
public record MonthlyFlow(
        YearMonth from, YearMonth until, String exporter, String importer, String good, double quantity) {

    /** Importer of a total over all destinations. */
    public static final String WORLD = "WORLD";

    /** Refuses months in the wrong order and quantities below zero or not finite. */
    public MonthlyFlow {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "a flow from " + from + " until " + until + " ends before it begins. Maybe the two are swapped.");
        }
        if (!(quantity >= 0) || Double.isInfinite(quantity)) {
            throw new IllegalArgumentException(
                    "the flow of " + from + " must be zero or more (is " + quantity + "). Maybe a sign is wrong.");
        }
    }

    /** Number of months, 1 or more. */
    public int months() {
        return 1 + (int) ChronoUnit.MONTHS.between(from, until);
    }

    /** Mean quantity of one month. */
    public double perMonth() {
        return quantity / months();
    }
}

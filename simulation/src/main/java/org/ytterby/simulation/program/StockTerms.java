package org.ytterby.simulation.program;

import java.util.Arrays;

/**
 * What traders want of their stocks in a month, per holding.
 *
 * @param targetFactor on the target stock, MODEL equation (28)
 * @param reference stock at the month's end for which {@link MonthInputs#expectedPrice} is expected, t
 * @param fall of the expected price per tonne stored beyond it, USD/kg per t, zero or more
 */
public record StockTerms(double[] targetFactor, double[] reference, double[] fall) {

    /** Targets as in the base month, and an expected price that stocks do not move. */
    public static StockTerms still(int holdings) {
        double[] ones = new double[holdings];
        Arrays.fill(ones, 1);
        return new StockTerms(ones, new double[holdings], new double[holdings]);
    }
}

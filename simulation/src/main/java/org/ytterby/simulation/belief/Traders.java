package org.ytterby.simulation.belief;

import org.jspecify.annotations.Nullable;

/** What traders carry from month to month. Owned by one future; {@link Beliefs#month} updates it in place. */
public final class Traders {

    /** Odds of the regimes by market; empty before the first month. */
    double[][] belief = {};

    /** Approvals over filings of the month before by market; NaN where nothing was licensed. */
    double[] seen = {};

    /** Price of the month before as the storage model has it, multiple of the base price, by good and side. */
    double[][] modelled = {};

    /** Logarithm of what the storage model does not know of prices, by good and region. */
    double[][] anchor = {};

    /** What was in force when the beliefs were formed. */
    @Nullable
    Outlook outlook;

    /** The regime that then ruled, as an index; its announcements were public. */
    int ruling;

    /** Odds of the regimes that traders reckon with, by market. To be read only. */
    public double[][] belief() {
        return belief;
    }
}

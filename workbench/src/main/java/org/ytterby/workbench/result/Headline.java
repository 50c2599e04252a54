package org.ytterby.workbench.result;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its probability, and the facts it is made of so that tables need not read sentences.
 *
 * @param kind what it is about
 * @param sentence plain English, complete in itself
 * @param probability share of the futures in which it holds, 0 to 1
 * @param futures number of futures in which it holds
 * @param facts the figures of a shortage or price; null for the regime
 */
public record Headline(
        Kind kind,
        String sentence,
        double probability,
        int futures,
        @Nullable Facts facts) {

    /** What a headline is about. */
    public enum Kind {
        SHORTAGE,
        REGIME,
        PRICE;

        /** The word used in files. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Figures of a headline about a good in a region.
     *
     * @param good id of the good
     * @param region code of the region or group
     * @param who who lacks it: uses and, within a group, members; empty for a price
     * @param month median first month over the futures in which it holds, or null where it holds in none
     * @param price price then, USD/kg
     * @param missingShare median over those futures of the worst month's missing share of need, 0 to 1; 0 for a price
     * @param reason why, in words; empty for a price
     * @param stakeKusd mean over all futures of what is missing at its price, summed over months, thousand USD
     */
    public record Facts(
            String good,
            String region,
            String who,
            @Nullable YearMonth month,
            Price price,
            double missingShare,
            String reason,
            double stakeKusd) {}

    /**
     * A price over the futures in which a headline holds, USD/kg; NaN where none is known.
     *
     * @param p50 median
     * @param p95 95th percentile
     * @param base price in the base month
     */
    public record Price(double p50, double p95, double base) {}
}

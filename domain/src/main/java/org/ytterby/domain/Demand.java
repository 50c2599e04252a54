package org.ytterby.domain;

/**
 * What one use in one region takes of one good.
 *
 * @param use index in {@link World#uses()}
 * @param good index in {@link World#goods()}
 * @param region index in {@link World#regions()}
 * @param prior use in the base month before reconciliation, t/month; d⁰
 * @param elasticityShort ε_SR of MODEL equation (21), zero or more
 * @param elasticityLong ε_LR of MODEL equation (21), zero or more
 * @param chokePrice v of MODEL §2, USD/kg: above it the use does without
 * @param valueOfLostLoad output lost per kilogram that is missing, USD/kg
 * @param growthPerYear trend of the use, share per year
 * @param coverWeeks stock that users hold, in weeks of their use
 * @param substitute what it can go over to, MODEL equation (22)
 */
public record Demand(
        int use,
        int good,
        int region,
        Figure prior,
        double elasticityShort,
        double elasticityLong,
        double chokePrice,
        double valueOfLostLoad,
        double growthPerYear,
        double coverWeeks,
        Substitute substitute) {

    /** A use for which nothing can stand in. */
    public Demand(
            int use,
            int good,
            int region,
            Figure prior,
            double elasticityShort,
            double elasticityLong,
            double chokePrice,
            double valueOfLostLoad,
            double growthPerYear,
            double coverWeeks) {
        this(
                use,
                good,
                region,
                prior,
                elasticityShort,
                elasticityLong,
                chokePrice,
                valueOfLostLoad,
                growthPerYear,
                coverWeeks,
                Substitute.NONE);
    }
}

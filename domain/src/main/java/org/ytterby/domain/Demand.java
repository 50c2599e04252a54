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
        double coverWeeks) {}

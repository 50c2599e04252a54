package org.ytterby.history.watch;

import org.ytterby.domain.MonthlyFlow;
import org.ytterby.numerics.StudentDistribution;

/**
 * A flow against what its earlier months led to expect.
 *
 * @param flow what customs counted
 * @param expected what was expected, in the unit of the flow, over all its months
 * @param logRatio logarithm of counted over expected, at least log 0.01
 * @param scale scale of the Student distribution of {@code logRatio} where no control is in force
 * @param freedom its degrees of freedom
 */
public record Reading(MonthlyFlow flow, double expected, double logRatio, double scale, double freedom) {

    /**
     * Logarithm of the Student density of the reading where flows have shifted, but for a term that is the same for every
     * shift and dispersion and so for every regime.
     */
    double logDensity(double shift, double dispersion) {
        double variance = scale * scale + dispersion * dispersion;
        double miss = logRatio - shift;
        return -StrictMath.log(variance) / 2 - (freedom + 1) / 2 * StrictMath.log1p(miss * miss / (variance * freedom));
    }

    /** Probability of a flow as small as this or smaller where no control is in force. */
    public double chance() {
        return StudentDistribution.cumulative(logRatio, freedom, scale);
    }

    /** Counted over expected. */
    public double ratio() {
        return flow.quantity() / expected;
    }

    boolean toWorld() {
        return flow.importer().equals(MonthlyFlow.WORLD);
    }
}

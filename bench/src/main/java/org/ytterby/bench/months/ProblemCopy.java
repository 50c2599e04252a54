package org.ytterby.bench.months;

import org.ytterby.market.MarketProblem;

/** Copies of months. */
final class ProblemCopy {
    private ProblemCopy() {}

    /** An independent copy over the same structure. */
    static MarketProblem of(MarketProblem from) {
        MarketProblem to = new MarketProblem(from.structure());
        copy(from.rhs, to.rhs);
        copy(from.upper, to.upper);
        copy(from.intercept, to.intercept);
        copy(from.slope, to.slope);
        copy(from.congestion, to.congestion);
        copy(from.capacity, to.capacity);
        copy(from.powerScale, to.powerScale);
        copy(from.powerShift, to.powerShift);
        copy(from.powerReference, to.powerReference);
        copy(from.powerExponent, to.powerExponent);
        copy(from.dutyRate, to.dutyRate);
        return to;
    }

    private static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }
}

package org.ytterby.simulation;

import org.ytterby.policy.Regime;

/**
 * What chance decides in one future, drawn before it is simulated. The draw for one purpose never depends on the draws for
 * another, so that two scenarios with the same seed meet the same chances (common random numbers).
 *
 * @param future number of the future, 0 first
 * @param regimes regime by month
 * @param demandShock factor on the trend of demand, by use and month
 * @param projectDelay factor on the time that each project still needs
 * @param projectBuilt whether each project is built at all once it is decided
 * @param researchTime per use, time to the success of research over its median; empty for the median of all
 */
public record FutureDraws(
        int future,
        Regime[] regimes,
        double[][] demandShock,
        double[] projectDelay,
        boolean[] projectBuilt,
        double[] researchTime) {

    /** Draws in which research takes its median time. */
    public FutureDraws(
            int future, Regime[] regimes, double[][] demandShock, double[] projectDelay, boolean[] projectBuilt) {
        this(future, regimes, demandShock, projectDelay, projectBuilt, new double[0]);
    }
}

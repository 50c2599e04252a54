package org.ytterby.market;

/** How a solve ended. Only {@link #OPTIMAL} carries an answer to be used. */
public enum SolveStatus {
    /** Every condition of {@link KktResiduals} holds within the settings' tolerances. */
    OPTIMAL,
    /** The iterations allowed did not suffice; the answer is the last iterate. */
    ITERATION_LIMIT,
    /** Steps became too short or numbers lost their meaning; the answer is the last iterate. */
    NUMERICAL_TROUBLE,
    /** No quantities satisfy rows and bounds. */
    INFEASIBLE,
    /** Cost falls without end along some direction. */
    UNBOUNDED,
    /** The problem has a number out of range; see {@link MarketProblem#validate()}. */
    INVALID,
    /** The method reported success but the independent check of the conditions did not agree. */
    UNREALISTIC
}

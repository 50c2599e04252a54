package org.ytterby.history;

/**
 * Observed against simulated.
 *
 * @param expectation the observed figure and its tolerance
 * @param simulated the model's figure in the same unit; NaN where the model cannot say
 */
public record Check(Expectation expectation, double simulated) {

    /** True where the simulated figure lies within the tolerance. */
    public boolean pass() {
        return expectation.holds(simulated);
    }

    /** Simulated less observed, in the unit of the check. */
    public double error() {
        return simulated - expectation.observed();
    }

    /** True where the check restates an input of the model. */
    public boolean inSample() {
        return expectation.kind() == Expectation.Kind.IN_SAMPLE;
    }
}

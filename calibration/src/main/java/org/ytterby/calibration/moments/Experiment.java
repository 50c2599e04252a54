package org.ytterby.calibration.moments;

import org.ytterby.domain.Parameters;

/** Plays past episodes under given parameters; the same parameters always give the same outcome. */
@FunctionalInterface
public interface Experiment {

    /**
     * Plays every episode. Called from several threads at once.
     *
     * @param parameters all parameters of the model, those that are free at their tried values
     * @throws org.ytterby.simulation.ClearingException if a month does not clear; the set then counts as failed
     */
    Outcome play(Parameters parameters);
}

package org.ytterby.workbench.result;

import org.ytterby.calibration.moments.SensitivityResult;
import org.ytterby.domain.FrozenParameters;

/**
 * A sensitivity study as it is printed.
 *
 * @param seed seed of all draws
 * @param result what was found
 * @param frozen calibrated values in force, to hold against the priors; without rows where there are none
 */
public record SensitivityDocument(long seed, SensitivityResult result, FrozenParameters frozen) {

    /** Plays in all. */
    public int plays() {
        return result.plays();
    }

    /** False where it was stopped before everything was done. */
    public boolean finished() {
        return result.finished();
    }
}

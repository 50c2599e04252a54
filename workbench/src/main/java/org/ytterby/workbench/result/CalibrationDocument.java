package org.ytterby.workbench.result;

import org.ytterby.calibration.moments.CalibrationResult;

/**
 * A calibration as it is printed and written.
 *
 * @param seed seed of all draws
 * @param result what was found
 */
public record CalibrationDocument(long seed, CalibrationResult result) {

    /** Plays in all. */
    public int plays() {
        return result.plays();
    }

    /** False where it was stopped before everything was done. */
    public boolean finished() {
        return result.finished();
    }
}

package org.ytterby.calibration.moments;

/**
 * How well an episode is told by a calibration that did not see it. Errors are root mean squares of the residuals of its
 * open checks, in tolerances.
 *
 * @param episode the episode
 * @param checks its open checks
 * @param heldStated how many hold with the stated values
 * @param heldWithout how many hold calibrated on the other episodes
 * @param heldWith how many hold calibrated on all
 * @param errorStated error with the stated values
 * @param errorWithout error calibrated on the other episodes
 * @param errorWith error calibrated on all
 */
public record LeftOut(
        String episode,
        int checks,
        int heldStated,
        int heldWithout,
        int heldWith,
        double errorStated,
        double errorWithout,
        double errorWith) {}

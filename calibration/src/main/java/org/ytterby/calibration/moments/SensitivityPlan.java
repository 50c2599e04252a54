package org.ytterby.calibration.moments;

/**
 * How much is played in a sensitivity study: one play, two for each parameter, and {@code blocks·(varied + 2)}.
 *
 * @param varied how many parameters the Sobol indices are of: those with the largest swings in the tornado; 1 or more
 * @param blocks blocks of the Saltelli design, best a power of two; 2 or more
 * @param resamples bootstrap samples of the intervals
 * @param seed of all draws
 */
public record SensitivityPlan(int varied, int blocks, int resamples, long seed) {

    /** Refuses numbers that leave nothing to do. */
    public SensitivityPlan {
        if (varied < 1 || blocks < 2 || resamples < 1) {
            throw new IllegalArgumentException(
                    "a sensitivity study needs 1 parameter, 2 blocks and 1 resample or more (are " + varied + ", "
                            + blocks + ", " + resamples + "). Maybe leave the option out.");
        }
    }

    /** The ten parameters with the largest swings in 64 blocks: 768 plays after the tornado. */
    public static SensitivityPlan standard() {
        return new SensitivityPlan(10, 64, 500, 1);
    }

    /** The same with another number of blocks. */
    public SensitivityPlan withBlocks(int other) {
        return new SensitivityPlan(varied, other, resamples, seed);
    }

    /** The same with another seed. */
    public SensitivityPlan withSeed(long other) {
        return new SensitivityPlan(varied, blocks, resamples, other);
    }
}

package org.ytterby.calibration.moments;

/**
 * How much is played in a calibration. With d free parameters it takes about {@code starts + polished·polishing + 2d +
 * 6d·profiling} plays, and {@code polishing} more for each episode left out.
 *
 * @param starts Latin-hypercube points beside the stated values, 1 or more
 * @param polished how many of the best are polished, 1 or more
 * @param polishing most plays to polish one
 * @param profiling most plays for one point of a profile likelihood
 * @param leaveOneOut true to calibrate again without each episode
 * @param seed of all draws
 */
public record CalibrationPlan(int starts, int polished, int polishing, int profiling, boolean leaveOneOut, long seed) {

    /** Refuses numbers that leave nothing to do. */
    public CalibrationPlan {
        if (starts < 1 || polished < 1 || polishing < 1 || profiling < 1) {
            throw new IllegalArgumentException(
                    "a calibration needs at least one start, one to polish, and one play for each"
                            + " step (are " + starts + ", " + polished + ", " + polishing + ", " + profiling
                            + "). Maybe leave the option out.");
        }
    }

    /** 200 starts (MODEL section 13), three of them polished with ten plays a parameter, at most three plays a profile point. */
    public static CalibrationPlan standard(int dimensions) {
        return new CalibrationPlan(200, 3, 10 * dimensions + 3, 3, false, 1);
    }

    /** The same with another number of starts. */
    public CalibrationPlan withStarts(int other) {
        return new CalibrationPlan(other, polished, polishing, profiling, leaveOneOut, seed);
    }

    /** The same with another seed. */
    public CalibrationPlan withSeed(long other) {
        return new CalibrationPlan(starts, polished, polishing, profiling, leaveOneOut, other);
    }

    /** The same, calibrating again without each episode. */
    public CalibrationPlan leavingOneOut(boolean other) {
        return new CalibrationPlan(starts, polished, polishing, profiling, other, seed);
    }
}

package org.ytterby.calibration.moments;

/**
 * One observed figure of a past episode and what the model says of it.
 *
 * @param id such as {@code dy-ratio-2025-05}
 * @param episode id of the episode, such as {@code licences-2025}
 * @param simulated what the model says; NaN where it has no such event
 * @param observed what was recorded, in the same unit
 * @param scale how the two are compared
 * @param tolerance distance at which a check just fails, above 0; on {@link Scale#LOG} a natural logarithm, such as ln 1.7
 * @param open true where the calibration may see it; the others only score
 */
public record Moment(
        String id, String episode, double simulated, double observed, Scale scale, double tolerance, boolean open) {

    /** Residual, in tolerances, of a moment for which the model has no number. */
    public static final double ABSENT = 10;

    /** How simulated and observed figures are compared. */
    public enum Scale {
        /** By their difference. */
        LINEAR,
        /** By the difference of their natural logarithms; both must be above 0. */
        LOG
    }

    /** Refuses a tolerance that is not positive and an observation that the scale cannot compare. */
    public Moment {
        if (!(tolerance > 0) || !Double.isFinite(tolerance)) {
            throw new IllegalArgumentException("moment " + id + ": tolerance must be above 0 (is " + tolerance
                    + "). Maybe a factor was given where its logarithm is meant.");
        }
        if (!Double.isFinite(observed) || (scale == Scale.LOG && observed <= 0)) {
            throw new IllegalArgumentException(
                    "moment " + id + ": observed must be a number, above 0 on a log scale (is " + observed
                            + "). Maybe the scale should be linear.");
        }
    }

    /**
     * Distance of simulated from observed in tolerances, with its sign; at most 1 in size where the check holds, and
     * {@value #ABSENT} where the model has no number that can be compared.
     */
    public double residual() {
        if (!Double.isFinite(simulated) || (scale == Scale.LOG && simulated <= 0)) {
            return ABSENT;
        }
        double gap = scale == Scale.LOG ? StrictMath.log(simulated) - StrictMath.log(observed) : simulated - observed;
        return gap / tolerance;
    }

    /** True where the simulated figure lies within the tolerance. */
    public boolean holds() {
        return Math.abs(residual()) <= 1;
    }
}

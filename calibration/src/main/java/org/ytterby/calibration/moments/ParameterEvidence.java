package org.ytterby.calibration.moments;

import java.util.List;

/**
 * What the episodes tell of one parameter.
 *
 * @param prior what was believed before
 * @param coordinate where the calibration put it, in standard deviations of the prior
 * @param value the same in the parameter's unit
 * @param deviation standard deviation after calibration in units of the prior's, 0 to 1, by the curvature at the optimum
 * @param posteriorLow 5th percentile after calibration
 * @param posteriorHigh 95th percentile
 * @param partner id of the parameter that most makes up for it; empty where it is the only one
 * @param correlation with the partner after calibration, −1 to 1
 * @param profile misfit along the parameter, all others fitted again; empty where it was not examined
 * @param verdict whether the episodes bound it
 */
public record ParameterEvidence(
        Prior prior,
        double coordinate,
        double value,
        double deviation,
        double posteriorLow,
        double posteriorHigh,
        String partner,
        double correlation,
        List<ProfilePoint> profile,
        Verdict verdict) {

    /** Rise of the misfit at which a value of one parameter is rejected: 95 % of χ² with one degree of freedom. */
    public static final double REJECTED = 3.841458820694124;

    /** Copies the list. */
    public ParameterEvidence {
        profile = List.copyOf(profile);
    }

    /**
     * One point of a profile likelihood.
     *
     * @param coordinate where the parameter is held
     * @param value the same in its unit
     * @param rise of the misfit above the lowest of the profile
     */
    public record ProfilePoint(double coordinate, double value, double rise) {}

    /** Whether the episodes bound a parameter inside its prior range. */
    public enum Verdict {
        /** Both ends of the range are rejected. */
        IDENTIFIED("identified"),
        /** One end is rejected. */
        ONE_SIDED("one-sided"),
        /** Neither is: the value rests on the prior. */
        PRIOR("prior"),
        /** No profile was made, because the calibration was stopped. */
        NOT_EXAMINED("not-examined");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** The word in files and tables. */
        public String word() {
            return word;
        }

        /** Of a profile, ascending. */
        static Verdict of(List<ProfilePoint> profile) {
            if (profile.isEmpty()) {
                return NOT_EXAMINED;
            }
            boolean below = profile.get(0).rise() > REJECTED;
            boolean above = profile.get(profile.size() - 1).rise() > REJECTED;
            return below && above ? IDENTIFIED : below || above ? ONE_SIDED : PRIOR;
        }
    }
}

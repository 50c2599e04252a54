package org.ytterby.calibration.moments;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One play of the episodes.
 *
 * @param point coordinates of the free parameters
 * @param outcome what the model says, or null where a month did not clear
 * @param failure why there is no outcome; empty where there is one
 */
public record Trial(double[] point, @Nullable Outcome outcome, String failure) {

    /** True where a month did not clear. */
    public boolean failed() {
        return outcome == null;
    }

    /** The outcome, where every month cleared. */
    public Optional<Outcome> findOutcome() {
        return Optional.ofNullable(outcome);
    }

    /**
     * Residuals of the moments that count, in tolerances.
     *
     * @param counted which moments count
     * @param number how many do; a failed trial misses each of them by {@value Moment#ABSENT} tolerances
     */
    public double[] residuals(Predicate<Moment> counted, int number) {
        if (outcome == null) {
            double[] absent = new double[number];
            java.util.Arrays.fill(absent, Moment.ABSENT);
            return absent;
        }
        List<Moment> moments = outcome.moments();
        return moments.stream().filter(counted).mapToDouble(Moment::residual).toArray();
    }

    /** The sum of the squared residuals of the moments that count. */
    public double misfit(Predicate<Moment> counted, int number) {
        double sum = 0;
        for (double residual : residuals(counted, number)) {
            sum += residual * residual;
        }
        return sum;
    }
}

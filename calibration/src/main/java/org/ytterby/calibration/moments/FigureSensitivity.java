package org.ytterby.calibration.moments;

import java.util.List;
import org.ytterby.numerics.SobolIndex;

/**
 * What one simulated figure depends on.
 *
 * @param id of the moment or headline
 * @param base figure with the stated values; NaN where the model has none
 * @param bars one for each parameter, the largest swing first
 * @param shares of the variance over the priors, for the parameters that were varied, the largest total index first; empty
 *     where too few plays succeeded
 */
public record FigureSensitivity(String id, double base, List<Bar> bars, List<Share> shares) {

    /** Copies the lists. */
    public FigureSensitivity {
        bars = List.copyOf(bars);
        shares = List.copyOf(shares);
    }

    /**
     * One bar of a tornado: the figure with one parameter at the ends of its range, all others as stated.
     *
     * @param parameter id
     * @param atLow figure at the lower end; NaN where the model has none
     * @param atHigh figure at the upper end
     * @param swing distance of the two: in tolerances for a moment, as a share of the base for a headline; 0 where a side
     *     has no figure
     */
    public record Bar(String parameter, double atLow, double atHigh, double swing) {}

    /**
     * Share of the figure's variance, of moments in tolerances, thus of logarithms where they are compared so.
     *
     * @param parameter id
     * @param index first-order and total index
     */
    public record Share(String parameter, SobolIndex index) {}
}

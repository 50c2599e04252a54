package org.ytterby.workbench.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Places values between zero and a round top on a vertical axis.
 *
 * @param top highest value on the axis, above zero
 * @param step distance of the grid lines
 */
record Scale(double top, double step) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final int MOST_STEPS = 5;

    /** An axis from zero to a round number at or above the highest value. */
    static Scale upTo(double highest) {
        double need = highest > 0 ? highest : 1;
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(need / MOST_STEPS)));
        double step = 10 * power;
        for (double round : ROUND) {
            if (round * power * MOST_STEPS >= need) {
                step = round * power;
                break;
            }
        }
        return new Scale(step * StrictMath.ceil(need / step), step);
    }

    /** Grid lines from zero to the top. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long count = Math.round(top / step);
        for (int i = 0; i <= count; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** Share of the axis below a value, 0 to 1. */
    double share(double value) {
        return value / top;
    }
}

package org.ytterby.risk.leverage;

import java.util.List;
import org.ytterby.ensemble.FailedFuture;
import org.ytterby.risk.Interval;

/**
 * Leverage of one region over another, MODEL equation (39).
 *
 * @param start months after the as-of month at which the cut begins, 0 for the first simulated month
 * @param months H, how long it lasts
 * @param targetPain W_B(open) − W_B(cut), thousand USD over the span
 * @param ownPain W_A(open) − W_A(cut), thousand USD; below zero where the one who cuts gains
 * @param ratio targetPain / max(ownPain, floor), future by future
 * @param lostOutput output that B loses beyond its welfare, thousand USD
 * @param floor 0.01 % of A's product over the span, thousand USD
 * @param futures pairs of futures behind it
 * @param worstBalance largest mass-balance residual of both runs, relative to the largest flow
 * @param failed futures that could not be played to their end in one run or the other, and are left out
 */
public record Leverage(
        int start,
        int months,
        Interval targetPain,
        Interval ownPain,
        Interval ratio,
        Interval lostOutput,
        double floor,
        int futures,
        double worstBalance,
        List<FailedFuture> failed) {

    /** Copies the list. */
    public Leverage {
        failed = List.copyOf(failed);
    }

    /** MODEL equation (39) with its floor. */
    static double ratio(double targetPain, double ownPain, double floor) {
        return targetPain / Math.max(ownPain, floor);
    }

    /** From the pains of each pair of futures, thousand USD, of which none has failed. */
    static Leverage of(
            int start, int months, double[] targetPain, double[] ownPain, double[] lostOutput, double floor) {
        double[] ratio = new double[targetPain.length];
        for (int f = 0; f < ratio.length; f++) {
            ratio[f] = ratio(targetPain[f], ownPain[f], floor);
        }
        return new Leverage(
                start,
                months,
                Interval.of(targetPain),
                Interval.of(ownPain),
                Interval.of(ratio),
                Interval.of(lostOutput),
                floor,
                ratio.length,
                0,
                List.of());
    }

    /** The same with what is known of the runs behind it. */
    Leverage with(double balance, List<FailedFuture> failures) {
        return new Leverage(start, months, targetPain, ownPain, ratio, lostOutput, floor, futures, balance, failures);
    }
}

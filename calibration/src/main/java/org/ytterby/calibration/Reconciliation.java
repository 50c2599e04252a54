package org.ytterby.calibration;

import java.util.List;

/**
 * The reconciled quantities of a base month, t/month, and what was changed to make them balance.
 *
 * @param activity per activity
 * @param flow per route
 * @param use per demand
 * @param disposal by good and region
 * @param endOfLife by good and region
 * @param adjustments every quantity with its figure before and after, in the order of the world's lists
 * @param totals published totals with what the reconciled quantities sum to
 */
public record Reconciliation(
        double[] activity,
        double[] flow,
        double[] use,
        double[][] disposal,
        double[][] endOfLife,
        List<Adjustment> adjustments,
        List<Adjustment> totals) {}

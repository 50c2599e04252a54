package org.ytterby.domain;

/**
 * The reconciled base month: quantities that balance for every good in every region, and the prices that go with them.
 *
 * @param activity level per activity, t/month, indexed as {@link World#activities()}
 * @param flow per route, t/month, indexed as {@link World#routes()}
 * @param use per demand, t/month, indexed as {@link World#demands()}
 * @param disposal by good and region, t/month
 * @param endOfLife collected end-of-life scrap by good and region, t/month
 * @param price by good and region, USD/kg; NaN where the good is not present
 */
public record Baseline(
        double[] activity, double[] flow, double[] use, double[][] disposal, double[][] endOfLife, double[][] price) {}

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
        double[] activity, double[] flow, double[] use, double[][] disposal, double[][] endOfLife, double[][] price) {

    /** What uses and activities of each region take of each good, by good and region of the world, t/month. */
    public double[][] intake(World world) {
        double[][] intake = new double[world.goods().size()][world.regions().size()];
        for (int d = 0; d < world.demands().size(); d++) {
            Demand demand = world.demands().get(d);
            intake[demand.good()][demand.region()] += use[d];
        }
        for (int a = 0; a < world.activities().size(); a++) {
            Activity activity = world.activities().get(a);
            double level = this.activity[a];
            world.recipes()
                    .get(activity.recipe())
                    .coefficients()
                    .forEach((good, coefficient) ->
                            intake[world.good(good)][activity.region()] += Math.max(0, -coefficient) * level);
        }
        return intake;
    }
}

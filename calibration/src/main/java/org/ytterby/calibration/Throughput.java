package org.ytterby.calibration;

import org.ytterby.domain.Activity;
import org.ytterby.domain.World;

/** How much passes through each good's node by the figures, t/month: the scale against which a residual is judged. */
final class Throughput {

    private final World world;
    private final double[][] endOfLife;

    Throughput(World world, double[][] endOfLife) {
        this.world = world;
        this.endOfLife = endOfLife;
    }

    double[][] byNode() {
        double[][] sum = new double[world.goods().size()][world.regions().size()];
        for (int g = 0; g < sum.length; g++) {
            System.arraycopy(endOfLife[g], 0, sum[g], 0, sum[g].length);
        }
        for (Activity activity : world.activities()) {
            world.recipes()
                    .get(activity.recipe())
                    .coefficients()
                    .forEach((good, coefficient) -> sum[world.good(good)][activity.region()] +=
                            Math.abs(coefficient) * activity.prior().value());
        }
        world.routes().forEach(route -> {
            sum[route.good()][route.from()] += route.prior().value();
            sum[route.good()][route.to()] += route.prior().value();
        });
        world.demands().forEach(d -> sum[d.good()][d.region()] += d.prior().value());
        return sum;
    }
}

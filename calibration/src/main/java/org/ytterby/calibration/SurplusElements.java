package org.ytterby.calibration;

import org.ytterby.domain.Activity;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.World;

/**
 * Elements of which the world separates more than it uses, so that their solutions are in part disposed of (the balance
 * problem): fixed proportions of ore make cerium and lanthanum whether they are wanted or not.
 */
final class SurplusElements {

    /**
     * Surplus, as a share of what is separated, from which disposal is taken to happen. Below it the difference lies within
     * the errors of the figures, and reconciliation closes it.
     */
    private static final double THRESHOLD = 0.25;

    private final World world;
    private final double[] made;
    private final double[] taken;

    SurplusElements(World world) {
        this.world = world;
        made = new double[world.goods().size()];
        taken = new double[world.goods().size()];
        for (Activity activity : world.activities()) {
            world.recipes().get(activity.recipe()).coefficients().forEach((id, coefficient) -> {
                int good = world.good(id);
                double tonnes = coefficient * activity.prior().value();
                boolean finishing = activity.plant() == Activity.NO_PLANT;
                if (!finishing) {
                    made[good] += Math.max(0, tonnes);
                    taken[good] += Math.max(0, -tonnes);
                }
            });
        }
        world.demands().forEach(d -> taken[d.good()] += d.prior().value());
    }

    /** True where the solution {@code good} is separated in excess of what its oxide is needed for. */
    boolean isSurplus(int good) {
        String id = world.goods().get(good).id();
        if (world.goods().get(good).kind() != GoodKind.SOLUTION) {
            return false;
        }
        int oxide = world.good(id.replace("-solution", "-oxide"));
        double needed = taken[oxide] - made[oxide];
        return needed < (1 - THRESHOLD) * made[good];
    }
}

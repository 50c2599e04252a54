package org.ytterby.calibration;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;

/** Turns the solved least-squares program into quantities and a report of what was adjusted. */
final class ReconciliationReader {

    /** A gram a month, t. */
    private static final double TRACE = 1e-6;

    private final World world;
    private final double[][] endOfLife;
    private final double[] quantity;
    private final List<Adjustment> adjustments = new ArrayList<>();

    /** On the quantities of a solution, by column. */
    ReconciliationReader(World world, double[][] endOfLife, double[] quantity) {
        this.world = world;
        this.endOfLife = endOfLife;
        this.quantity = quantity;
    }

    /** The columns of activities, routes, demands, disposals by good and region (−1 where there is none), and totals. */
    Reconciliation read(int[] activities, int[] routes, int[] demands, int[][] disposals, int[] totals) {
        double[] activity = pick(activities);
        double[] flow = pick(routes);
        double[] use = pick(demands);
        for (int a = 0; a < activity.length; a++) {
            report(
                    "activity " + world.activities().get(a).id(),
                    world.activities().get(a).prior(),
                    activity[a]);
        }
        for (int i = 0; i < flow.length; i++) {
            Route route = world.routes().get(i);
            report(
                    "flow " + world.goods().get(route.good()).id() + " " + code(route.from()) + " to "
                            + code(route.to()),
                    route.prior(),
                    flow[i]);
        }
        for (int d = 0; d < use.length; d++) {
            Demand demand = world.demands().get(d);
            report(
                    "use " + world.uses().get(demand.use()).id() + " "
                            + world.goods().get(demand.good()).id() + " in " + code(demand.region()),
                    demand.prior(),
                    use[d]);
        }
        return new Reconciliation(
                activity, flow, use, disposal(disposals), endOfLife, List.copyOf(adjustments), totals(totals));
    }

    private String code(int region) {
        return world.regions().get(region).code();
    }

    private void report(String what, Figure prior, double reconciled) {
        if (prior.value() > 0) {
            adjustments.add(new Adjustment(what, prior.value(), reconciled, prior.trust(), prior.where()));
        }
    }

    private List<Adjustment> totals(int[] columns) {
        List<Adjustment> totals = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            Figure total = world.observations().get(i).total();
            totals.add(new Adjustment(
                    world.observations().get(i).label(),
                    total.value(),
                    quantity[columns[i]],
                    total.trust(),
                    total.where()));
        }
        return totals;
    }

    /** A solver's zero may be a trace above it; a route or use of that size would have an all but infinite slope. */
    private static double clean(double tonnes) {
        return tonnes < TRACE ? 0 : tonnes;
    }

    private double[] pick(int[] columns) {
        double[] picked = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            picked[i] = clean(quantity[columns[i]]);
        }
        return picked;
    }

    private double[][] disposal(int[][] columns) {
        double[][] picked = new double[columns.length][];
        for (int g = 0; g < columns.length; g++) {
            picked[g] = new double[columns[g].length];
            for (int r = 0; r < columns[g].length; r++) {
                picked[g][r] = columns[g][r] < 0 ? 0 : clean(quantity[columns[g][r]]);
            }
        }
        return picked;
    }
}

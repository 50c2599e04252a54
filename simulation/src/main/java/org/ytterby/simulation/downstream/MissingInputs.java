package org.ytterby.simulation.downstream;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Holding;
import org.ytterby.domain.World;
import org.ytterby.simulation.program.Clearing;
import org.ytterby.simulation.program.MonthInputs;

/**
 * What is missing from the deliveries to a use: what the market leaves unserved, and what the use takes out of the stock of
 * its region instead of from deliveries. That stock <em>is</em> the cover of the region's plants, so that cover is counted
 * once. Stock counts below its target of the base month; more than that is no plant's cover. What leaves the stock while the
 * good is no dearer than in the base month is missing to nobody: holders sell off what they expect to become cheaper, as they
 * do inside a region whose exports are stopped. Immutable, one for all futures.
 */
final class MissingInputs {

    private static final double WEEKS_A_MONTH = 52 / 12.0;

    private final Economy economy;
    private final double[] target;
    private final double[] useShare;
    private final int[][] users;
    private final double[] coverMonths;
    private final int demands;

    MissingInputs(Economy economy) {
        this.economy = economy;
        World world = economy.world();
        demands = world.demands().size();
        int holdings = world.holdings().size();
        target = new double[holdings];
        useShare = new double[holdings];
        users = new int[holdings][];
        coverMonths = new double[demands];
        double[][] intake = economy.baseIntake();
        for (int h = 0; h < holdings; h++) {
            Holding holding = world.holdings().get(h);
            target[h] = economy.storage()[h].target();
            users[h] = users(world, holding);
            double taken = intake[holding.good()][holding.region()];
            useShare[h] =
                    taken > 0 ? Math.min(1, sum(users[h], economy.baseline().use()) / taken) : 0;
            cover(economy, users[h], holding.weeks().value() / WEEKS_A_MONTH);
        }
    }

    /** Demands that draw on a holding, those served first in front. */
    private static int[] users(World world, Holding holding) {
        Comparator<Integer> byPriority = Comparator.comparingInt(
                d -> world.uses().get(world.demands().get(d).use()).priority());
        return IntStream.range(0, world.demands().size())
                .filter(d -> world.demands().get(d).good() == holding.good()
                        && world.demands().get(d).region() == holding.region())
                .boxed()
                .sorted(byPriority)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The weeks of the region's stock, divided over its uses as their own weeks stand to each other. */
    private void cover(Economy economy, int[] users, double months) {
        double[] use = economy.baseline().use();
        double weighted = 0;
        for (int d : users) {
            weighted += use[d] * economy.world().demands().get(d).coverWeeks();
        }
        double used = sum(users, use);
        for (int d : users) {
            Demand demand = economy.world().demands().get(d);
            coverMonths[d] = weighted > 0 ? months * demand.coverWeeks() * used / weighted : months;
        }
    }

    private static double sum(int[] members, double[] values) {
        return Arrays.stream(members).mapToDouble(d -> values[d]).sum();
    }

    /** Demands per holding, those served first in front. */
    int[][] users() {
        return users;
    }

    /** Median cover per demand, months of its use; 0 where its region holds nothing of the good. */
    double[] coverMonths() {
        return coverMonths;
    }

    /** Stock of a holding at the month's end that its uses can draw on, t. */
    double stockForUses(int holding, Clearing clearing) {
        return useShare[holding] * clearing.stock()[holding];
    }

    /**
     * One month.
     *
     * @param wanted used and unserved per demand, t
     * @param missing from deliveries per demand, t; below zero where cover is rebuilt
     * @param kept per demand, what the lack of cover is multiplied by where cover is rebuilt, 0 to 1
     */
    record Month(double[] wanted, double[] missing, double[] kept) {}

    /** Reads a cleared month. */
    Month of(MonthInputs inputs, Clearing clearing) {
        double[] wanted = new double[demands];
        for (int d = 0; d < demands; d++) {
            wanted[d] = clearing.used()[d] + clearing.unserved()[d];
        }
        double[] missing = clearing.unserved().clone();
        double[] kept = new double[demands];
        Arrays.fill(kept, 1);
        for (int h = 0; h < users.length; h++) {
            double before = Math.max(0, target[h] - inputs.openingStock()[h]);
            double after = Math.max(0, target[h] - clearing.stock()[h]);
            double drawn = after > before && !scarce(h, clearing) ? 0 : useShare[h] * (after - before);
            double all = drawn == 0 ? 0 : sum(users[h], wanted);
            for (int d : users[h]) {
                missing[d] += all > 0 ? drawn * wanted[d] / all : 0;
                kept[d] = before > 0 ? Math.min(1, after / before) : 1;
            }
        }
        return new Month(wanted, missing, kept);
    }

    /** Whether a holding's good is dearer in its region than in the base month. */
    private boolean scarce(int h, Clearing clearing) {
        Holding holding = economy.world().holdings().get(h);
        int good = holding.good();
        int region = holding.region();
        return clearing.price()[good][region] > economy.baseline().price()[good][region];
    }
}

package org.ytterby.risk.leverage;

import java.util.List;
import org.ytterby.domain.World;
import org.ytterby.ensemble.Distribution;
import org.ytterby.simulation.welfare.Part;
import org.ytterby.simulation.welfare.WelfareRecorder;

/**
 * Welfare of a group of regions over a span of months: flows discounted to its start, plus what stocks have gained in it at
 * base prices, discounted from its end.
 *
 * @param world what the distribution was simulated on
 * @param group code or group of regions
 * @param start first month, 0 first
 * @param months length of the span
 * @param discount β, monthly discount factor
 */
record WelfareSpan(World world, String group, int start, int months, double discount) {

    /** W_n by future, thousand USD. */
    double[] welfare(Distribution distribution) {
        double[] sum = new double[distribution.futures()];
        for (Part part : Part.values()) {
            if (part.isFlow()) {
                add(sum, distribution, part, 1);
            } else if (part == Part.INVENTORY) {
                add(sum, distribution, part, 0);
            }
        }
        return sum;
    }

    /** Output lost beyond welfare by future, thousand USD. */
    double[] lostOutput(Distribution distribution) {
        double[] sum = new double[distribution.futures()];
        add(sum, distribution, Part.LOST_OUTPUT, 1);
        return sum;
    }

    /** Adds a part; {@code dated} 1 discounts each month from its own date, 0 all of them from the end of the span. */
    private void add(double[] sum, Distribution distribution, Part part, int dated) {
        List<Integer> members = world.members(group);
        for (int region : members) {
            int series = distribution.indexOf(
                    WelfareRecorder.key(part, world.regions().get(region).code()));
            for (int t = 0; series >= 0 && t < months; t++) {
                double factor = StrictMath.pow(discount, dated == 1 ? t : months);
                double[] values = distribution.values()[series][start + t];
                for (int f = 0; f < sum.length; f++) {
                    sum[f] += factor * values[f];
                }
            }
        }
    }
}

package org.ytterby.risk.leverage;

import java.util.List;
import java.util.OptionalDouble;

/** Months of building until leverage has halved, MODEL §11. */
public final class HalfLife {

    private HalfLife() {}

    /**
     * The first start, interpolated linearly between those that were tried, from which a cut has at most half the leverage
     * of the first.
     *
     * @param months starts, ascending, the first being the reference
     * @param leverage leverage of a cut at each of them
     * @return empty where it does not halve within the months tried, or the reference is not above zero
     */
    public static OptionalDouble of(List<Integer> months, List<Double> leverage) {
        double half = leverage.get(0) / 2;
        for (int i = 1; half > 0 && i < leverage.size(); i++) {
            double before = leverage.get(i - 1);
            double now = leverage.get(i);
            if (now <= half) {
                double share = (before - half) / (before - now);
                return OptionalDouble.of(months.get(i - 1) + share * (months.get(i) - months.get(i - 1)));
            }
        }
        return OptionalDouble.empty();
    }
}

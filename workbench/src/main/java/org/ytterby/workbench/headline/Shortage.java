package org.ytterby.workbench.headline;

import java.util.Arrays;
import org.ytterby.ensemble.Distribution;

/**
 * Where, when and how badly one need goes short, future by future. A future is short from the first month in which some
 * use lacks more than {@link #THRESHOLD} of what it wanted.
 *
 * @param need what is wanted
 * @param firstMonth by future, index of the first short month, or {@link #NEVER}
 * @param worstShare by future, missing share of the whole need in its worst month
 * @param missing by part of the need, t, summed over months, mean over futures
 * @param stakes by future, what is missing at its price, summed over months, thousand USD
 * @param stakeKusd mean of the stakes
 */
record Shortage(Need need, int[] firstMonth, double[] worstShare, double[] missing, double[] stakes, double stakeKusd) {
    /** Share of what a use wanted, above which it is short. */
    static final double THRESHOLD = 0.05;

    static final int NEVER = Integer.MAX_VALUE;

    /** Tonnes a month below which a lack is the solver's tolerance and nothing else. */
    private static final double NOTHING = 1e-6;

    static Shortage of(Distribution distribution, Need need, BaseMonth base) {
        int futures = distribution.futures();
        Measure measure = new Measure(distribution, need, base);
        for (int f = 0; f < futures; f++) {
            for (int t = 0; t < distribution.months().size(); t++) {
                measure.add(t, f);
            }
        }
        return new Shortage(need, measure.first, measure.worst, measure.missing, measure.stakes, measure.stake);
    }

    /** Number of futures that go short. */
    int count() {
        return (int) Arrays.stream(firstMonth).filter(t -> t != NEVER).count();
    }

    /** Median first month over the futures that go short (the earlier of the two middle ones); needs one. */
    int medianFirst() {
        int[] sorted =
                Arrays.stream(firstMonth).filter(t -> t != NEVER).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }

    /** Index of the part that lacks most. */
    int mainPart() {
        int main = 0;
        for (int i = 1; i < missing.length; i++) {
            main = missing[i] > missing[main] ? i : main;
        }
        return main;
    }

    /** Index of the part that lacks most in the first short month of a future that goes short. */
    int partThen(Distribution distribution, int future) {
        int month = firstMonth[future];
        int most = 0;
        for (int i = 1; i < need.parts().size(); i++) {
            most = lack(distribution, i, month, future) > lack(distribution, most, month, future) ? i : most;
        }
        return most;
    }

    private double lack(Distribution distribution, int part, int month, int future) {
        return distribution.values()[need.parts().get(part).unserved()][month][future];
    }

    /** Adds up month by month. */
    private static final class Measure {
        private final Distribution distribution;
        private final Need need;
        private final int[] price;
        private final double[] basePrice;
        private final int[] first;
        private final double[] worst;
        private final double[] missing;
        private final double[] stakes;
        private double stake;

        Measure(Distribution distribution, Need need, BaseMonth base) {
            this.distribution = distribution;
            this.need = need;
            price = need.parts().stream()
                    .mapToInt(part -> PriceSeries.index(distribution, need.good(), part.region()))
                    .toArray();
            basePrice = need.parts().stream()
                    .mapToDouble(part -> base.price(need.good(), part.region()))
                    .toArray();
            first = new int[distribution.futures()];
            Arrays.fill(first, NEVER);
            worst = new double[distribution.futures()];
            missing = new double[need.parts().size()];
            stakes = new double[distribution.futures()];
        }

        void add(int t, int f) {
            double lacking = 0;
            double wanted = 0;
            for (int i = 0; i < missing.length; i++) {
                Need.Part part = need.parts().get(i);
                double lack = Math.max(0, distribution.values()[part.unserved()][t][f]);
                double served = part.consumption() < 0 ? 0 : distribution.values()[part.consumption()][t][f];
                boolean isShort = lack > NOTHING && lack > THRESHOLD * (lack + served);
                first[f] = isShort ? Math.min(first[f], t) : first[f];
                lacking += lack;
                wanted += lack + served;
                missing[i] += lack / distribution.futures();
                double worth = lack * priceAt(i, t, f);
                stakes[f] += worth;
                stake += worth / distribution.futures();
            }
            worst[f] = lacking > NOTHING ? Math.max(worst[f], lacking / wanted) : worst[f];
        }

        private double priceAt(int part, int t, int f) {
            double value = price[part] < 0 ? basePrice[part] : distribution.values()[price[part]][t][f];
            return Double.isFinite(value) ? value : 0;
        }
    }
}

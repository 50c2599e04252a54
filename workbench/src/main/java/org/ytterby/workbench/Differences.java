package org.ytterby.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.ytterby.ensemble.Distribution;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.workbench.headline.BaseMonth;
import org.ytterby.workbench.result.Difference;
import org.ytterby.workbench.words.Names;
import org.ytterby.workbench.words.Plain;

/**
 * Compares two distributions under the same draws, quantity by quantity: the mean over months and futures. A series that
 * one of them lacks is zero throughout there, unless it is a price.
 */
final class Differences {
    /** Relative change below which two runs are the same but for the solver's tolerance. */
    private static final double NOTHING = 1e-6;

    private final Distribution first;
    private final Distribution second;
    private final BaseMonth base;
    private final Names names;

    Differences(Distribution first, Distribution second, BaseMonth base, Names names) {
        this.first = first;
        this.second = second;
        this.base = base;
        this.names = names;
    }

    /** Every quantity that differs, by what the difference is worth, then by its relative size. */
    List<Difference> find() {
        NavigableSet<SeriesKey> keys = new TreeSet<>();
        first.keys().stream().filter(Differences::isPlain).forEach(keys::add);
        second.keys().stream().filter(Differences::isPlain).forEach(keys::add);
        List<Difference> found = new ArrayList<>();
        keys.forEach(key -> difference(key).ifPresent(found::add));
        found.sort(Comparator.comparingDouble((Difference d) -> Math.abs(d.moneyKusd()))
                .reversed()
                .thenComparing(Comparator.comparingDouble(Differences::relative).reversed())
                .thenComparing(Difference::metric)
                .thenComparing(Difference::good)
                .thenComparing(Difference::region));
        return found;
    }

    /** Named by a metric, a good and a region and nothing else. */
    private static boolean isPlain(SeriesKey key) {
        return key.good() != null
                && key.region() != null
                && key.equals(SeriesKey.of(key.metric(), key.good(), key.region(), key.unit()));
    }

    private static double relative(Difference difference) {
        double size = Math.max(Math.abs(difference.a()), Math.abs(difference.b()));
        return size == 0 ? 0 : Math.abs(difference.delta()) / size;
    }

    private Optional<Difference> difference(SeriesKey key) {
        int left = first.indexOf(key);
        int right = second.indexOf(key);
        boolean price = isPrice(key);
        if (price && (left < 0 || right < 0)) {
            return Optional.empty();
        }
        double[] a = byFuture(first, left);
        double[] b = byFuture(second, right);
        Difference difference = describe(key, mean(a), mean(b), higher(a, b));
        boolean known = Double.isFinite(difference.delta());
        return known && relative(difference) > NOTHING ? Optional.of(difference) : Optional.empty();
    }

    private static boolean isPrice(SeriesKey key) {
        return key.unit().equals("USD/kg");
    }

    /** Mean over months of each future. */
    private static double[] byFuture(Distribution distribution, int series) {
        double[] means = new double[distribution.futures()];
        if (series >= 0) {
            for (double[] month : distribution.values()[series]) {
                for (int f = 0; f < means.length; f++) {
                    means[f] += month[f] / distribution.months().size();
                }
            }
        }
        return means;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Number of futures in which the second lies above the first. */
    private static int higher(double[] a, double[] b) {
        int count = 0;
        for (int f = 0; f < Math.min(a.length, b.length); f++) {
            count += b[f] > a[f] ? 1 : 0;
        }
        return count;
    }

    private Difference describe(SeriesKey key, double a, double b, int higher) {
        String good = String.valueOf(key.good());
        String region = String.valueOf(key.region());
        double worth = isPrice(key) ? base.use(good, region) : base.price(good, region);
        boolean money = isPrice(key) || key.unit().startsWith("t");
        // A stock is built up or drawn down over the months; a flow differs in each of them.
        double months = key.unit().equals("t") ? first.months().size() : 1;
        double kusd = money && Double.isFinite(worth) ? worth * (b - a) / months : 0;
        int futures = Math.min(first.futures(), second.futures());
        String relative = a > 0 ? " (" + (b > a ? "+" : "") + Plain.percent(b / a - 1) + ")" : "";
        String sentence = key.metric() + " of " + names.good(good) + " in " + names.region(region) + ": "
                + Plain.number(a) + " → " + Plain.number(b) + " " + key.unit() + " on average" + relative
                + ", higher in " + Plain.count(higher, futures) + ".";
        return new Difference(key.metric(), good, region, a, b, b - a, key.unit(), kusd, sentence);
    }
}

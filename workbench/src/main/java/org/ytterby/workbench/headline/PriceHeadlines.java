package org.ytterby.workbench.headline;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ytterby.domain.Good;
import org.ytterby.domain.GoodKind;
import org.ytterby.domain.World;
import org.ytterby.ensemble.Distribution;
import org.ytterby.numerics.Quantiles;
import org.ytterby.workbench.result.Headline;
import org.ytterby.workbench.result.Headline.Facts;
import org.ytterby.workbench.result.Headline.Price;
import org.ytterby.workbench.words.Names;
import org.ytterby.workbench.words.Plain;

/**
 * Which oxides, metals and magnets become dear: those whose price passes a multiple of the base month's, in the region
 * where the rise costs most, ranked by that cost.
 */
final class PriceHeadlines {
    private static final int MOST = 5;
    private static final double[] MULTIPLES = {3, 2, 1.5, 1.2};

    /** Share of futures from which a multiple is worth a sentence. */
    private static final double WORTH = 0.05;

    private final Distribution distribution;
    private final World world;
    private final BaseMonth base;
    private final Names names;

    PriceHeadlines(Study study) {
        distribution = study.distribution();
        world = study.economy().world();
        base = new BaseMonth(study.economy());
        names = new Names(world);
    }

    /** One sentence for each good that becomes dear somewhere, for the region where the rise costs most. */
    List<Headline> find() {
        return rises().stream().map(this::headline).toList();
    }

    /** What the sentences are made of, the dearest first. */
    List<Rise> rises() {
        TreeMap<String, Rise> dearest = new TreeMap<>();
        for (Good good : world.goods()) {
            if (good.kind() == GoodKind.OXIDE || good.kind() == GoodKind.METAL || good.kind() == GoodKind.MAGNET) {
                world.regions().stream()
                        .flatMap(region -> rise(good.id(), region.code()).stream())
                        .max(Comparator.comparingDouble(Rise::stakeKusd))
                        .ifPresent(rise -> dearest.put(good.id(), rise));
            }
        }
        return dearest.values().stream()
                .sorted(Comparator.comparingDouble(Rise::stakeKusd).reversed())
                .limit(MOST)
                .toList();
    }

    /**
     * A price that passes a multiple of its base.
     *
     * @param firsts by future, index of its first month above the multiple, −1 where it never gets there
     * @param first their median over the futures that do
     * @param peaks by future, highest price, USD/kg
     * @param stakeKusd mean over futures of the rise to the highest price, on the base month's use, thousand USD a month
     */
    record Rise(
            String good,
            String region,
            double multiple,
            int futures,
            int[] firsts,
            int first,
            double[] peaks,
            double base,
            double stakeKusd) {}

    private Optional<Rise> rise(String good, String region) {
        int series = PriceSeries.index(distribution, good, region);
        double basePrice = base.price(good, region);
        double use = base.use(good, region);
        if (series < 0 || !(basePrice > 0) || !(use > 0)) {
            return Optional.empty();
        }
        double[] peaks = peaks(series);
        for (double multiple : MULTIPLES) {
            int[] all = firsts(series, multiple * basePrice);
            int[] firsts = Arrays.stream(all).filter(t -> t >= 0).sorted().toArray();
            if (firsts.length >= WORTH * distribution.futures() && firsts.length > 0) {
                double stake = use * (Arrays.stream(peaks).average().orElse(basePrice) - basePrice);
                int first = firsts[(firsts.length - 1) / 2];
                return Optional.of(
                        new Rise(good, region, multiple, firsts.length, all, first, peaks, basePrice, stake));
            }
        }
        return Optional.empty();
    }

    private double[] peaks(int series) {
        double[] peaks = new double[distribution.futures()];
        for (int f = 0; f < peaks.length; f++) {
            for (int t = 0; t < distribution.months().size(); t++) {
                peaks[f] = Math.max(peaks[f], finite(distribution.values()[series][t][f]));
            }
        }
        return peaks;
    }

    /** First months above a price, by future. */
    private int[] firsts(int series, double threshold) {
        return java.util.stream.IntStream.range(0, distribution.futures())
                .map(f -> first(series, f, threshold))
                .toArray();
    }

    private int first(int series, int future, double threshold) {
        for (int t = 0; t < distribution.months().size(); t++) {
            if (finite(distribution.values()[series][t][future]) > threshold) {
                return t;
            }
        }
        return -1;
    }

    private static double finite(double price) {
        return Double.isFinite(price) ? price : 0;
    }

    private Headline headline(Rise rise) {
        YearMonth month = distribution.months().get(rise.first);
        Price price = new Price(Quantiles.of(rise.peaks, 0.5), Quantiles.of(rise.peaks, 0.95), rise.base);
        String sentence = "The price of " + names.good(rise.good) + " in " + names.region(rise.region) + " passes "
                + Plain.number(rise.multiple) + " times its base month's " + Plain.number(rise.base) + " USD/kg in "
                + Plain.count(rise.futures, distribution.futures()) + ", first in " + month
                + " (median); its highest is " + Plain.number(price.p50()) + " USD/kg (median; 95th percentile "
                + Plain.number(price.p95()) + ").";
        Facts facts = new Facts(rise.good, rise.region, "", month, price, 0, "", rise.stakeKusd);
        double probability = rise.futures / (double) distribution.futures();
        return new Headline(Headline.Kind.PRICE, sentence, probability, rise.futures, facts);
    }
}

package org.ytterby.workbench.headline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ytterby.ensemble.Distribution;
import org.ytterby.numerics.Quantiles;
import org.ytterby.workbench.result.Headline;
import org.ytterby.workbench.result.Headline.Facts;
import org.ytterby.workbench.result.Headline.Price;
import org.ytterby.workbench.words.Names;
import org.ytterby.workbench.words.Plain;

/** Who runs short of what, when, at what price, in how many futures, and why; the largest value at stake first. */
final class ShortageHeadlines {
    private static final int MOST = 10;

    private final Study study;
    private final Distribution distribution;
    private final BaseMonth base;
    private final Names names;
    private final ReasonFinder reasons;

    ShortageHeadlines(Study study) {
        this.study = study;
        distribution = study.distribution();
        base = new BaseMonth(study.economy());
        names = new Names(study.economy().world());
        reasons = new ReasonFinder(study);
    }

    List<Headline> find() {
        List<Shortage> all = all();
        List<Shortage> found = worthTelling(all);
        return found.isEmpty()
                ? List.of(nobody(all))
                : found.stream().map(this::headline).toList();
    }

    /** What becomes of every need. */
    List<Shortage> all() {
        return Need.of(distribution, study.economy().world()).stream()
                .map(need -> Shortage.of(distribution, need, base))
                .toList();
    }

    /** Those that headlines are made of, the largest stake first. */
    static List<Shortage> worthTelling(List<Shortage> all) {
        return all.stream()
                .filter(shortage -> shortage.count() > 0)
                .sorted(Comparator.comparingDouble(Shortage::stakeKusd)
                        .reversed()
                        .thenComparing(shortage -> shortage.need().good())
                        .thenComparing(shortage -> shortage.need().region()))
                .limit(MOST)
                .toList();
    }

    private Headline nobody(List<Shortage> all) {
        double worst = all.stream()
                .flatMapToDouble(shortage -> Arrays.stream(shortage.worstShare()))
                .max()
                .orElse(0);
        String where = distribution.futures() == 1
                ? "in the one future that was played no use lacks"
                : "in none of the " + distribution.futures() + " futures does any use lack";
        String sentence = "Nobody runs short: " + where + " more than " + Plain.percent(Shortage.THRESHOLD)
                + " of what it wants (the worst month of any good and region lacks " + Plain.percent(worst) + ").";
        return new Headline(Headline.Kind.SHORTAGE, sentence, 1, distribution.futures(), null);
    }

    private Headline headline(Shortage shortage) {
        int count = shortage.count();
        Facts facts = facts(shortage);
        String sentence = names.region(facts.region()) + " runs short of " + names.good(facts.good()) + " ("
                + facts.who() + ") in " + Plain.count(count, distribution.futures()) + ", first in "
                + facts.month() + " (median)" + price(facts.price()) + "; " + facts.reason() + ". In the worst month "
                + Plain.percent(facts.missingShare()) + " of the need is missing (median); "
                + Plain.money(facts.stakeKusd()) + " of it over all months (mean).";
        return new Headline(Headline.Kind.SHORTAGE, sentence, count / (double) distribution.futures(), count, facts);
    }

    private static String price(Price price) {
        if (!Double.isFinite(price.p50())) {
            return "";
        }
        String base = Double.isFinite(price.base()) ? ", base month " + Plain.number(price.base()) : "";
        return ", at " + Plain.number(price.p50()) + " USD/kg (95th percentile " + Plain.number(price.p95()) + base
                + ")";
    }

    private Facts facts(Shortage shortage) {
        Need need = shortage.need();
        YearMonth month = distribution.months().get(shortage.medianFirst());
        double[] worst = selected(shortage, shortage.worstShare());
        return new Facts(
                need.good(),
                need.region(),
                who(shortage),
                month,
                priceThen(shortage),
                Quantiles.of(worst, 0.5),
                reasons.reason(shortage),
                shortage.stakeKusd());
    }

    private String who(Shortage shortage) {
        List<String> words = new ArrayList<>();
        Need.Part main = shortage.need().parts().get(shortage.mainPart());
        if (main.use() != null) {
            words.add(names.use(main.use()));
        }
        if (!main.region().equals(shortage.need().region())) {
            words.add("in " + names.region(main.region()));
        }
        long lacking = Arrays.stream(shortage.missing()).filter(t -> t > 0).count();
        return (lacking > 1 ? "mostly " : "") + (words.isEmpty() ? "all uses" : String.join(" ", words));
    }

    /**
     * Price in the first short month of each future that goes short, in the member that lacks most then; another member,
     * which may lack more in the end, need not be short yet.
     */
    private Price priceThen(Shortage shortage) {
        double[] prices = new double[distribution.futures()];
        for (int f = 0; f < prices.length; f++) {
            prices[f] = shortage.firstMonth()[f] == Shortage.NEVER ? Double.NaN : priceThen(shortage, f);
        }
        double[] then = selected(shortage, prices);
        String region = shortage.need().parts().get(shortage.mainPart()).region();
        double before = base.price(shortage.need().good(), region);
        return new Price(Quantiles.of(then, 0.5), Quantiles.of(then, 0.95), before);
    }

    private double priceThen(Shortage shortage, int future) {
        Need.Part part = shortage.need().parts().get(shortage.partThen(distribution, future));
        int series = PriceSeries.index(distribution, shortage.need().good(), part.region());
        return series < 0 ? Double.NaN : distribution.values()[series][shortage.firstMonth()[future]][future];
    }

    /** Values of the futures that go short, in their order. */
    private static double[] selected(Shortage shortage, double[] byFuture) {
        double[] result = new double[shortage.count()];
        int next = 0;
        for (int f = 0; f < byFuture.length; f++) {
            if (shortage.firstMonth()[f] != Shortage.NEVER) {
                result[next++] = byFuture[f];
            }
        }
        return result;
    }
}

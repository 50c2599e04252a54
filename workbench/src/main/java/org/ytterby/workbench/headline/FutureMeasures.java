package org.ytterby.workbench.headline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ytterby.ensemble.Distribution;
import org.ytterby.ensemble.FailedFuture;
import org.ytterby.store.FutureMeasure;

/**
 * What each headline says, future by future: the numbers behind its counts and percentiles.
 *
 * <ul>
 *   <li>{@code worstShortage}: largest missing share of any need in any month, 0 to 1;
 *   <li>{@code shortage} of a good in a region: missing share of the need in its worst month; month of the first shortage;
 *   <li>{@code missingValue} of a good in a region: what is missing at its price, summed over months, USD;
 *   <li>{@code regimeEnd}: 1 where the regime of the start ends, with the first month without it, else 0;
 *   <li>{@code peakPrice} of a good in a region: highest price, USD/kg; first month above the headline's multiple;
 *   <li>{@code failed}: the month that did not clear, with the solver's status as note; such a future has no other row.
 * </ul>
 */
public final class FutureMeasures {
    private static final String SHARE = "share";

    private final Study study;
    private final Distribution distribution;
    private final int[] numbers;
    private final long seed;
    private final List<FutureMeasure> rows = new ArrayList<>();

    private FutureMeasures(Study study, long seed) {
        this.study = study;
        this.seed = seed;
        distribution = study.distribution();
        numbers = distribution.numbers();
    }

    /**
     * Every measure of every future, by the number of the future, then in the order of the headlines.
     *
     * @param seed seed of the draws
     */
    public static List<FutureMeasure> of(Study study, long seed) {
        FutureMeasures measures = new FutureMeasures(study, seed);
        measures.shortages();
        measures.regime();
        measures.prices();
        measures.failures();
        measures.rows.sort(Comparator.comparingInt(FutureMeasure::future));
        return List.copyOf(measures.rows);
    }

    private void shortages() {
        List<Shortage> all = new ShortageHeadlines(study).all();
        for (int f = 0; f < numbers.length; f++) {
            int future = f;
            double worst =
                    all.stream().mapToDouble(s -> s.worstShare()[future]).max().orElse(0);
            add(f, "worstShortage", null, null, -1, worst, SHARE, null);
        }
        for (Shortage shortage : ShortageHeadlines.worthTelling(all)) {
            String good = shortage.need().good();
            String region = shortage.need().region();
            for (int f = 0; f < numbers.length; f++) {
                int first = shortage.firstMonth()[f] == Shortage.NEVER ? -1 : shortage.firstMonth()[f];
                add(f, "shortage", good, region, first, shortage.worstShare()[f], SHARE, null);
                add(f, "missingValue", good, region, -1, 1000 * shortage.stakes()[f], "USD", null);
            }
        }
    }

    private void regime() {
        String start = study.scenario().regimes().start().word();
        new RegimeHeadline(study).endings().ifPresent(endings -> {
            for (int f = 0; f < endings.length; f++) {
                add(f, "regimeEnd", null, null, (int) endings[f], endings[f] >= 0 ? 1 : 0, "indicator", start);
            }
        });
    }

    private void prices() {
        for (PriceHeadlines.Rise rise : new PriceHeadlines(study).rises()) {
            for (int f = 0; f < numbers.length; f++) {
                String note = rise.multiple() + " times the base month";
                add(f, "peakPrice", rise.good(), rise.region(), rise.firsts()[f], rise.peaks()[f], "USD/kg", note);
            }
        }
    }

    private void failures() {
        for (FailedFuture failed : distribution.failed()) {
            rows.add(new FutureMeasure(
                    failed.future(),
                    failed.seed(),
                    "failed",
                    null,
                    null,
                    failed.month(),
                    Double.NaN,
                    null,
                    failed.status()));
        }
    }

    private void add(
            int column,
            String measure,
            @Nullable String good,
            @Nullable String region,
            int month,
            double value,
            String unit,
            @Nullable String note) {
        @Nullable YearMonth when = month < 0 ? null : distribution.months().get(month);
        rows.add(new FutureMeasure(numbers[column], seed, measure, good, region, when, value, unit, note));
    }
}

package org.ytterby.workbench.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.store.SeriesSummary;
import org.ytterby.store.Summary;
import org.ytterby.workbench.result.UsageException;

/**
 * Decides a condition on a summary. It holds where any month of any series that its words name holds. A series by use or
 * by channel counts only where the summary has none for their sum.
 */
public final class FailIf {
    private final Summary summary;

    /** On this summary. */
    public FailIf(Summary summary) {
        this.summary = summary;
    }

    /**
     * The clearest month in which the condition holds; empty where it holds in none.
     *
     * @throws UsageException if the good has no price there, so that there is nothing to compare
     */
    public Optional<Verdict> decide(Condition condition) {
        List<SeriesSummary> found = named(condition);
        List<SeriesSummary> named = found.isEmpty() ? List.of(nothing(condition)) : found;
        if (found.isEmpty()
                && condition.metric().toLowerCase(java.util.Locale.ROOT).endsWith("price")) {
            throw new UsageException("--fail-if \"" + condition.text() + "\": there is no "
                    + condition.metric() + " of " + String.join(" in ", condition.words())
                    + ". Maybe the good is not made, shipped or used there.");
        }
        Verdict clearest = null;
        int count = 0;
        for (SeriesSummary series : named) {
            Verdict verdict = clearest(condition, series);
            if (verdict != null) {
                count++;
                clearest = clearest == null || distance(verdict) > distance(clearest) ? verdict : clearest;
            }
        }
        return clearest == null
                ? Optional.empty()
                : Optional.of(new Verdict(condition, clearest.series(), clearest.month(), clearest.value(), count));
    }

    private static double distance(Verdict verdict) {
        return Math.abs(verdict.value() - verdict.condition().threshold());
    }

    private @Nullable Verdict clearest(Condition condition, SeriesSummary series) {
        double[] values = condition.level().of(series);
        Verdict clearest = null;
        for (int t = 0; t < values.length; t++) {
            if (condition.comparison().holds(values[t], condition.threshold())) {
                Verdict verdict =
                        new Verdict(condition, series, summary.months().get(t), values[t], 1);
                clearest = clearest == null || distance(verdict) > distance(clearest) ? verdict : clearest;
            }
        }
        return clearest;
    }

    /** Series that are zero throughout are not kept; what is not there is zero, but for prices. */
    private SeriesSummary nothing(Condition condition) {
        List<String> words = condition.words();
        SeriesKey key = new SeriesKey(
                condition.metric(),
                words.isEmpty() ? null : words.get(0),
                words.size() < 2 ? null : words.get(1),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "");
        double[] zeros = new double[summary.months().size()];
        return new SeriesSummary(key, zeros, zeros, zeros, zeros);
    }

    private List<SeriesSummary> named(Condition condition) {
        List<SeriesSummary> matching = summary.series().stream()
                .filter(series -> series.key().metric().equals(condition.metric()))
                .filter(series -> matches(series.key(), condition.words()))
                .toList();
        Set<SeriesKey> sums = matching.stream()
                .map(SeriesSummary::key)
                .filter(key -> key.equals(sum(key)))
                .collect(Collectors.toCollection(TreeSet::new));
        return matching.stream()
                .filter(series -> series.key().equals(sum(series.key())) || !sums.contains(sum(series.key())))
                .toList();
    }

    private static SeriesKey sum(SeriesKey key) {
        return new SeriesKey(
                key.metric(),
                key.good(),
                key.region(),
                key.from(),
                key.to(),
                null,
                key.element(),
                null,
                key.instrument(),
                key.regime(),
                key.unit());
    }

    private static boolean matches(SeriesKey key, List<String> words) {
        return switch (words.size()) {
            case 0 -> true;
            case 1 -> isSubject(key, words.get(0)) || isPlace(key, words.get(0));
            default -> isSubject(key, words.get(0)) && isPlace(key, words.get(1));
        };
    }

    private static boolean isSubject(SeriesKey key, String word) {
        return word.equals(key.good())
                || word.equals(key.element())
                || word.equals(key.instrument())
                || word.equals(key.regime());
    }

    /** The region of a series; of a flow, where it goes, or where it comes from if it goes to all. */
    private static boolean isPlace(SeriesKey key, String word) {
        String to = key.to();
        if (key.region() != null) {
            return word.equals(key.region());
        }
        return word.equals(to) || ("WORLD".equals(to) && word.equals(key.from()));
    }
}

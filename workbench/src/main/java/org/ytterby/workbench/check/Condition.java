package org.ytterby.workbench.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.store.SeriesSummary;
import org.ytterby.workbench.result.UsageException;

/**
 * A condition on results, as typed: {@code [p05.|p50.|p95.]metric[.subject][.region] (>|<|>=|<=) number}.
 *
 * @param text as typed
 * @param level which value of a month is compared
 * @param metric such as {@code price}
 * @param words what stands after the metric: at most a subject (good, element, instrument or regime) and a region
 * @param comparison which way
 * @param threshold in the unit of the metric's series
 */
public record Condition(
        String text, Level level, String metric, List<String> words, Comparison comparison, double threshold) {

    private static final Pattern FORM =
            Pattern.compile("\\s*([A-Za-z0-9*_./-]+?)\\s*(>=|<=|>|<)\\s*([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)\\s*");

    /** Copies the list. */
    public Condition {
        words = List.copyOf(words);
    }

    /** The same condition on other words. */
    Condition withWords(List<String> others) {
        return new Condition(text, level, metric, others, comparison, threshold);
    }

    /** Which value of a month is compared. */
    public enum Level {
        P05,
        P50,
        P95;

        /** Values by month. */
        public double[] of(SeriesSummary series) {
            return switch (this) {
                case P05 -> series.p05();
                case P50 -> series.p50();
                case P95 -> series.p95();
            };
        }

        /** The word used in conditions, such as {@code p95}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Which way a value is compared with the threshold. */
    public enum Comparison {
        GREATER(">"),
        LESS("<"),
        AT_LEAST(">="),
        AT_MOST("<=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** True where {@code value (sign) threshold}; never for NaN. */
        public boolean holds(double value, double threshold) {
            return switch (this) {
                case GREATER -> value > threshold;
                case LESS -> value < threshold;
                case AT_LEAST -> value >= threshold;
                case AT_MOST -> value <= threshold;
            };
        }

        static Comparison of(String sign) {
            for (Comparison comparison : values()) {
                if (comparison.sign.equals(sign)) {
                    return comparison;
                }
            }
            throw new IllegalArgumentException("no comparison '" + sign + "'. Maybe one of > < >= <=.");
        }

        @Override
        public String toString() {
            return sign;
        }
    }

    /**
     * Reads a condition.
     *
     * @throws UsageException if the text has another form
     */
    public static Condition parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw malformed(text, "it has not the form metric[.good][.region] (>|<|>=|<=) number");
        }
        List<String> words = List.of(matcher.group(1).split("\\.", -1));
        if (words.stream().anyMatch(String::isEmpty)) {
            throw malformed(text, "'" + matcher.group(1) + "' has a dot too many");
        }
        Level level = levelOf(words.get(0));
        List<String> named = words.get(0).equals(level.word()) ? words.subList(1, words.size()) : words;
        if (named.isEmpty() || named.size() > 3) {
            throw malformed(text, "'" + matcher.group(1) + "' needs a metric and at most a good and a region");
        }
        return new Condition(
                text.strip(),
                level,
                named.get(0),
                named.subList(1, named.size()),
                Comparison.of(matcher.group(2)),
                number(text, matcher.group(3)));
    }

    private static Level levelOf(String word) {
        for (Level level : Level.values()) {
            if (level.word().equals(word)) {
                return level;
            }
        }
        return Level.P95;
    }

    private static double number(String text, String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            throw malformed(text, "'" + digits + "' is not a number");
        }
    }

    private static UsageException malformed(String text, String why) {
        return new UsageException("--fail-if \"" + text + "\": " + why
                + ". Maybe \"price.Dy-oxide.JPN > 900\" or \"p50.unserved.NdFeB-HH > 10\".");
    }
}

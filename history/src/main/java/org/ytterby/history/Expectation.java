package org.ytterby.history;

import java.util.Arrays;
import java.util.List;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.dataset.Row;
import org.ytterby.domain.Source;
import org.ytterby.domain.Trust;

/**
 * An observed figure and what a simulated one must come to.
 *
 * @param id word of the check, such as {@code dy-ratio-2025-05}
 * @param episode word of the episode
 * @param quantity what is compared, in words
 * @param unit of all three figures
 * @param observed the figure
 * @param low least simulated value that passes
 * @param high greatest simulated value that passes
 * @param kind what a pass is worth
 * @param source publication
 * @param trust its grade
 * @param note arithmetic, basis, range
 */
public record Expectation(
        String id,
        String episode,
        String quantity,
        String unit,
        double observed,
        double low,
        double high,
        Kind kind,
        Source source,
        Trust trust,
        String note) {

    /** What a pass is worth. */
    public enum Kind {
        /** A figure of the event. */
        OPEN("open"),
        /** A sign or a rank. */
        SIDE("side"),
        /** Restates an input. */
        IN_SAMPLE("in-sample");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word used in files and results. */
        public String word() {
            return word;
        }
    }

    /** True where a value lies within the tolerance; NaN never does. */
    public boolean holds(double value) {
        return value >= low && value <= high;
    }

    /** What an episode is held against, in the order of the dataset. */
    public static List<Expectation> of(Dataset dataset, String episode) {
        return dataset.rows("checks").stream()
                .filter(row -> row.text("episode").equals(episode))
                .map(row -> of(dataset, row))
                .toList();
    }

    private static Expectation of(Dataset dataset, Row row) {
        String source = row.text("source");
        return new Expectation(
                row.text("id"),
                row.text("episode"),
                row.text("quantity"),
                row.text("unit"),
                row.number("value"),
                row.find("pass_low").map(Double::valueOf).orElse(Double.NEGATIVE_INFINITY),
                row.find("pass_high").map(Double::valueOf).orElse(Double.POSITIVE_INFINITY),
                kind(row.text("kind")),
                dataset.findSource(source)
                        .orElseThrow(() -> new IllegalStateException(row.where() + ": unknown source " + source)),
                row.trust(),
                row.find("note").orElse(""));
    }

    private static Kind kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown kind of check '" + word + "'"));
    }
}

package org.ytterby.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * Calibrated values of some parameters, as they are kept in a file and applied over the stated ones.
 *
 * <p>The canonical text is a CSV table with a header, rows by id, numbers with six significant digits and line feeds; it
 * holds neither hour nor machine, so that the same calibration gives the same {@link #hash()}. A file written by the
 * program is its canonical text, so that {@code sha256sum} prints the same hash.
 *
 * @param rows by id, ascending
 */
public record FrozenParameters(List<Row> rows) {

    /** Columns of the file, in their order. */
    public static final List<String> COLUMNS =
            List.of("id", "value", "low", "high", "prior", "posterior-low", "posterior-high", "unit", "evidence");

    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    /**
     * One calibrated parameter; all numbers in {@code unit}.
     *
     * @param id of the parameter
     * @param value calibrated value
     * @param low lower end of the stated range, which the value keeps
     * @param high upper end
     * @param prior stated value, the median of the prior
     * @param posteriorLow 5th percentile of the posterior
     * @param posteriorHigh 95th percentile
     * @param unit as the table of parameters states it
     * @param evidence what the episodes tell of it: {@code identified}, {@code one-sided}, {@code prior} or {@code not-examined}
     */
    public record Row(
            String id,
            double value,
            double low,
            double high,
            double prior,
            double posteriorLow,
            double posteriorHigh,
            String unit,
            String evidence) {

        /** Rounds the numbers as they are written; refuses a value outside of its range. */
        public Row {
            value = rounded(value);
            low = rounded(low);
            high = rounded(high);
            prior = rounded(prior);
            posteriorLow = rounded(posteriorLow);
            posteriorHigh = rounded(posteriorHigh);
            if (value < low || value > high) {
                throw new IllegalArgumentException("calibrated value of '" + id + "' must lie between " + low + " and "
                        + high + " (is " + value + "). Maybe the range was narrowed since; calibrate again.");
            }
        }
    }

    /** Sorts the rows; refuses an id that stands twice. */
    public FrozenParameters {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(Row::id));
        for (int r = 1; r < sorted.size(); r++) {
            if (sorted.get(r).id().equals(sorted.get(r - 1).id())) {
                throw new IllegalArgumentException(
                        "calibrated parameter '" + sorted.get(r).id() + "' stands twice. Maybe two files were joined.");
            }
        }
        rows = List.copyOf(sorted);
    }

    /** The nearest number with six significant digits. */
    public static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }

    /** The table as it is written and hashed. */
    public String canonicalText() {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        for (Row row : rows) {
            text.append(row.id());
            for (double number : new double[] {
                row.value(), row.low(), row.high(), row.prior(), row.posteriorLow(), row.posteriorHigh()
            }) {
                text.append(',').append(decimal(number));
            }
            text.append(',')
                    .append(quoted(row.unit()))
                    .append(',')
                    .append(row.evidence())
                    .append('\n');
        }
        return text.toString();
    }

    private static String decimal(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** SHA-256 of the canonical text in UTF-8, as lower-case hexadecimal. */
    public String hash() {
        try {
            byte[] bytes = canonicalText().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256, which every Java must have", e);
        }
    }

    /**
     * The stated parameters with the calibrated values in their place; range and source stay those of the stated row, the
     * note tells where the value comes from.
     *
     * @throws IllegalArgumentException if a parameter is not stated, or a value lies outside of its stated range
     */
    public Parameters over(Parameters stated) {
        TreeMap<String, Figure> byId = new TreeMap<>(stated.byId());
        for (Row row : rows) {
            Figure prior = stated.figure(row.id());
            String note = "calibrated on past episodes; stated value " + decimal(prior.value())
                    + (prior.note().isEmpty() ? "" : "; " + prior.note());
            byId.put(
                    row.id(),
                    new Figure(
                            row.value(),
                            prior.low(),
                            prior.high(),
                            prior.unit(),
                            prior.source(),
                            prior.year(),
                            prior.trust(),
                            note,
                            prior.where()));
        }
        return new Parameters(byId);
    }
}

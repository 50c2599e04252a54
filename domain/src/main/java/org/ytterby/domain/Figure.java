package org.ytterby.domain;

/**
 * One number of the dataset and where it comes from.
 *
 * @param value the number, in {@code unit}
 * @param low lower end of its range; equals {@code value} where no range is given
 * @param high upper end of its range
 * @param unit unit as the table declares it, such as {@code t/y}
 * @param source id of a {@link Source}
 * @param year year that the figure refers to
 * @param trust grade
 * @param note how it was derived or what it rests on; may be empty
 * @param where table and line, such as {@code operations.csv:17}
 */
public record Figure(
        double value,
        double low,
        double high,
        String unit,
        String source,
        int year,
        Trust trust,
        String note,
        String where) {

    /** Refuses numbers that are not finite and ranges that do not hold the value. */
    public Figure {
        if (!Double.isFinite(value) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException(where + ": value " + value + " must be a finite number");
        }
        if (low > value || high < value) {
            throw new IllegalArgumentException(
                    where + ": value " + value + " lies outside its range " + low + " to " + high);
        }
    }

    /** A figure computed by the program from others. */
    public static Figure derived(double value, String unit, String note, String where) {
        return new Figure(value, value, value, unit, "derived", 0, Trust.D, note, where);
    }

    /** The same provenance with another value, its range scaled alike. */
    public Figure scaled(double factor, String newUnit) {
        return new Figure(
                value * factor,
                Math.min(low * factor, high * factor),
                Math.max(low * factor, high * factor),
                newUnit,
                source,
                year,
                trust,
                note,
                where);
    }

    /**
     * The same provenance and range with another value.
     *
     * @throws IllegalArgumentException if the value lies outside of the range
     */
    public Figure withValue(double other) {
        return new Figure(other, low, high, unit, source, year, trust, note, where);
    }

    /** True where the figure is an estimate, grade E. */
    public boolean isEstimate() {
        return trust == Trust.E;
    }
}

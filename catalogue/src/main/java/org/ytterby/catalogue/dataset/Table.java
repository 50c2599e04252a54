package org.ytterby.catalogue.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A kind of thing that the dataset lists, declared once: where it is kept, what its columns mean and which rules hold.
 *
 * @param id such as {@code use-totals}
 * @param files names of the files that hold its rows
 * @param title one line
 * @param columns in the order of the file
 * @param key columns that together may stand once
 * @param sums rules on sums over rows
 */
public record Table(
        String id, List<String> files, String title, List<Column> columns, List<String> key, List<SumRule> sums) {

    /** Name of the column that dates a row. */
    public static final String VINTAGE = "vintage";

    /**
     * The values of rows that agree in some columns add up to something.
     *
     * @param group columns in which the rows agree
     * @param low smallest sum allowed
     * @param high largest sum allowed
     */
    public record SumRule(List<String> group, double low, double high) {}

    /** Copies the lists. */
    public Table {
        files = List.copyOf(files);
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        sums = List.copyOf(sums);
    }

    /** The column with this header. */
    public Optional<Column> findColumn(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** True where each row carries a number with its provenance. */
    public boolean hasFigure() {
        return findColumn("value").isPresent();
    }

    /** True where rows are dated by vintage. */
    public boolean hasVintage() {
        return findColumn(VINTAGE).isPresent();
    }

    /** The key without the vintage: what a figure is of. */
    public List<String> subject() {
        return key.stream().filter(c -> !c.equals(VINTAGE)).toList();
    }
}

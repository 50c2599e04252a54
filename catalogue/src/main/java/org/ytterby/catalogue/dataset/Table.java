package org.ytterby.catalogue.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind of thing that the dataset lists, declared once: where it is kept, what its columns mean and which rules hold. */
public final class Table {

    /** Name of the column that dates a row. */
    public static final String VINTAGE = "vintage";

    private final String id;
    private final List<String> files;
    private final String title;
    private final List<Column> columns;
    private final List<String> key;
    private final List<SumRule> sums;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<String> subject;

    /**
     * The values of rows that agree in some columns add up to something.
     *
     * @param group columns in which the rows agree
     * @param low smallest sum allowed
     * @param high largest sum allowed
     */
    public record SumRule(List<String> group, double low, double high) {}

    /**
     * A table.
     *
     * @param id such as {@code use-totals}
     * @param files names of the files that hold its rows
     * @param title one line
     * @param columns in the order of the file
     * @param key columns that together may stand once
     * @param sums rules on sums over rows
     */
    public Table(
            String id, List<String> files, String title, List<Column> columns, List<String> key, List<SumRule> sums) {
        this.id = id;
        this.files = List.copyOf(files);
        this.title = title;
        this.columns = List.copyOf(columns);
        this.key = List.copyOf(key);
        this.sums = List.copyOf(sums);
        for (int c = 0; c < columns.size(); c++) {
            positions.put(columns.get(c).name(), c);
        }
        subject = key.stream().filter(c -> !c.equals(VINTAGE)).toList();
    }

    /** Its name, such as {@code use-totals}. */
    public String id() {
        return id;
    }

    /** Names of the files that hold its rows. */
    public List<String> files() {
        return files;
    }

    /** What it holds, in one line. */
    public String title() {
        return title;
    }

    /** Its columns, in the order of the file. */
    public List<Column> columns() {
        return columns;
    }

    /** Columns that together may stand once. */
    public List<String> key() {
        return key;
    }

    /** Rules on sums over rows. */
    public List<SumRule> sums() {
        return sums;
    }

    /** The column with this header. */
    public Optional<Column> findColumn(String name) {
        return Optional.ofNullable(positions.get(name)).map(columns::get);
    }

    /**
     * Place of a column in the order of {@link #columns()}.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    int position(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException(id + " has no column '" + column + "'");
        }
        return position;
    }

    /** True where each row carries a number with its provenance. */
    public boolean hasFigure() {
        return positions.containsKey("value");
    }

    /** True where rows are dated by vintage. */
    public boolean hasVintage() {
        return positions.containsKey(VINTAGE);
    }

    /** The key without the vintage: what a figure is of. */
    public List<String> subject() {
        return subject;
    }
}

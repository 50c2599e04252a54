package org.ytterby.catalogue.dataset;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Columns that many tables share. */
final class Columns {

    /** Spellings of a yearly tonnage; what is counted is a matter of the good or stage. */
    static final String[] TONNES_A_YEAR = {"t/y", "t/year", "t REO/y", "t scrap/y"};

    private Columns() {}

    /** The year of the world that a row describes. */
    static Column vintage() {
        return Column.required(Table.VINTAGE, ColumnType.year(), "year of the world that the row describes");
    }

    /** A remark. */
    static Column note() {
        return Column.optional("note", ColumnType.text(), "remark");
    }

    /** Where a row without a figure comes from. */
    static List<Column> provenance() {
        return List.of(
                Column.required("source", ColumnType.ref(Words.SOURCE), "publication"),
                Column.required("trust", ColumnType.oneOf("A", "B", "C", "D", "E"), "grade of the publication"),
                note());
    }

    /** A number from low to high with its provenance, in one of the units. */
    static List<Column> figure(double low, double high, String... units) {
        return List.of(
                Column.required("value", ColumnType.number(low, high), "the figure"),
                Column.optional("low", ColumnType.number(low, high), "lower end of its range, required for estimates"),
                Column.optional("high", ColumnType.number(low, high), "upper end of its range, required for estimates"),
                Column.required("unit", units.length == 0 ? ColumnType.text() : ColumnType.oneOf(units), "unit"),
                Column.required("source", ColumnType.ref(Words.SOURCE), "publication"),
                Column.required("year", ColumnType.year(), "year that the figure refers to"),
                Column.required(
                        "trust",
                        ColumnType.oneOf("A", "B", "C", "D", "E"),
                        "A official, B reputable secondary, C compilation, D derived, E estimate"),
                Column.optional("note", ColumnType.text(), "arithmetic of a derived figure, basis of an estimate"));
    }

    /** Columns and lists of columns in a row; of two with the same name the first holds, so that a key may be a year. */
    static List<Column> join(Object... parts) {
        Map<String, Column> all = new LinkedHashMap<>();
        for (Object part : parts) {
            if (part instanceof Column column) {
                all.putIfAbsent(column.name(), column);
            } else if (part instanceof List<?> list) {
                list.forEach(item -> all.putIfAbsent(((Column) item).name(), (Column) item));
            } else {
                throw new IllegalArgumentException("neither a column nor a list of columns: " + Arrays.toString(parts));
            }
        }
        return List.copyOf(all.values());
    }

    /** Where something stands. */
    static List<Column> place() {
        return List.of(
                Column.required("country", ColumnType.ref(Words.COUNTRY), "ISO 3166-1 alpha-3"),
                Column.required("place", ColumnType.text(), "town or district"),
                Column.required("latitude", ColumnType.number(-90, 90), "degrees north"),
                Column.required("longitude", ColumnType.number(-180, 180), "degrees east"));
    }
}

package org.ytterby.catalogue.dataset;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ytterby.domain.Figure;
import org.ytterby.domain.Trust;

/**
 * The dataset as one vintage sees it. A figure is taken from the exact vintage, else from the nearest earlier one, else
 * from the nearest later one; a figure that was carried is noted, and its grade falls to D, or to E over more than
 * {@value #FAR} years.
 */
public final class VintageView {

    /** Years over which a carried figure becomes an estimate. */
    public static final int FAR = 2;

    private final Dataset dataset;
    private final int vintage;
    private final Set<Note> notes = new LinkedHashSet<>();
    private final Map<String, Map<List<String>, Index>> indices = new LinkedHashMap<>();
    private final IdentityHashMap<Row, Figure> figures = new IdentityHashMap<>();

    /** Rows of a table by group and, within it, by vintage; 0 where rows are not dated. */
    private record Index(Map<List<String>, NavigableMap<Integer, List<Row>>> byGroup) {}

    /** The dataset as of a year. */
    public VintageView(Dataset dataset, int vintage) {
        this.dataset = dataset;
        this.vintage = vintage;
    }

    /** The year. */
    public int vintage() {
        return vintage;
    }

    /** The dataset behind it. */
    public Dataset dataset() {
        return dataset;
    }

    /** Records something. */
    public void note(Note.Topic topic, String subject, String message) {
        notes.add(new Note(topic, subject, message));
    }

    /** What was recorded, in the order in which it came up. */
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /** The figure of a subject: the key of the table without the vintage, in its order. */
    public Optional<Figure> find(String table, String... subject) {
        Table declared = Tables.of(table);
        return rows(table, declared.subject(), List.of(subject)).stream()
                .findFirst()
                .map(this::figure);
    }

    /**
     * The rows of a group, all from one vintage: what a group does not list in that vintage is absent, not carried.
     *
     * @param table id of the table
     * @param columns columns that make a group
     * @param group their values
     */
    public List<Row> rows(String table, List<String> columns, List<String> group) {
        NavigableMap<Integer, List<Row>> dated = index(table, columns).byGroup().get(group);
        if (dated == null) {
            return List.of();
        }
        return java.util.Objects.requireNonNull(dated.get(nearest(dated)));
    }

    /** The figure of a row, its grade lowered and a note made where it comes from another vintage. */
    public Figure figure(Row row) {
        return figures.computeIfAbsent(row, this::read);
    }

    private Figure read(Row row) {
        Figure figure = row.figure();
        if (!row.table().hasVintage()) {
            return figure;
        }
        int year = Integer.parseInt(row.text(Table.VINTAGE));
        if (year == vintage) {
            return figure;
        }
        String subject =
                row.table().id() + " " + String.join(" ", row.texts(row.table().subject()));
        note(Note.Topic.CARRIED, subject, row.where() + " is of " + year + " and stands in for " + vintage + ".");
        Trust least = Math.abs(year - vintage) > FAR ? Trust.E : Trust.D;
        return new Figure(
                figure.value(),
                figure.low(),
                figure.high(),
                figure.unit(),
                figure.source(),
                figure.year(),
                worse(figure.trust(), least),
                figure.note() + " (carried from " + year + ")",
                figure.where());
    }

    /** The lower of two grades. */
    public static Trust worse(Trust a, Trust b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private int nearest(NavigableMap<Integer, List<Row>> dated) {
        Integer earlier = dated.floorKey(vintage);
        return earlier != null ? earlier : dated.firstKey();
    }

    private Index index(String table, List<String> columns) {
        return indices.computeIfAbsent(table, key -> new LinkedHashMap<>())
                .computeIfAbsent(columns, key -> indexed(table, columns));
    }

    private Index indexed(String table, List<String> columns) {
        Map<List<String>, NavigableMap<Integer, List<Row>>> index = new LinkedHashMap<>();
        for (Row row : dataset.rows(table)) {
            int year = row.table().hasVintage() ? Integer.parseInt(row.text(Table.VINTAGE)) : 0;
            index.computeIfAbsent(row.texts(columns), k -> new TreeMap<>())
                    .computeIfAbsent(year, k -> new ArrayList<>())
                    .add(row);
        }
        return new Index(index);
    }
}

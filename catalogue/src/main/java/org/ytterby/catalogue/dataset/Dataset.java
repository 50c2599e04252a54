package org.ytterby.catalogue.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ytterby.domain.FrozenParameters;
import org.ytterby.domain.Source;

/** All tables of a folder, read and checked. */
public final class Dataset {

    private final Map<String, List<Row>> rows;
    private final List<ImportIssue> issues;
    private final Map<String, Source> sources;
    private final FrozenParameters frozen;

    private Dataset(Map<String, List<Row>> rows, FrozenParameters frozen, List<ImportIssue> issues) {
        this.rows = rows;
        this.frozen = frozen;
        this.issues = List.copyOf(issues);
        this.sources = new TreeMap<>();
        rows("sources")
                .forEach(r -> sources.put(
                        r.text("id"),
                        new Source(
                                r.text("id"),
                                r.text("title"),
                                r.text("publisher"),
                                r.text("published"),
                                r.text("address"),
                                r.text("licence"))));
    }

    /** The dataset that comes with the program. */
    public static Dataset shipped() {
        return read(DataFolder.shipped());
    }

    /** Reads every table of a folder; faults are collected in {@link #issues()}. */
    public static Dataset read(DataFolder folder) {
        List<ImportIssue> issues = new ArrayList<>();
        TableReader reader = new TableReader(folder, issues);
        Map<String, List<Row>> raw = new LinkedHashMap<>();
        Tables.all().forEach(table -> raw.put(table.id(), reader.read(table)));
        RowChecks checks = new RowChecks(VocabularyReader.from(raw), issues);
        Map<String, List<Row>> sound = new LinkedHashMap<>();
        Tables.all()
                .forEach(table -> sound.put(
                        table.id(), List.copyOf(checks.check(table, raw.getOrDefault(table.id(), List.of())))));
        new CrossChecks(sound, issues).run();
        FrozenParameters frozen = FrozenReader.read(
                        folder, FrozenReader.FILE, sound.getOrDefault("parameters", List.of()), issues)
                .orElseGet(() -> new FrozenParameters(List.of()));
        return new Dataset(Collections.unmodifiableMap(sound), frozen, issues);
    }

    /** The rows of a table that have no fault, in the order of the file. */
    public List<Row> rows(String table) {
        return rows.getOrDefault(Tables.of(table).id(), List.of());
    }

    /** Calibrated values that hold instead of stated ones; without rows where nothing was calibrated. */
    public FrozenParameters frozen() {
        return frozen;
    }

    /** Every fault that was found. */
    public List<ImportIssue> issues() {
        return issues;
    }

    /** The publication with this id. */
    public Optional<Source> findSource(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** All publications by id. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** What a table holds, for lists. */
    public TableSummary summary(Table table) {
        return TableSummary.of(table, rows(table.id()), this);
    }
}

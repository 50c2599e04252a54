package org.ytterby.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.dataset.ImportIssue;
import org.ytterby.catalogue.dataset.Table;
import org.ytterby.catalogue.dataset.TableSummary;
import org.ytterby.catalogue.dataset.Tables;
import org.ytterby.domain.Hints;
import org.ytterby.domain.World;
import org.ytterby.workbench.result.DataTable;
import org.ytterby.workbench.result.DatasetEntry;
import org.ytterby.workbench.result.Issue;
import org.ytterby.workbench.result.UsageException;

/** Lists, shows and checks the dataset. */
public final class DataDesk {
    private final Supplier<Dataset> dataset;
    private final Supplier<World> world;
    private final Worlds worlds;

    /** On a dataset, the world whose goods {@code goods} shows, and what worlds tell of themselves. */
    DataDesk(Supplier<Dataset> dataset, Supplier<World> world, Worlds worlds) {
        this.dataset = dataset;
        this.world = world;
        this.worlds = worlds;
    }

    /** Every table with its vintages, rows, grades and sources. */
    public List<DatasetEntry> list() {
        return Tables.all().stream()
                .map(table -> entry(dataset.get().summary(table)))
                .toList();
    }

    private static DatasetEntry entry(TableSummary table) {
        SortedMap<String, Integer> trust = new TreeMap<>();
        table.trust().forEach((grade, count) -> trust.put(grade.name(), count));
        return new DatasetEntry(
                table.id(), table.title(), table.vintages(), table.rows(), trust, table.sources(), table.licences());
    }

    /**
     * One table with what its columns mean; {@code goods} shows the goods of the newest world, {@code estimates} and {@code
     * adjustments-2024} how worlds are founded.
     *
     * @throws UsageException if there is no such table, naming the nearest
     */
    public DataTable show(String id) {
        if (id.equals(GoodsTable.ID)) {
            return GoodsTable.of(world.get());
        }
        if (worlds.audits().contains(id)) {
            return worlds.audit(id);
        }
        Table table = Tables.all().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageException("unknown table '" + id + "'. " + Hints.nearest(id, ids())));
        List<DataTable.Column> columns = table.columns().stream()
                .map(column -> new DataTable.Column(column.name(), column.doc()))
                .toList();
        List<List<String>> rows = dataset.get().rows(id).stream()
                .map(row -> columns.stream().map(c -> row.text(c.name())).toList())
                .toList();
        return new DataTable(table.id(), table.title(), columns, rows);
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>(List.of(GoodsTable.ID));
        ids.addAll(worlds.audits());
        Tables.all().forEach(table -> ids.add(table.id()));
        return ids;
    }

    /** Every fault of the dataset; empty where it is sound. */
    public List<Issue> verify() {
        return dataset.get().issues().stream().map(DataDesk::issue).toList();
    }

    private static Issue issue(ImportIssue issue) {
        String value = issue.value().isEmpty() ? "" : " (is " + issue.value() + ")";
        String assumed = issue.assumed().isEmpty() ? "" : "Assumed: " + issue.assumed() + ".";
        String column = issue.column().isEmpty() ? "" : issue.column() + ": ";
        boolean told = issue.value().isEmpty() || issue.message().contains(issue.value());
        return new Issue(
                issue.file(), issue.line(), 0, issue.column(), column + issue.message() + (told ? "" : value), assumed);
    }
}

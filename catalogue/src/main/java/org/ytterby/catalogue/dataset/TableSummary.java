package org.ytterby.catalogue.dataset;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ytterby.domain.Source;
import org.ytterby.domain.Trust;

/**
 * What a table holds.
 *
 * @param id id of the table
 * @param title one line
 * @param vintages vintages that its rows describe, ascending; empty where rows are not dated
 * @param rows number of rows
 * @param trust number of rows by grade; empty where rows carry none
 * @param sources ids of the publications that its rows name, in alphabetical order
 * @param licences terms of those publications, in alphabetical order
 */
public record TableSummary(
        String id,
        String title,
        List<String> vintages,
        int rows,
        Map<Trust, Integer> trust,
        List<String> sources,
        List<String> licences) {

    static TableSummary of(Table table, List<Row> rows, Dataset dataset) {
        Map<Trust, Integer> trust = new EnumMap<>(Trust.class);
        TreeSet<String> vintages = new TreeSet<>();
        TreeSet<String> sources = new TreeSet<>();
        boolean graded = table.findColumn("trust").isPresent();
        for (Row row : rows) {
            if (table.hasVintage()) {
                vintages.add(row.text(Table.VINTAGE));
            }
            if (graded) {
                trust.merge(row.trust(), 1, Integer::sum);
                sources.add(row.text("source"));
            }
        }
        List<String> licences = sources.stream()
                .flatMap(id -> dataset.findSource(id).stream())
                .map(Source::licence)
                .distinct()
                .sorted()
                .toList();
        return new TableSummary(
                table.id(), table.title(), List.copyOf(vintages), rows.size(), trust, List.copyOf(sources), licences);
    }
}

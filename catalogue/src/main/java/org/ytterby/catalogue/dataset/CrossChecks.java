package org.ytterby.catalogue.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ytterby.domain.Element;

/** Checks that need several tables: what one table names another must describe. */
final class CrossChecks {

    private final Map<String, List<Row>> rows;
    private final List<ImportIssue> issues;

    CrossChecks(Map<String, List<Row>> rows, List<ImportIssue> issues) {
        this.rows = rows;
        this.issues = issues;
    }

    void run() {
        basketsAreComplete();
        elementsAreComplete();
        recipesHaveCosts();
        usesHaveShares();
    }

    private List<Row> of(String table) {
        return rows.getOrDefault(table, List.of());
    }

    private void basketsAreComplete() {
        Map<String, Set<String>> elements = new TreeMap<>();
        of("baskets")
                .forEach(r -> elements.computeIfAbsent(r.text("ore"), k -> new TreeSet<>())
                        .add(r.text("element")));
        for (Row ore : of("ores")) {
            Set<String> found = elements.getOrDefault(ore.text("id"), Set.of());
            for (Element element : Element.values()) {
                if (!found.contains(element.symbol())) {
                    missing(ore, "id", "has no share of " + element + " in baskets.csv.", "0");
                }
            }
        }
    }

    private void elementsAreComplete() {
        Set<String> found =
                of("elements").stream().map(r -> r.text("symbol")).collect(Collectors.toCollection(TreeSet::new));
        for (Element element : Element.values()) {
            if (!found.contains(element.symbol())) {
                issues.add(new ImportIssue(
                        "elements.csv", 0, "symbol", element.symbol(), element + " is missing.", "nothing"));
            }
        }
    }

    private void recipesHaveCosts() {
        Set<String> priced = of("costs").stream()
                .filter(r -> r.text("region").equals("*"))
                .map(r -> r.text("recipe"))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String table : List.of("sites", "projects")) {
            for (Row site : of(table)) {
                for (String recipe : site.list("recipes")) {
                    if (!priced.contains(recipe) && !priced.contains(Chain.kindOf(recipe))) {
                        missing(
                                site,
                                "recipes",
                                "names " + recipe + ", which has no cost for region * in costs.csv.",
                                "");
                    }
                }
            }
        }
    }

    private void usesHaveShares() {
        Set<String> placed =
                of("use-shares").stream().map(r -> r.text("use")).collect(Collectors.toCollection(TreeSet::new));
        Set<String> drawn =
                of("use-totals").stream().map(r -> r.text("use")).collect(Collectors.toCollection(TreeSet::new));
        for (Row use : of("uses")) {
            if (!placed.contains(use.text("id"))) {
                missing(use, "id", "has no place in use_shares.csv.", "it is left out");
            }
            if (!drawn.contains(use.text("id"))) {
                missing(use, "id", "draws nothing in use_totals.csv.", "it is left out");
            }
        }
    }

    private void missing(Row row, String column, String message, String assumed) {
        issues.add(new ImportIssue(
                row.file(), row.line(), column, row.text(column), "'" + row.text(column) + "' " + message, assumed));
    }
}

package org.ytterby.catalogue.flows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ytterby.domain.MonthlyFlow;

/** What has been read of a file so far. */
final class FlowRows {
    private final String file;
    private final List<FlowIssue> issues = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<List<String>, MonthlyFlow> flows = new LinkedHashMap<>();
    private final Map<List<String>, SortedMap<String, Integer>> headings = new LinkedHashMap<>();

    FlowRows(String file) {
        this.file = file;
    }

    void fault(int line, int column, String field, String message, String hint) {
        String text = field.isEmpty() ? message : field + " " + message;
        issues.add(new FlowIssue(file, line, column, field, text, hint));
    }

    void note(String note) {
        notes.add(note);
    }

    boolean isFaulty() {
        return !issues.isEmpty();
    }

    boolean isEmpty() {
        return flows.isEmpty();
    }

    /**
     * Adds a row.
     *
     * @param heading customs heading that it counts, empty where the file has none: rows of several headings are added up,
     *     unless one holds the other
     */
    void add(Cells cells, MonthlyFlow flow, String heading, String hint) {
        List<String> what =
                List.of(flow.from().toString(), flow.until().toString(), flow.exporter(), flow.importer(), flow.good());
        SortedMap<String, Integer> counted = headings.computeIfAbsent(what, key -> new TreeMap<>());
        for (Map.Entry<String, Integer> other : counted.entrySet()) {
            if (other.getKey().startsWith(heading) || heading.startsWith(other.getKey())) {
                fault(
                        cells.line(),
                        0,
                        "",
                        flow.good() + " from " + flow.exporter() + " to " + flow.importer() + " in " + flow.until()
                                + " stands already in line " + other.getValue()
                                + (other.getKey().equals(heading) ? "." : ", under heading " + other.getKey() + "."),
                        hint);
                return;
            }
        }
        counted.put(heading, cells.line());
        flows.merge(
                what,
                flow,
                (a, b) -> new MonthlyFlow(
                        a.from(), a.until(), a.exporter(), a.importer(), a.good(), a.quantity() + b.quantity()));
    }

    FlowFile finish(int most) {
        List<FlowIssue> kept = issues.size() <= most ? issues : new ArrayList<>(issues.subList(0, most));
        if (issues.size() > most) {
            kept.add(new FlowIssue(
                    file,
                    0,
                    0,
                    "",
                    "has " + (issues.size() - most) + " more faults.",
                    "Maybe one cause lies behind them all: mend the first ones and try again."));
        }
        return new FlowFile(issues.isEmpty() ? List.copyOf(flows.values()) : List.of(), kept, notes);
    }
}

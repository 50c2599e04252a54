package org.ytterby.catalogue.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Collects the faults and notes of one file. Not safe for use by several threads. */
final class IssueLog {

    /** A person mends a file from the top: beyond this many faults the rest is only counted. */
    static final int MOST = 100;

    private final String file;
    private final List<ScenarioIssue> issues = new ArrayList<>();
    private final List<ScenarioNote> notes = new ArrayList<>();
    private int uncounted;

    IssueLog(String file) {
        this.file = file;
    }

    /** Adds a fault; the hint is only worked out while there is room for it. */
    void issue(Place place, String path, String message, Supplier<String> hint) {
        if (issues.size() < MOST) {
            issues.add(new ScenarioIssue(file, place.line(), place.column(), path, message, hint.get()));
        } else {
            uncounted++;
        }
    }

    /** Adds a note. */
    void note(Place place, String path, String message) {
        if (notes.size() < MOST) {
            notes.add(new ScenarioNote(file, place.line(), place.column(), path, message));
        }
    }

    /** True where at least one fault was found. */
    boolean hasIssues() {
        return !issues.isEmpty();
    }

    /** Faults by line and column; the last one says how many were left out, if any were. */
    List<ScenarioIssue> issues() {
        List<ScenarioIssue> sorted = new ArrayList<>(issues);
        sorted.sort(Comparator.comparingInt(ScenarioIssue::line).thenComparingInt(ScenarioIssue::column));
        if (uncounted > 0) {
            ScenarioIssue last = sorted.get(sorted.size() - 1);
            sorted.add(new ScenarioIssue(
                    file,
                    last.line(),
                    last.column(),
                    "",
                    "the file has " + uncounted + " more faults than the " + MOST + " listed.",
                    "Maybe mend the first ones and read it again."));
        }
        return sorted;
    }

    /** Notes by line and column. */
    List<ScenarioNote> notes() {
        List<ScenarioNote> sorted = new ArrayList<>(notes);
        sorted.sort(Comparator.comparingInt(ScenarioNote::line).thenComparingInt(ScenarioNote::column));
        return sorted;
    }
}

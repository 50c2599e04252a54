package org.ytterby.catalogue.scenario;

import java.util.List;
import org.ytterby.policy.Scenario;

/** What came of reading a scenario file. */
public sealed interface ScenarioOutcome {

    /**
     * The file says a scenario.
     *
     * @param scenario with every default filled in
     * @param notes what was assumed, in the order of the file
     */
    record Valid(Scenario scenario, List<ScenarioNote> notes) implements ScenarioOutcome {

        /** Copies the notes. */
        public Valid {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The file was read and is at fault: exit code 3.
     *
     * @param issues every fault found, by line and column, at least one
     */
    record Invalid(List<ScenarioIssue> issues) implements ScenarioOutcome {

        /** Copies the issues. */
        public Invalid {
            issues = List.copyOf(issues);
        }
    }

    /**
     * The file could not be read at all: exit code 6.
     *
     * @param file the file as it was named
     * @param message what happened
     * @param hint what may help, a sentence that begins with {@code Maybe}
     */
    record Unreadable(String file, String message, String hint) implements ScenarioOutcome {

        /** The line for people. */
        public String text() {
            return file + ": " + message + " " + hint;
        }
    }
}

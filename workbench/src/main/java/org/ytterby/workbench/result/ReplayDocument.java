package org.ytterby.workbench.result;

import java.util.List;
import org.ytterby.history.Check;
import org.ytterby.history.Comparison;

/**
 * What a replay of an episode tells.
 *
 * @param run the simulated months, one future
 * @param parameters SHA-256 of the parameters that it was played with
 * @param checks observed against simulated, in the order of the dataset
 * @param comparisons published months beside the simulated ones
 */
public record ReplayDocument(RunDocument run, String parameters, List<Check> checks, List<Comparison> comparisons) {

    /** Copies the lists. */
    public ReplayDocument {
        checks = List.copyOf(checks);
        comparisons = List.copyOf(comparisons);
    }

    /** Checks of the event itself that pass. */
    public long passedOpen() {
        return checks.stream()
                .filter(ReplayDocument::isOpen)
                .filter(Check::pass)
                .count();
    }

    /** Checks of the event itself. */
    public long open() {
        return checks.stream().filter(ReplayDocument::isOpen).count();
    }

    private static boolean isOpen(Check check) {
        return check.expectation().kind() == org.ytterby.history.Expectation.Kind.OPEN;
    }
}

package org.ytterby.workbench.result;

import java.util.List;

/**
 * Two scenarios under the same draws.
 *
 * @param manifest what it was made from; its inputs hold both scenario files
 * @param first name of the first scenario
 * @param second name of the second
 * @param differences largest first
 */
public record CompareDocument(Manifest manifest, String first, String second, List<Difference> differences) {

    /** Copies the list. */
    public CompareDocument {
        differences = List.copyOf(differences);
    }
}

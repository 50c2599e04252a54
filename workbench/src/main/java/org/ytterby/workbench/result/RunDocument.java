package org.ytterby.workbench.result;

import java.util.List;
import org.ytterby.store.Summary;

/**
 * Everything that is shown or kept of a run; the JSON document, the run folder, the report and the terminal text are
 * made from it alone, so that they cannot differ.
 *
 * @param manifest what it was made from
 * @param summary percentiles and means of every series
 * @param headlines the most important first
 */
public record RunDocument(Manifest manifest, Summary summary, List<Headline> headlines) {

    /** Copies the list. */
    public RunDocument {
        headlines = List.copyOf(headlines);
    }
}

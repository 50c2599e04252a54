package org.ytterby.workbench.report;

import java.util.List;
import org.ytterby.domain.Source;

/**
 * Where the world of a report comes from.
 *
 * @param sources publications that the dataset draws on
 * @param remarks sentences on what rests on estimates; may be empty
 */
public record Provenance(List<Source> sources, List<String> remarks) {
    /** Copies the lists. */
    public Provenance {
        sources = List.copyOf(sources);
        remarks = List.copyOf(remarks);
    }
}

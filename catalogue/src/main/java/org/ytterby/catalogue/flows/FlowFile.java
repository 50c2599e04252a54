package org.ytterby.catalogue.flows;

import java.util.List;
import org.ytterby.domain.MonthlyFlow;

/**
 * What a file of flows says.
 *
 * @param flows sound rows in the order of the file; rows of one flow and month that count different headings are added up
 * @param issues every fault; empty where the file is sound
 * @param notes what was left out, and why
 */
public record FlowFile(List<MonthlyFlow> flows, List<FlowIssue> issues, List<String> notes) {

    /** Copies the lists. */
    public FlowFile {
        flows = List.copyOf(flows);
        issues = List.copyOf(issues);
        notes = List.copyOf(notes);
    }
}

package org.ytterby.workbench.result;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario or a dataset is at fault; every fault is listed. */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    /** With at least one fault. */
    public InvalidInputException(List<Issue> issues) {
        super(issues.stream().map(Issue::text).collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    /** Every fault that was found, in the order of the file. */
    public List<Issue> issues() {
        return issues;
    }
}

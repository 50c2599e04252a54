package org.ytterby.cli;

import java.util.function.Supplier;
import org.ytterby.workbench.Interruption;
import org.ytterby.workbench.Workbench;

/**
 * What a verb works with.
 *
 * @param workbench makes the workbench; asked once, by the verb that runs
 * @param interruption set when the person stops the program
 * @param terminal what standard output and error are
 */
record Desk(Supplier<Workbench> workbench, Interruption interruption, Terminal terminal) {}

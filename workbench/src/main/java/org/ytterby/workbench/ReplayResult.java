package org.ytterby.workbench;

import org.ytterby.workbench.result.ReplayDocument;

/**
 * What a replay gave.
 *
 * @param run the simulated months, as a run of one future
 * @param document what is told of it
 */
public record ReplayResult(RunResult run, ReplayDocument document) {}

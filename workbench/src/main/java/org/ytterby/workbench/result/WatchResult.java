package org.ytterby.workbench.result;

import java.util.List;
import org.ytterby.history.watch.FalseAlarms;
import org.ytterby.history.watch.WatchMonth;

/**
 * What published flows say of the truce.
 *
 * @param name the file, or what else was read
 * @param inputs files and tables that were read
 * @param months by month and exporter
 * @param threshold probability of a broken truce from which there is an alarm
 * @param falseAlarms how often it cries wolf, by view of the quiet months
 * @param notes what was left out of the file
 */
public record WatchResult(
        String name,
        List<InputFile> inputs,
        List<WatchMonth> months,
        double threshold,
        List<FalseAlarms> falseAlarms,
        List<String> notes) {

    /** Copies the lists. */
    public WatchResult {
        inputs = List.copyOf(inputs);
        months = List.copyOf(months);
        falseAlarms = List.copyOf(falseAlarms);
        notes = List.copyOf(notes);
    }
}

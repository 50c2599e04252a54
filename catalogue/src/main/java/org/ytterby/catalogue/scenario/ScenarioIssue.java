package org.ytterby.catalogue.scenario;

/**
 * One fault of a scenario file.
 *
 * @param file the file as it was named
 * @param line line of the fault, from 1
 * @param column column of the fault in characters (code points), from 1
 * @param path where in the document, such as {@code events[1].share}; empty for the whole file
 * @param message what was found, a sentence that names the path and the value
 * @param hint what may help, a sentence that begins with {@code Maybe}
 */
public record ScenarioIssue(String file, int line, int column, String path, String message, String hint) {

    /** The line for people: {@code truce.yaml:7:12: events[1].share must be at most 1 (is 1.4). Maybe …}. */
    public String text() {
        return file + ":" + line + ":" + column + ": " + message + " " + hint;
    }
}

package org.ytterby.workbench.result;

/**
 * One fault of a file that a person wrote.
 *
 * @param file the file as it was named
 * @param line line from 1; 0 where the whole file is meant
 * @param column column from 1; 0 where the whole line is meant
 * @param path where in the document, such as {@code events[1].share}; empty for the whole file
 * @param message what was found
 * @param hint what may help
 */
public record Issue(String file, int line, int column, String path, String message, String hint) {

    /** The line for people: {@code truce.yaml:7:12: events[1].share must be at most 1 (is 1.4). Maybe …}. */
    public String text() {
        String place = line > 0 ? file + ":" + line + (column > 0 ? ":" + column : "") : file;
        return (place + ": " + message + " " + hint).strip();
    }
}

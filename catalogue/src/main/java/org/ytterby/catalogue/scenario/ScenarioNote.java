package org.ytterby.catalogue.scenario;

/**
 * Something worth knowing about a valid scenario file: what was assumed, or what will have no effect.
 *
 * @param file the file as it was named
 * @param line line, from 1
 * @param column column in characters (code points), from 1
 * @param path where in the document; empty for the whole file
 * @param message a sentence
 */
public record ScenarioNote(String file, int line, int column, String path, String message) {

    /** The line for people. */
    public String text() {
        return file + ":" + line + ":" + column + ": note: " + message;
    }
}

package org.ytterby.catalogue.dataset;

/**
 * A doubt about a table, found while it was read.
 *
 * @param file name of the file
 * @param line line in the file, 1 is the header; 0 where the whole file is meant
 * @param column name of the column, empty where the whole line is meant
 * @param value what stands there
 * @param message what is wrong, and what may have been meant
 * @param assumed what the program went on with
 */
public record ImportIssue(String file, int line, String column, String value, String message, String assumed) {

    /** One line: where, what, the value and what was assumed. */
    public String sentence() {
        String place = line > 0 ? file + ":" + line : file;
        String head = column.isEmpty() ? place + ": " : place + ": " + column + " ";
        return head + message + (assumed.isEmpty() ? "" : " Assumed: " + assumed + ".");
    }
}

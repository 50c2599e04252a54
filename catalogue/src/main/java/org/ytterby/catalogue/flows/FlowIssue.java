package org.ytterby.catalogue.flows;

/**
 * One fault of a file of flows.
 *
 * @param file the file as it was named
 * @param line line from 1; 0 where the whole file is meant
 * @param column character of the line from 1; 0 where the whole line is meant
 * @param field name of the column of the table; empty where the whole line is meant
 * @param message what was found
 * @param hint what may help
 */
public record FlowIssue(String file, int line, int column, String field, String message, String hint) {}

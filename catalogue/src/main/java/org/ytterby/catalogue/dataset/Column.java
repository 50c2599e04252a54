package org.ytterby.catalogue.dataset;

/**
 * One column of a table.
 *
 * @param name header
 * @param type what may stand in it
 * @param required true where an empty cell is a fault
 * @param doc what it means, with the unit where it has one
 */
public record Column(String name, ColumnType type, boolean required, String doc) {

    static Column required(String name, ColumnType type, String doc) {
        return new Column(name, type, true, doc);
    }

    static Column optional(String name, ColumnType type, String doc) {
        return new Column(name, type, false, doc);
    }
}

package org.ytterby.catalogue.scenario;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A place in a text file.
 *
 * @param line from 1
 * @param column from 1, in code points
 */
record Place(int line, int column) implements Comparable<Place> {

    /** Where every file begins. */
    static final Place START = new Place(1, 1);

    /** The place of a parser's mark, which counts from 0; the start of the file where there is none. */
    static Place of(Optional<Mark> mark) {
        return mark.map(m -> new Place(m.getLine() + 1, m.getColumn() + 1)).orElse(START);
    }

    @Override
    public int compareTo(Place other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }
}

package org.ytterby.catalogue.scenario;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where in a document a value is being read, and with what.
 *
 * @param path such as {@code events[1].share}; empty at the root
 * @param log takes faults and notes
 * @param lexicon tells known words from unknown ones
 */
record Spot(String path, IssueLog log, Lexicon lexicon) {

    /** The value of a key inside this one. */
    Spot member(String key) {
        return new Spot(path.isEmpty() ? key : path + "." + key, log, lexicon);
    }

    /** An item of this list, from 0. */
    Spot item(int index) {
        return new Spot(path + "[" + index + "]", log, lexicon);
    }

    /** Logs that the value at this path does not do, and gives nothing. */
    <T> Optional<T> refuse(Place place, String predicate, Supplier<String> hint) {
        log.issue(place, path, name() + " " + predicate + ".", hint);
        return Optional.empty();
    }

    /** The path as it stands in a sentence. */
    String name() {
        return path.isEmpty() ? "the scenario" : path;
    }
}

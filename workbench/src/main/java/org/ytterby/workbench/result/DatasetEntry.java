package org.ytterby.workbench.result;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One table of the dataset, for lists.
 *
 * @param id its id
 * @param title one line
 * @param vintages vintages that it describes; empty where its rows are not dated
 * @param rows number of rows
 * @param trust number of rows by grade, A to E; empty where rows carry none
 * @param sources ids of the publications that its rows name
 * @param licences terms of those publications
 */
public record DatasetEntry(
        String id,
        String title,
        List<String> vintages,
        int rows,
        SortedMap<String, Integer> trust,
        List<String> sources,
        List<String> licences) {

    /** Copies the collections. */
    public DatasetEntry {
        vintages = List.copyOf(vintages);
        trust = java.util.Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Integer>) trust));
        sources = List.copyOf(sources);
        licences = List.copyOf(licences);
    }
}

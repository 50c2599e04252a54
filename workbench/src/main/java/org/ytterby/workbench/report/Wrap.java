package org.ytterby.workbench.report;

import java.util.List;

/** Breaks sentences into lines at blanks. */
final class Wrap {
    private Wrap() {}

    /** Adds a sentence; lines after the first start with the indent. */
    static void into(List<String> lines, String sentence, int width, String indent) {
        StringBuilder line = new StringBuilder();
        String start = "";
        for (String word : sentence.split(" ", -1)) {
            boolean full = line.length() > start.length() && line.length() + 1 + word.length() > width;
            if (full) {
                lines.add(line.toString());
                start = indent;
                line = new StringBuilder(indent);
            }
            line.append(line.length() == start.length() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}

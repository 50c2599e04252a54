package org.ytterby.workbench.report;

import java.util.List;

/** Breaks sentences into lines at blanks. */
final class Wrap {
    /** Stands for a blank at which no line breaks: a number stays with its per cent sign. */
    private static final char KEPT = '\u00A0';

    private Wrap() {}

    /** Adds a sentence with the blanks before it; lines after the first start with the indent. */
    static void into(List<String> lines, String sentence, int width, String indent) {
        String words = sentence.stripLeading();
        String start = sentence.substring(0, sentence.length() - words.length());
        StringBuilder line = new StringBuilder(start);
        for (String word : words.replace(" %", KEPT + "%").split(" ", -1)) {
            boolean begun = line.length() > start.length();
            if (begun && line.length() + 1 + word.length() > width) {
                lines.add(line.toString().replace(KEPT, ' '));
                start = indent;
                line = new StringBuilder(indent);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
        }
        lines.add(line.toString().replace(KEPT, ' '));
    }
}

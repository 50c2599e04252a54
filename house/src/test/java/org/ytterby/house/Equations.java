package org.ytterby.house;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the numbers of the model's equations in Java sources. */
final class Equations {

    /** "equation (11)", "equations (3), (14) and (15)", "equations (33)–(35)". */
    private static final Pattern MENTION = Pattern.compile(
            "\\b[Ee]quations?\\s+\\(\\d+\\)(?:(?:\\s*,\\s*|\\s*[-–]\\s*|,?\\s+(?:and|or|to)\\s+)\\(\\d+\\))*");

    private static final Pattern NUMBER = Pattern.compile("([-–]\\s*|\\bto\\s+)?\\((\\d+)\\)");
    private static final Pattern COMMENT_MARGIN = Pattern.compile("\\R\\s*(?:\\*|//+)?\\s*");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\\s*\"equation-(\\d+)\"\\s*\\)");

    private Equations() {}

    /**
     * The equations that a main source says it codes.
     *
     * @param source a whole Java file
     * @return equation numbers; a range counts as each of its numbers
     */
    static NavigableSet<Integer> named(String source) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        Matcher mention = MENTION.matcher(COMMENT_MARGIN.matcher(source).replaceAll(" "));
        while (mention.find()) {
            int last = Integer.MAX_VALUE;
            Matcher number = NUMBER.matcher(mention.group());
            while (number.find()) {
                int next = Integer.parseInt(number.group(2));
                int first = number.group(1) == null ? next : Math.min(last, next);
                IntStream.rangeClosed(first, next).forEach(numbers::add);
                last = next;
            }
        }
        return numbers;
    }

    /**
     * The equations that a test source says it tests.
     *
     * @param source a whole Java file
     * @return the numbers N of its {@code equation-N} tags
     */
    static NavigableSet<Integer> tagged(String source) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        Matcher tag = TAG.matcher(source);
        while (tag.find()) {
            numbers.add(Integer.parseInt(tag.group(1)));
        }
        return numbers;
    }
}

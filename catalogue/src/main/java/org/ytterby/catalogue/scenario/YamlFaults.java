package org.ytterby.catalogue.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words what a YAML parser could not read. */
final class YamlFaults {

    private record Saying(String sign, String message, String hint) {}

    private static final List<Saying> SAYINGS = List.of(
            new Saying(
                    "mapping values are not allowed",
                    "a ':' stands where no value may begin.",
                    "Maybe the text before it needs quotes, or the line is indented too far."),
            new Saying(
                    "could not find expected ':'",
                    "a key without ':' stands above this place.",
                    "Maybe a ':' or the space after it is missing, or the line is indented wrongly."),
            new Saying(
                    "expected <block end>",
                    "the line does not fit the block it stands in.",
                    "Maybe it should begin in the same column as its neighbours, or a '-' or a closing quote is"
                            + " missing."),
            new Saying(
                    "expected ',' or ']'",
                    "a list that was opened with '[' is not closed.",
                    "Maybe a ']' or a ',' is missing."),
            new Saying(
                    "expected ',' or '}'",
                    "a block that was opened with '{' is not closed.",
                    "Maybe a '}' or a ',' is missing."),
            new Saying(
                    "while scanning an alias",
                    "a value begins with '*', which names an alias in YAML.",
                    "Maybe put the * in quotes: '*'."),
            new Saying(
                    "unexpected end of stream",
                    "a quote is opened and not closed.",
                    "Maybe a closing quote is missing."),
            new Saying(
                    "unexpected document separator",
                    "a quote is opened and not closed.",
                    "Maybe a closing quote is missing."),
            new Saying(
                    "expected the node content",
                    "a value is missing.",
                    "Maybe a bracket or brace before this place is not closed, or the value was forgotten."),
            new Saying(
                    "unknown escape character",
                    "a '\\' in double quotes begins no known escape.",
                    "Maybe use single quotes, or write '\\\\'."),
            new Saying(
                    "that cannot start any token",
                    "a value begins with a character that YAML keeps for itself.",
                    "Maybe put the text in quotes."));

    private static final String ELSE_HINT = "Maybe compare the line with the file that 'ytterby init' writes.";

    private YamlFaults() {}

    /**
     * Logs the fault.
     *
     * @param last place of the last event before it, for faults without a place of their own
     */
    static void log(YamlEngineException fault, String text, Place last, IssueLog log) {
        Place place = last;
        String problem = String.valueOf(fault.getMessage());
        if (fault instanceof MarkedYamlEngineException marked) {
            problem = marked.getProblem() + " (" + marked.getContext() + ")";
            // What is not closed is best mended where it was opened.
            boolean unclosed = problem.contains("expected ','") || problem.contains("while scanning a quoted scalar");
            Optional<Mark> mark = unclosed ? marked.getContextMark() : marked.getProblemMark();
            place = mark.map(m -> within(m, text)).orElse(last);
        }
        if (tabIndents(text, place)) {
            log.issue(
                    place,
                    "",
                    "a tab stands in the indentation.",
                    () -> "Maybe use spaces: YAML does not allow tabs there.");
            return;
        }
        Saying saying = saying(problem);
        log.issue(place, "", saying.message, () -> saying.hint);
    }

    private static Saying saying(String problem) {
        for (Saying saying : SAYINGS) {
            if (problem.contains(saying.sign)) {
                return saying;
            }
        }
        String line = Shown.bare(problem.lines().findFirst().orElse("").toLowerCase(Locale.ROOT));
        return new Saying("", "the YAML cannot be read (" + line + ").", ELSE_HINT);
    }

    /** The end of the last line for marks that lie behind it. */
    private static Place within(Mark mark, String text) {
        List<String> lines = text.lines().toList();
        if (mark.getLine() < lines.size()) {
            return new Place(mark.getLine() + 1, mark.getColumn() + 1);
        }
        String end = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        return new Place(Math.max(1, lines.size()), end.codePointCount(0, end.length()) + 1);
    }

    private static boolean tabIndents(String text, Place place) {
        String line = text.lines().skip(place.line() - 1L).findFirst().orElse("");
        return line.length() > line.stripLeading().length()
                && line.substring(0, line.length() - line.stripLeading().length())
                                .indexOf('\t')
                        >= 0;
    }
}

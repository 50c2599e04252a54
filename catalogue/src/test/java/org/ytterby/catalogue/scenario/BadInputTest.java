package org.ytterby.catalogue.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One bad file per kind of fault: line, column, what was found and what may help. */
class BadInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    /** Stands in a text where the fault is expected; taken out before it is read. */
    private static final String HERE = "→";

    private static final Pattern CASE_HEAD = Pattern.compile("(?m)^=== ");

    private static final Pattern CASE =
            Pattern.compile("(?s)(?<name>[^\\n]+)\\n(?<event>.*?)\\n--- (?<message>[^\\n]+)\\n--- (?<hint>[^\\n]+)\\n");

    private static Arguments whole(String name, String message, String hint, String text) {
        return Arguments.of(name, text, message, hint);
    }

    /** The cases of bad-events.txt. */
    static List<Arguments> events() {
        List<Arguments> events = new ArrayList<>();
        for (String piece : CASE_HEAD.split(resource(), -1)) {
            Matcher parts = CASE.matcher(piece);
            if (parts.matches()) {
                events.add(Arguments.of(
                        parts.group("name"),
                        Given.file(parts.group("event")),
                        parts.group("message"),
                        parts.group("hint")));
            }
        }
        return events;
    }

    private static String resource() {
        try (InputStream in = BadInputTest.class.getResourceAsStream("bad-events.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyCaseOfTheResourceIsTaken() {
        assertThat(events())
                .hasSize((int)
                        resource().lines().filter(l -> l.startsWith("=== ")).count())
                .hasSizeGreaterThan(30);
    }

    static List<Arguments> files() {
        String valid = Given.file("[]").replace("events:\n[]", "events: []");
        return List.of(
                whole("empty", "the file is empty, or holds comments alone.", "Maybe start from the example", ""),
                whole("comments", "the file is empty, or holds comments alone.", "Maybe", "# nothing\n---\n"),
                whole(
                        "a word",
                        "the scenario must be a block of keys (is 'hello').",
                        "Maybe write 'key: value'",
                        "hello"),
                whole("a list", "the scenario must be a block of keys (is a list).", "Maybe", "- a\n- b\n"),
                whole(
                        "version",
                        "ytterby must be 1, the one version of the format that this program reads (is the number 2).",
                        "Maybe another version of Ytterby",
                        valid.replace("ytterby: 1", "ytterby: →2")),
                whole(
                        "world",
                        "world names an unknown world (is '2034').",
                        "Maybe '20",
                        valid.replace("\"2024\"", "→\"2034\"")),
                whole("months", "months must be at most 600 months (is 700).", "Maybe", valid.replace("12", "→700")),
                whole("no months", "months must be at least 1 month (is 0).", "Maybe", valid.replace("12", "→0")),
                whole(
                        "part of a month",
                        "months must be a whole number of months (is 1.5).",
                        "Maybe",
                        valid.replace("12", "→1.5")),
                whole(
                        "day for a month",
                        "asOf must be a month written YYYY-MM (is '2026-11-24').",
                        "Maybe 2026-11.",
                        valid.replace("2026-11", "→2026-11-24")),
                whole(
                        "misspelt key",
                        "asof is an unknown key.",
                        "Maybe 'asOf'.",
                        valid.replace("asOf", "→asof") + "asOf: 2026-11\n"));
    }

    static List<Arguments> syntax() {
        String valid = Given.file("[]").replace("events:\n[]", "events: []");
        return List.of(
                whole(
                        "text for a list",
                        "events must be a list (is 'none').",
                        "Maybe put it in brackets",
                        valid.replace("[]", "→none")),
                whole(
                        "two documents",
                        "a second document begins.",
                        "Maybe remove the line '---'",
                        valid + "→---\n" + valid),
                whole(
                        "open bracket",
                        "a list that was opened with '[' is not closed.",
                        "Maybe a ']' or a ',' is missing.",
                        valid.replace("[]", "→[a")),
                whole(
                        "bracket without content",
                        "a value is missing.",
                        "Maybe a bracket or brace before this place is not closed",
                        valid.replace("[]\n", "[→\n")),
                whole(
                        "open quote",
                        "a quote is opened and not closed.",
                        "Maybe a closing quote is missing.",
                        valid.replace("[]", "→'a")),
                whole(
                        "colon in text",
                        "a ':' stands where no value may begin.",
                        "Maybe the text before it needs quotes",
                        valid.replace("name: test", "name: my test→: first")),
                whole(
                        "control character",
                        "the character U+0007 may not stand in YAML.",
                        "Maybe the file is not text",
                        valid.replace("test", "t→\u0007est")),
                whole(
                        "weights all zero",
                        "regimes.afterBreak names no regime with a weight above 0.",
                        "Maybe {StrictLicence: 1}.",
                        valid.replace("events:", "regimes: {afterBreak: →{StrictLicence: 0}}\nevents:")),
                whole(
                        "alias inside itself",
                        "the alias *a stands inside what it names.",
                        "Maybe",
                        valid.replace("[]", "&a [→*a]")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"events", "files", "syntax"})
    void isToldWithPlaceFindingAndHint(String name, String marked, String message, String hint) {
        String text = marked.replace(HERE, "");
        List<ScenarioIssue> issues = assertTimeout(LIMIT, () -> Given.issues(Given.WITH_WORLD, text));
        assertThat(issues).hasSize(1);
        ScenarioIssue issue = issues.get(0);
        assertThat(issue.message()).startsWith(message).endsWith(".");
        assertThat(issue.hint()).startsWith(hint).endsWith(".");
        assertThat(issue.line() + ":" + issue.column()).isEqualTo(place(marked));
        assertThat(issue.text()).startsWith("bad.yaml:" + place(marked) + ": " + message);
    }

    /** Line and column of the mark; the start of the file where there is none. */
    private static String place(String marked) {
        String before = marked.substring(0, Math.max(0, marked.indexOf(HERE)));
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (before.length() - before.lastIndexOf('\n'));
    }

    @Test
    void allFaultsOfAFileAreToldInTheOrderOfTheFile() {
        String text = Given.file(
                        "- {id: q, kind: export-quota, from: 2026-02-30, goods: Dx, tonnes: -1, colour: red}",
                        "- {id: q, kind: embargo, from: 2027-01-01, goods: Dy, exporters: XXX, share: 2}")
                .replace("months: 12", "months: -1");
        assertThat(Given.issues(Given.WITH_WORLD, text))
                .extracting(ScenarioIssue::path)
                .containsExactly(
                        "months",
                        "events[0].from",
                        "events[0].goods",
                        "events[0].tonnes",
                        "events[0].colour",
                        "events[1].id",
                        "events[1].exporters",
                        "events[1].share");
    }

    @Test
    void promethiumIsRefusedForWhatItIs() {
        for (ScenarioReader reader : List.of(Given.PLAIN, Given.WITH_WORLD)) {
            String text = Given.file("- {id: a, kind: embargo, from: 2027-01-01, goods: [Dy, Pm], exporters: CHN}");
            assertThat(Given.issues(reader, text))
                    .singleElement()
                    .satisfies(
                            issue -> assertThat(issue.text())
                                    .isEqualTo(
                                            "bad.yaml:7:56: events[0].goods[1] names promethium, of which there is no market (is 'Pm'). "
                                                    + "Maybe leave it out: no isotope of it is stable, and no world trades it."));
        }
    }

    @Test
    void aFaultReadsAsTheInterfacePromises() {
        String text =
                Given.file("- {id: a, kind: embargo, from: 2027-01-01, goods: Dy-oxide, exporters: CHN, share: 1.4}");
        ScenarioIssue issue = Given.issues(Given.PLAIN, text).get(0);
        assertThat(issue.text())
                .isEqualTo("bad.yaml:7:84: events[0].share must be at most 1 (is 1.4). "
                        + "Maybe 1.4 % was meant: write '1.4 %'; 1 is all of it.");
    }

    @Test
    void moreThanAHundredFaultsAreCounted() {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            events.append("- {id: e").append(i).append(", kind: nothing}\n");
        }
        List<ScenarioIssue> issues = Given.issues(Given.WITH_WORLD, Given.file(events.toString()));
        assertThat(issues).hasSize(IssueLog.MOST + 1);
        assertThat(issues.get(IssueLog.MOST).message()).isEqualTo("the file has 200 more faults than the 100 listed.");
    }
}

package org.ytterby.catalogue.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One bad file per kind of fault: line, column, what was found and what may help. */
class BadInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    /** Stands in a text where the fault is expected; taken out before it is read. */
    private static final String HERE = "→";

    private static final String QUOTA =
            "- {id: q, kind: export-quota, from: 2027-01-01, goods: Dy-oxide, exporters: CHN, ";

    private static Arguments event(String name, String message, String hint, String... lines) {
        return Arguments.of(name, Given.file(lines), message, hint);
    }

    private static Arguments whole(String name, String message, String hint, String text) {
        return Arguments.of(name, text, message, hint);
    }

    static List<Arguments> events() {
        return List.of(
                event(
                        "unknown key",
                        "events[0].tones is an unknown key.",
                        "Maybe 'tonnes'.",
                        QUOTA + "tonnes: 5, →tones: 5}"),
                event(
                        "wrong unit",
                        "events[0].tonnes has the unit 'barrels' (is '5 barrels'), which is not one of kg, kg/month,",
                        "Maybe another field was meant, or convert it: a bare number is in t/month.",
                        QUOTA + "tonnes: →5 barrels}"),
                event(
                        "unit with a slip",
                        "events[0].tonnes has the unit 't/mnth'",
                        "Maybe 't/month'.",
                        QUOTA + "tonnes: →5 t/mnth}"),
                event(
                        "negative tonnes",
                        "events[0].tonnes must be at least 0 t/month (is -5).",
                        "Maybe the sign is wrong.",
                        QUOTA + "tonnes: →-5}"),
                event(
                        "negative tonnes with a unit",
                        "events[0].tonnes must be at least 0 t/month (is -5 kt/year).",
                        "Maybe the sign is wrong.",
                        QUOTA + "tonnes: →-5 kt/year}"),
                event(
                        "thousands",
                        "events[0].tonnes must be a number (is '1,500 t').",
                        "Maybe 1500 t, without marks between thousands.",
                        QUOTA + "tonnes: →'1,500 t'}"),
                event(
                        "impossible date",
                        "events[0].from is not a day of the calendar (is 2026-02-30).",
                        "Maybe 2026-02-28, the last day of that month.",
                        "- id: q",
                        "  kind: export-quota",
                        "  goods: Dy-oxide",
                        "  tonnes: 5",
                        "  from: →2026-02-30"),
                event(
                        "date of another form",
                        "events[0].from must be a day written YYYY-MM-DD (is '27.11.2026').",
                        "Maybe 2026-11-27.",
                        "- id: q",
                        "  kind: export-quota",
                        "  goods: Dy-oxide",
                        "  tonnes: 5",
                        "  from: →27.11.2026"),
                event(
                        "date of another form that is no day",
                        "events[0].from must be a day written YYYY-MM-DD (is '31.11.2026').",
                        "Maybe",
                        "- {id: q, kind: export-quota, goods: Dy-oxide, tonnes: 5,",
                        "  from: →31.11.2026}"),
                event(
                        "until before from",
                        "events[0].until lies before from, 2027-01-01 (is 2026-12-31).",
                        "Maybe the two are swapped.",
                        QUOTA + "tonnes: 5,",
                        "  until: →2026-12-31}"),
                event(
                        "share above 1",
                        "events[0].share must be at most 1 (is 1.4).",
                        "Maybe 1.4 % was meant: write '1.4 %'; 1 is all of it.",
                        "- {id: e, kind: embargo, from: 2027-01-01, goods: Dy-oxide, exporters: CHN,",
                        "  share: →1.4}"),
                event(
                        "share above 100 %",
                        "events[0].share must be at most 1 (is 140 %).",
                        "Maybe",
                        "- {id: e, kind: embargo, from: 2027-01-01, goods: Dy-oxide, exporters: CHN,",
                        "  share: →140 %}"),
                event(
                        "unknown element",
                        "events[0].goods[1] names the unknown element 'Dx' (is 'Dx').",
                        "Maybe one of the 17 rare earths: La, Ce,",
                        "- id: q",
                        "  kind: export-quota",
                        "  from: 2027-01-01",
                        "  tonnes: 5",
                        "  goods:",
                        "  - Dy",
                        "  -       →Dx"),
                event(
                        "unknown good",
                        "events[0].goods names an unknown good (is 'NdFeB-HX').",
                        "Maybe 'NdFeB-H",
                        "- {id: q, kind: export-quota, from: 2027-01-01, exporters: CHN, tonnes: 5,",
                        "  goods: →NdFeB-HX}"),
                event(
                        "unknown region",
                        "events[0].importers names an unknown region (is 'JPP').",
                        "Maybe 'JPN'.",
                        QUOTA + "tonnes: 5,",
                        "  importers: →JPP}"),
                event(
                        "unknown use",
                        "events[0].uses names an unknown use (is 'ev-traktion').",
                        "Maybe 'ev-traction'.",
                        "- {id: d, kind: demand-shift, from: 2027-01-01, factor: 1.1,",
                        "  uses: →ev-traktion}"),
                event(
                        "unknown site",
                        "events[0].sites[0] names an unknown site (is 'tiny-mime').",
                        "Maybe 'tiny-mine'.",
                        "- {id: o, kind: capacity-outage, from: 2027-01-01,",
                        "  sites: [→tiny-mime]}"),
                event(
                        "unknown project",
                        "events[0].project names an unknown project (is 'tiny-projekt').",
                        "Maybe 'tiny-project'.",
                        "- {id: p, kind: project-decision, from: 2027-01-01,",
                        "  project: →tiny-projekt}"),
                event(
                        "unknown kind",
                        "events[0].kind must be one of tariff, tariff-rate-quota,",
                        "Maybe 'embargo'.",
                        "- {id: e, from: 2027-01-01, goods: Dy-oxide,",
                        "  kind: →enbargo}"),
                event(
                        "unknown regime",
                        "events[0].when[0] must be one of Open, Truce, StrictLicence, TargetedBan, Quota (is"
                                + " 'Strict').",
                        "Maybe",
                        QUOTA + "tonnes: 5,",
                        "  when: [ →Strict]}"),
                event(
                        "missing key",
                        "events[0] lacks the key 'tonnes'.",
                        "Maybe add it: Limit on all these exports together",
                        "- →{id: q, kind: export-quota, from: 2027-01-01, goods: Dy-oxide, exporters: CHN}"),
                event(
                        "list where text stands",
                        "events[0].id must be text (is a list).",
                        "Maybe",
                        "- kind: export-quota",
                        "  from: 2027-01-01",
                        "  goods: Dy-oxide",
                        "  tonnes: 5",
                        "  id: →[q]"),
                event(
                        "nothing where a number stands",
                        "events[0].tonnes must be a number (is nothing).",
                        "Maybe",
                        "- id: q",
                        "  kind: export-quota",
                        "  from: 2027-01-01",
                        "  goods: Dy-oxide",
                        "  tonnes:→"),
                event(
                        "duplicate id",
                        "events[1].id must be unique (is 'q', as in events[0]).",
                        "Maybe 'q-2'.",
                        QUOTA + "tonnes: 5}",
                        "- {id: →q, kind: export-quota, from: 2027-01-01, goods: Dy-oxide, exporters: CHN, tonnes: 5}"),
                event(
                        "duplicate key",
                        "the key 'tonnes' stands twice in the same block.",
                        "Maybe remove one: the first is on line 7, column 82.",
                        QUOTA + "tonnes: 5, →tonnes: 6}"),
                event(
                        "region without routes",
                        "events[0] does not fit the world: 'q' touches no route of this world.",
                        "Maybe exporters and importers are swapped",
                        "- →{id: q, kind: export-quota, from: 2027-01-01, goods: Dy-oxide, exporters: KAZ, tonnes: 5}"),
                event(
                        "region cut off from everything",
                        "events[0].importers cuts JPN off from every supplier of everything (is an embargo of share"
                                + " 1).",
                        "Maybe name the exporters and goods that stop, or give a share below 1.",
                        "- {id: e, kind: embargo, from: 2027-01-01, goods: '*',",
                        "  importers: →JPN}"),
                event(
                        "region cut off by two embargoes",
                        "events[1].importers cuts JPN off from every supplier of everything",
                        "Maybe",
                        "- {id: e, kind: embargo, from: 2027-01-01, goods: [Dy, NdFeB], exporters: CHN, importers:"
                                + " JPN}",
                        "- {id: f, kind: embargo, from: 2027-02-01, goods: '*', exporters: [AUS, USA, EU27, KAZ],",
                        "  importers: →JPN}"),
                event(
                        "duties swapped",
                        "events[0].overDuty must be at least inDuty, 2 USD/kg (is 1).",
                        "Maybe inDuty and overDuty are swapped.",
                        "- {id: t, kind: tariff-rate-quota, from: 2027-01-01, goods: Dy, exporters: CHN, tonnes: 1,"
                                + " inDuty: 2,",
                        "  overDuty: →1}"),
                event(
                        "undefined alias",
                        "the alias *seven names no anchor above it.",
                        "Maybe write &seven before the value it repeats",
                        "- {id: q, kind: export-quota, from: 2027-01-01, exporters: CHN, tonnes: 5,",
                        "  goods: →*seven}"),
                event(
                        "bare asterisk",
                        "a value begins with '*', which names an alias in YAML.",
                        "Maybe put the * in quotes: '*'.",
                        "- id: q",
                        "  kind: tariff",
                        "  importers: *→"),
                event(
                        "tag",
                        "the tag 'tag:yaml.org,2002:js' is not understood.",
                        "Maybe remove it",
                        "- {id: q, kind: export-quota, goods: Dy-oxide, tonnes: 5,",
                        "  from: →!!js 2027-01-01}"),
                event("tab", "a tab stands in the indentation.", "Maybe use spaces", "- id: q", "→\tkind: tariff"));
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
                        valid.replace("asOf", "→asof") + "asOf: 2026-11\n"),
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
    @MethodSource({"events", "files"})
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

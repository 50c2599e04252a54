package org.ytterby.catalogue.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An independent validator, given the schema, must say of a file's form what the reader says. */
class ScenarioSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.json());

    static List<Path> shipped() {
        return Given.shipped();
    }

    private static List<Error> verdict(String yaml) {
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return SCHEMA.validate(MAPPER.writeValueAsString(loaded), InputFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedScenariosFit(Path file) {
        assertThat(verdict(Given.text(file))).isEmpty();
    }

    @Test
    void theTemplateFits() {
        assertThat(verdict(ScenarioTemplate.yaml())).isEmpty();
    }

    @Test
    void theShippedSchemaIsTheOneThatTheProgramPrints() {
        assertThat(Given.text(Path.of("..", "scenarios", "scenario.schema.json")))
                .isEqualTo(ScenarioSchema.json());
    }

    @Test
    void theSchemasOwnExampleIsValid() {
        String example =
                MAPPER.readTree(ScenarioSchema.json()).get("examples").get(0).toString();
        assertThat(verdict(example)).isEmpty();
        assertThat(Given.reading(Given.PLAIN, example)).isInstanceOf(ScenarioOutcome.Valid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tonnes: 5",
                "tonnes: 5 t",
                "tonnes: '5'",
                "tonnes: 1.2 kt/year",
                "tonnes: 0",
                "tonnes: .5",
                "tonnes: 1e2",
                "tonnes: 5 kg/month",
                "tonnes: 5, until: none",
                "tonnes: 5, until: 2027-02-01",
                "tonnes: 5, when: []",
                "tonnes: 5, when: Truce",
                "tonnes: 5, when: [Truce, Quota]",
                "tonnes: 5, importers: JPN",
                "tonnes: 5, importers: [JPN, EU27]"
            })
    void bothAcceptAnExportQuota(String keys) {
        String yaml = Given.file(
                "- {id: a, kind: export-quota, from: 2027-01-01, goods: Dy-oxide, exporters: CHN, " + keys + "}");
        assertThat(verdict(yaml)).isEmpty();
        assertThat(Given.reading(Given.PLAIN, yaml)).isInstanceOf(ScenarioOutcome.Valid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: a, kind: export-quota, from: 2027-01-01, goods: Dy-oxide, tonnes: -5}",
                "{id: a, kind: export-quota, from: 2027-01-01, goods: Dy-oxide, tonnes: -5 t}",
                "{id: a, kind: export-quota, from: 2027-01-01, goods: Dy-oxide, tonnes: 5 barrels}",
                "{id: a, kind: export-quota, from: 2027-01-01, goods: Dy-oxide, tonnes: many}",
                "{id: a, kind: export-quota, from: 2027-01-01, goods: Dy-oxide, tonnes: [5]}",
                "{id: a, kind: export-quota, from: 2027-01-01, goods: Dy-oxide, tonnes: 5, colour: red}",
                "{id: a, kind: export-quota, from: 2027-01-01, goods: [], tonnes: 5}",
                "{id: a, kind: export-quota, from: 2027-01-01, goods: 5, tonnes: 5}",
                "{id: a, kind: export-quota, from: 2027-01-01, goods: {Dy: 1}, tonnes: 5}",
                "{id: a, kind: export-quota, from: 01.01.2027, goods: Dy-oxide, tonnes: 5}",
                "{id: a, kind: export-quota, from: 2027, goods: Dy-oxide, tonnes: 5}",
                "{id: a, kind: export-quota, from: 2027-01-01, until: never, goods: Dy-oxide, tonnes: 5}",
                "{id: a, kind: export-quota, from: 2027-01-01, when: [War], goods: Dy-oxide, tonnes: 5}",
                "{id: 'a b', kind: export-quota, from: 2027-01-01, goods: Dy-oxide, tonnes: 5}",
                "{id: 7, kind: export-quota, from: 2027-01-01, goods: Dy-oxide, tonnes: 5}",
                "{kind: export-quota, from: 2027-01-01, goods: Dy-oxide, tonnes: 5}",
                "{id: a, from: 2027-01-01, goods: Dy-oxide, tonnes: 5}",
                "{id: a, kind: exportquota, from: 2027-01-01, goods: Dy-oxide, tonnes: 5}",
                "{id: a, kind: embargo, from: 2027-01-01, goods: Dy-oxide, exporters: CHN, share: 1.4}",
                "{id: a, kind: price-floor, from: 2027-01-01, good: Nd-oxide, region: USA, floor: 0, tonnes: 5}",
                "{id: a, kind: price-floor, from: 2027-01-01, good: [Nd-oxide], region: USA, floor: 9, tonnes: 5}",
                "{id: a, kind: export-licence, from: 2027-01-01, goods: Dy, service: 1, priority: {JPN: 1.5}}",
                "{id: a, kind: export-licence, from: 2027-01-01, goods: Dy, service: 1, priority: [JPN]}",
                "{id: a, kind: export-licence, from: 2027-01-01, goods: Dy, service: 1, cap: some}",
                "{id: a, kind: production-quota, from: 2027-01-01, stage: use, tonnes: 5}",
                "{id: a, kind: export-licence, from: 2027-01-01, goods: Dy, service: [{from: 2027-01-01}]}",
                "{id: a, kind: export-licence, from: 2027-01-01, goods: Dy, service: 1, grace: 1.5}",
                "{id: a, kind: export-licence, from: 2027-01-01, goods: Dy, service: 1, delay: {shape: 0}}",
                "{id: a, kind: export-licence, from: 2027-01-01, goods: Dy, service: 1, priorityGoods: {Dy: 1}}",
                "{id: a, kind: general-licence, from: 2027-01-01, goods: Dy}",
                "{id: a, kind: export-quota, from: 2027-01-01, goods: Dy, tonnes: 5, elements: heavy}",
                "{id: a, kind: export-quota, from: 2027-01-01, goods: Dy, tranches: [{from: 2027-01-01, tonnes: 1}]}",
                "text"
            })
    void bothRefuseAnEvent(String event) {
        String yaml = Given.file("- " + event);
        assertThat(verdict(yaml)).isNotEmpty();
        assertThat(Given.issues(Given.PLAIN, yaml)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ytterby: 2",
                "ytterby: '1'",
                "name: [a]",
                "name: 5",
                "name: ''",
                "world: next year",
                "asOf: 2026-11-24",
                "months: 0",
                "months: 601",
                "months: 2.5",
                "months: twelve",
                "events: {}",
                "regimes: {start: Peace}",
                "regimes: {hazard: {breaks: 5}}",
                "regimes: {hazard: {breaks: -1, exposureMonths: 54}}",
                "regimes: {afterBreak: {Peace: 1}}",
                "regimes: {relief: 1.2}",
                "regimes: [Truce]",
                "uncertainty: {demandSigma: 2}",
                "colour: red"
            })
    void bothRefuseARootKey(String line) {
        String key = line.substring(0, line.indexOf(':') + 1);
        String rest = Given.file("[]").replace("events:\n[]", "events: []");
        String yaml = line + "\n" + rest.lines().filter(l -> !l.startsWith(key)).reduce("", (a, b) -> a + b + "\n");
        assertThat(verdict(yaml)).isNotEmpty();
        assertThat(Given.issues(Given.PLAIN, yaml)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ytterby", "name", "world", "asOf", "events"})
    void bothAskForTheKeysThatHaveNoDefault(String key) {
        String whole = Given.file("[]").replace("events:\n[]", "events: []");
        String yaml = whole.lines().filter(l -> !l.startsWith(key + ":")).reduce("", (a, b) -> a + b + "\n");
        assertThat(verdict(yaml)).isNotEmpty();
        assertThat(Given.issues(Given.PLAIN, yaml))
                .extracting(ScenarioIssue::message)
                .containsExactly("the scenario lacks the key '" + key + "'.");
    }

    @Test
    void everyPropertyIsExplained() {
        JsonNode schema = MAPPER.readTree(ScenarioSchema.json());
        assertExplained(schema.get("properties"), ScenarioFormat.ROOT);
        EventType.KINDS.forEach(
                kind -> assertExplained(schema.get("$defs").get(kind.word()).get("properties"), kind.block()));
    }

    private static void assertExplained(JsonNode properties, Block<?> block) {
        assertThat(properties.size()).isEqualTo(block.fields().size());
        block.fields()
                .forEach(field -> assertThat(
                                properties.get(field.name()).get("description").stringValue())
                        .startsWith(field.doc()));
    }
}

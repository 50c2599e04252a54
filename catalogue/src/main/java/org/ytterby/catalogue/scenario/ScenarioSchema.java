package org.ytterby.catalogue.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON Schema of scenario files, made from the same declaration that reads them. */
public final class ScenarioSchema {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ScenarioSchema() {}

    /**
     * The schema, JSON Schema 2020-12, indented, with a line break at its end. It knows the form of a file; whether a
     * good or a region exists, whether a day is in the calendar and what holds between two keys only the reader knows.
     */
    public static String json() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:ytterby:scenario:" + ScenarioFormat.VERSION);
        schema.put("title", "Ytterby scenario");
        schema.putAll(ScenarioFormat.ROOT.schema());
        schema.put("examples", List.of(example()));
        Map<String, Object> kinds = new LinkedHashMap<>();
        EventType.KINDS.forEach(kind -> kinds.put(kind.word(), kind.block().schema()));
        schema.put("$defs", kinds);
        return MAPPER.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> example() {
        Map<String, Object> event = Keys.of("id", "magnet-tariff", "kind", "tariff", "from", "2027-01-01");
        event.putAll(Keys.of("goods", List.of("NdFeB", "SmCo"), "exporters", "CHN", "importers", "USA"));
        event.put("adValorem", "25 %");
        Map<String, Object> scenario = Keys.of("ytterby", ScenarioFormat.VERSION, "name", "tariff-on-magnets");
        scenario.putAll(Keys.of("world", "2025", "asOf", "2026-11", "months", 24, "events", List.of(event)));
        return scenario;
    }
}

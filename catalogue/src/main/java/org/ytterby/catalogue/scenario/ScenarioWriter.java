package org.ytterby.catalogue.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.ytterby.policy.Scenario;

/** Writes a scenario as a file in which every default is said. */
public final class ScenarioWriter {

    private static final String HEAD =
            "# Scenario as resolved: every value that the simulation takes stands here, defaults included.\n";

    private ScenarioWriter() {}

    /**
     * The scenario in YAML; reading it gives an equal scenario.
     *
     * @throws IllegalArgumentException if the scenario holds a value that the format cannot say
     */
    public static String yaml(Scenario scenario) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(120)
                .setSplitLines(true)
                .build();
        String text = HEAD + new Dump(settings).dumpToString(ScenarioFormat.ROOT.write(scenario));
        ScenarioReader reader = new ScenarioReader(KnownWorlds.named(List.of(scenario.world())));
        ScenarioOutcome back = reader.read(scenario.name(), text.getBytes(StandardCharsets.UTF_8));
        if (back instanceof ScenarioOutcome.Valid valid && valid.scenario().equals(scenario)) {
            return text;
        }
        throw new IllegalArgumentException("scenario '" + scenario.name() + "' cannot be written as a file: " + back
                + ". Maybe it holds a value out of the format's range.");
    }
}

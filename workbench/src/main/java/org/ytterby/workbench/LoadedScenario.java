package org.ytterby.workbench;

import java.util.List;
import org.ytterby.policy.Scenario;
import org.ytterby.workbench.result.InputFile;

/**
 * A scenario and the file that it was read from.
 *
 * @param scenario the scenario with every default filled in
 * @param inputs its file; empty where the scenario was made in a program
 * @param notes what was assumed while it was read
 */
public record LoadedScenario(Scenario scenario, List<InputFile> inputs, List<String> notes) {

    /** Copies the lists. */
    public LoadedScenario {
        inputs = List.copyOf(inputs);
        notes = List.copyOf(notes);
    }

    /** Its name. */
    public String name() {
        return scenario.name();
    }

    /** Vintage of the world that it starts from. */
    public String world() {
        return scenario.world();
    }

    /** A scenario made in a program. */
    public static LoadedScenario of(Scenario scenario) {
        return new LoadedScenario(scenario, List.of(), List.of());
    }
}

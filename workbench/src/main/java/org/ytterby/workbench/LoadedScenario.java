package org.ytterby.workbench;

import java.util.ArrayList;
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

    /** Number of simulated months. */
    public int months() {
        return scenario.months();
    }

    /**
     * The same scenario over its first months, with a note that says so; itself where it is no longer than that.
     *
     * @param months number of months, at least 1
     */
    public LoadedScenario within(int months) {
        if (months() <= months) {
            return this;
        }
        List<String> more = new ArrayList<>(notes);
        more.add("note: of the " + months() + " months of '" + name() + "', the first " + months + " are compared.");
        Scenario shorter = new Scenario(
                scenario.name(),
                scenario.description(),
                scenario.world(),
                scenario.asOf(),
                months,
                scenario.events(),
                scenario.regimes(),
                scenario.uncertainty());
        return new LoadedScenario(shorter, inputs, more);
    }

    /** A scenario made in a program. */
    public static LoadedScenario of(Scenario scenario) {
        return new LoadedScenario(scenario, List.of(), List.of());
    }
}

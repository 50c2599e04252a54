package org.ytterby.workbench;

import java.nio.file.Path;
import org.ytterby.policy.Scenario;

/** The scenario file: reading, writing, its schema and its commented example. */
public interface ScenarioFormat {

    /**
     * Reads and checks a file.
     *
     * @throws org.ytterby.workbench.result.InvalidInputException if the file is at fault, with every fault
     * @throws org.ytterby.store.FileTroubleException if it cannot be read
     */
    LoadedScenario load(Path file);

    /** The scenario with every default written out; reading it gives the same scenario. */
    String write(Scenario scenario);

    /** The commented file that a beginner starts from. */
    String template();

    /** JSON Schema of the file. */
    String schema();
}

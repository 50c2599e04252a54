package org.ytterby.workbench.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The manifest of a document for which nothing was simulated.
 *
 * @param version version of the program
 * @param scenario name of the scenario file, where one is meant
 * @param world vintage, where one is meant
 * @param inputs files and tables that were read
 * @param elapsedSeconds wall-clock time
 */
public record Stamp(
        String version,
        @Nullable String scenario,
        @Nullable String world,
        List<InputFile> inputs,
        double elapsedSeconds) {

    /** Copies the list. */
    public Stamp {
        inputs = List.copyOf(inputs);
    }
}

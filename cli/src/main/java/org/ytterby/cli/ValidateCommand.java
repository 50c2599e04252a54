package org.ytterby.cli;

import java.nio.file.Path;
import java.util.List;
import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.LoadedScenario;
import org.ytterby.workbench.Workbench;
import org.ytterby.workbench.json.DeskJson;
import org.ytterby.workbench.result.InvalidInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code validate SCENARIO}: every fault with its file, line and column. */
@Command(name = "validate", description = "Check a scenario file: every fault with line, column and a hint.")
final class ValidateCommand extends Verb {

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    private Path file = Path.of("");

    ValidateCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(Workbench workbench) {
        LoadedScenario scenario;
        try {
            scenario = workbench.load(file);
        } catch (InvalidInputException e) {
            if (!json()) {
                throw e;
            }
            DeskJson.issues(stamp(workbench, null, null, List.of()), e.issues(), out());
            return ExitCode.INVALID_INPUT;
        }
        note(scenario.notes());
        String name = scenario.name();
        String world = scenario.world();
        if (json()) {
            DeskJson.issues(stamp(workbench, name, world, scenario.inputs()), List.of(), out());
        } else {
            print(List.of(file + ": valid (" + name + ", world " + world + ")."));
        }
        return ExitCode.DONE;
    }
}

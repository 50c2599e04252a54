package org.ytterby.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code init [FILE]}: a commented file to start from. */
@Command(name = "init", description = "Write a commented file to start from.")
final class InitCommand extends Verb {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "File to write (default scenario.yaml or flows.csv); one that exists is left alone.")
    private @Nullable Path file;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "scenario",
            description = "What to write: scenario (default) or flows, a table for watch.")
    private Kind kind = Kind.SCENARIO;

    /** Files that people write. */
    enum Kind {
        SCENARIO,
        FLOWS
    }

    InitCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(Workbench workbench) {
        if (kind == Kind.FLOWS) {
            Path flows = file == null ? Path.of("flows.csv") : file;
            workbench.initFlows(flows);
            written(workbench, flows, flows + " written. Next: ytterby watch " + flows);
        } else {
            Path scenario = file == null ? Path.of("scenario.yaml") : file;
            workbench.init(scenario);
            written(workbench, scenario, scenario + " written. Next: ytterby run " + scenario);
        }
        return ExitCode.DONE;
    }
}

package org.ytterby.cli;

import java.nio.file.Path;
import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code init [FILE]}: a commented scenario to start from. */
@Command(name = "init", description = "Write a commented scenario file to start from.")
final class InitCommand extends Verb {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = "scenario.yaml",
            description = "File to write (default ${DEFAULT-VALUE}); one that exists is left alone.")
    private Path file = Path.of("scenario.yaml");

    InitCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(Workbench workbench) {
        workbench.init(file);
        written(workbench, file, file + " written. Next: ytterby run " + file);
        return ExitCode.DONE;
    }
}

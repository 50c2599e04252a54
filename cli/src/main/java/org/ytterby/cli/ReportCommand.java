package org.ytterby.cli;

import java.nio.file.Path;
import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code report RUN}: the HTML report of a run folder, made again from its tables. */
@Command(name = "report", description = "Make the HTML report of a run folder again from its tables.")
final class ReportCommand extends Verb {

    @Parameters(paramLabel = "RUN", description = "Folder that run --out wrote.")
    private Path folder = Path.of("");

    ReportCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(Workbench workbench) {
        Path report = workbench.reports().write(folder);
        written(workbench, report, report + " written.");
        return ExitCode.DONE;
    }
}

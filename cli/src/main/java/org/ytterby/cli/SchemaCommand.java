package org.ytterby.cli;

import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.Workbench;
import picocli.CommandLine.Command;

/** {@code schema}: the JSON Schema of scenario files. */
@Command(name = "schema", description = "Print the JSON Schema of scenario files.")
final class SchemaCommand extends Verb {

    SchemaCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(Workbench workbench) {
        out().print(workbench.format().schema());
        return ExitCode.DONE;
    }
}

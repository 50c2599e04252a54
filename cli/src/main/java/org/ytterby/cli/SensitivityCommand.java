package org.ytterby.cli;

import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.PlayRequest;
import org.ytterby.workbench.StudySensitivity;
import org.ytterby.workbench.Workbench;
import org.ytterby.workbench.json.PlayJson;
import org.ytterby.workbench.report.SensitivityText;
import org.ytterby.workbench.result.SensitivityDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sensitivity}: tornado and Sobol indices of each check and headline of the past over the priors. */
@Command(
        name = "sensitivity",
        description = "What the simulated past depends on: tornado and Sobol indices over the priors.")
final class SensitivityCommand extends Verb {

    @Option(
            names = "--blocks",
            paramLabel = "N",
            defaultValue = "64",
            description = "Blocks of the Saltelli design, best a power of two (default ${DEFAULT-VALUE}).")
    private int blocks;

    @Mixin
    private PlayOptions options = new PlayOptions();

    SensitivityCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(Workbench workbench) {
        StudySensitivity studies = workbench.sensitivities();
        PlayRequest request = options.request("--blocks", blocks, false);
        SensitivityDocument result =
                Watched.work(progress(), progress -> studies.run(request, progress, desk().interruption()));
        if (json()) {
            PlayJson.sensitivity(stamp(workbench, null, null, studies.inputs()), result, out());
        } else {
            print(SensitivityText.of(result, paint()));
        }
        if (result.finished()) {
            return ExitCode.DONE;
        }
        err().println("ytterby: interrupted after " + result.plays() + " plays; what was finished is printed.");
        return ExitCode.INTERRUPTED;
    }
}

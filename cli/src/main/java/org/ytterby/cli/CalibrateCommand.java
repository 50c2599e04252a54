package org.ytterby.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ytterby.workbench.CalibrateParameters;
import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.PlayRequest;
import org.ytterby.workbench.Workbench;
import org.ytterby.workbench.json.PlayJson;
import org.ytterby.workbench.report.CalibrationText;
import org.ytterby.workbench.result.CalibrationDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code calibrate}: repeats the calibration on past episodes, writes the parameter file and its hash. */
@Command(name = "calibrate", description = "Repeat the calibration on past episodes: parameter file and its hash.")
final class CalibrateCommand extends Verb {

    @Option(names = "--out", paramLabel = "FILE", description = "Write the parameter file (CSV).")
    private @Nullable Path file;

    @Option(
            names = "--starts",
            paramLabel = "N",
            defaultValue = "200",
            description = "Number of starts, a Latin hypercube over the priors (default ${DEFAULT-VALUE}).")
    private int starts;

    @Option(names = "--leave-one-out", description = "Calibrate again without each episode, and score it.")
    private boolean leaveOneOut;

    @Mixin
    private PlayOptions options = new PlayOptions();

    CalibrateCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(Workbench workbench) {
        CalibrateParameters calibrations = workbench.calibrations();
        PlayRequest request = options.request("--starts", starts, leaveOneOut);
        if (file != null) {
            calibrations.check(file);
        }
        CalibrationDocument result =
                Watched.work(progress(), progress -> calibrations.run(request, progress, desk().interruption()));
        if (file != null) {
            calibrations.write(file, result);
            note(List.of("Parameter file: " + file));
        }
        if (json()) {
            PlayJson.calibration(stamp(workbench, null, null, calibrations.inputs()), result, out());
        } else {
            print(CalibrationText.of(result, paint()));
        }
        return end(result);
    }

    private ExitCode end(CalibrationDocument result) {
        if (result.finished()) {
            return ExitCode.DONE;
        }
        err().println("ytterby: interrupted after " + result.plays() + " plays; the best so far is printed"
                + (file == null ? "." : " and written."));
        return ExitCode.INTERRUPTED;
    }
}

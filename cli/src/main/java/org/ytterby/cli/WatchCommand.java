package org.ytterby.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.Watch;
import org.ytterby.workbench.Workbench;
import org.ytterby.workbench.json.WatchJson;
import org.ytterby.workbench.report.WatchText;
import org.ytterby.workbench.result.UsageException;
import org.ytterby.workbench.result.WatchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code watch FLOWS}: is the truce kept, by published monthly flows. */
@Command(name = "watch", description = "Tell from published monthly flows whether a truce is kept, with an alarm.")
final class WatchCommand extends Verb {

    @Parameters(
            paramLabel = "FLOWS",
            arity = "0..1",
            description = "CSV: month,from,to,good,tonnes, or a monthly export of UN Comtrade.")
    private @Nullable Path file;

    @Option(names = "--score", description = "Instead of a file: the recorded months of 2010 and 2025.")
    private boolean score;

    WatchCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(Workbench workbench) {
        if (score == (file != null)) {
            throw new UsageException(
                    "watch needs a file of flows or --score, one of the two. Maybe: ytterby init --kind"
                            + " flows flows.csv");
        }
        Watch watch = workbench.watch();
        WatchResult result = file == null ? watch.score() : watch.watch(file);
        note(result.notes());
        if (json()) {
            WatchJson.write(stamp(workbench, null, null, result.inputs()), result, out());
        } else {
            print(WatchText.lines(result, paint()));
        }
        return ExitCode.DONE;
    }
}

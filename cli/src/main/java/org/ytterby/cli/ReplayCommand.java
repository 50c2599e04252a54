package org.ytterby.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.ReplayResult;
import org.ytterby.workbench.Workbench;
import org.ytterby.workbench.json.ReplayJson;
import org.ytterby.workbench.report.ReplayText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay EPISODE}: a past episode, observed against simulated. */
@Command(
        name = "replay",
        description = {
            "Play a past episode from the world before it: observed against simulated.",
            "EPISODE is embargo-2010, quotas-2011, kachin-2024 or licences-2025."
        })
final class ReplayCommand extends Verb {

    @Parameters(paramLabel = "EPISODE", description = "Which episode.")
    private String episode = "";

    @Option(
            names = "--without-events",
            description = "Leave out what was decided: what the model would have shown had nothing happened.")
    private boolean withoutEvents;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write a run folder: CSV, Parquet, report.html, manifest.json, the episode as a scenario.")
    private @Nullable Path folder;

    ReplayCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(Workbench workbench) {
        if (folder != null) {
            workbench.folders().check(folder);
        }
        ReplayResult result =
                Watched.work(progress(), progress -> workbench.replays().replay(episode, !withoutEvents, progress));
        if (json()) {
            ReplayJson.write(result.document(), out());
        } else {
            print(ReplayText.of(result.document(), paint()));
        }
        if (folder != null) {
            workbench.folders().write(folder, result.run());
            note(List.of("Run folder: " + folder + " (open " + folder.resolve("report.html") + ")"));
        }
        return ExitCode.DONE;
    }
}

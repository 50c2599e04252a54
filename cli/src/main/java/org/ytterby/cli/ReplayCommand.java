package org.ytterby.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.ReplayResult;
import org.ytterby.workbench.Workbench;
import org.ytterby.workbench.WriteHistory;
import org.ytterby.workbench.json.ReplayJson;
import org.ytterby.workbench.report.ReplayText;
import org.ytterby.workbench.result.ReplayDocument;
import org.ytterby.workbench.result.UsageException;
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

    @Parameters(paramLabel = "EPISODE", arity = "0..1", description = "Which episode.")
    private @Nullable String episode;

    @Option(
            names = "--all",
            description = "Play every episode; --out then names the folder for history.md and its charts.")
    private boolean all;

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
        if (all == (episode != null)) {
            throw new UsageException("replay takes one EPISODE or --all. Maybe: ytterby replay licences-2025");
        }
        return episode == null ? every(workbench) : one(workbench, episode);
    }

    private ExitCode one(Workbench workbench, String id) {
        if (folder != null) {
            workbench.folders().check(folder);
        }
        ReplayResult result =
                Watched.work(progress(), progress -> workbench.replays().replay(id, !withoutEvents, progress));
        if (json()) {
            ReplayJson.write(result.document(), out());
        } else {
            print(ReplayText.of(result.document(), paint()));
        }
        if (folder != null) {
            workbench.folders().write(folder, result);
            note(List.of("Run folder: " + folder + " (open " + folder.resolve("report.html") + ")"));
        }
        return ExitCode.DONE;
    }

    private ExitCode every(Workbench workbench) {
        if (json()) {
            throw new UsageException("replay --all writes no JSON. Maybe replay one episode at a time.");
        }
        List<ReplayDocument> documents =
                Watched.work(progress(), progress -> workbench.replays().all(!withoutEvents, progress));
        documents.forEach(document -> print(ReplayText.of(document, paint())));
        if (folder != null) {
            note(List.of("Page: " + WriteHistory.write(folder, documents)));
        }
        return ExitCode.DONE;
    }
}

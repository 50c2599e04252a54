package org.ytterby.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.LoadedScenario;
import org.ytterby.workbench.RunRequest;
import org.ytterby.workbench.RunResult;
import org.ytterby.workbench.Workbench;
import org.ytterby.workbench.check.Condition;
import org.ytterby.workbench.check.Verdict;
import org.ytterby.workbench.json.RunJson;
import org.ytterby.workbench.report.TerminalReport;
import org.ytterby.workbench.result.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run SCENARIO}: who runs short of what, when, at what price, in how many futures, and why. */
@Command(name = "run", description = "Simulate a scenario: who runs short of what, when, at what price and why.")
final class RunCommand extends Verb {

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    private Path file = Path.of("");

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write a run folder: CSV, Parquet, report.html, manifest.json, the scenario as resolved.")
    private @Nullable Path folder;

    @Option(
            names = "--fail-if",
            paramLabel = "EXPR",
            description = "Exit with 5 if it holds in any month: metric[.good][.region] (>|<|>=|<=) number,"
                    + " on the 95th percentile unless p05. or p50. stands before it.")
    private @Nullable String failIf;

    RunCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(Workbench workbench) {
        @Nullable Condition condition = failIf == null ? null : Condition.parse(failIf);
        if (folder != null) {
            workbench.folders().check(folder);
        }
        LoadedScenario scenario = workbench.load(file);
        note(scenario.notes());
        RunRequest request = options.request(scenario).withFailIf(condition);
        RunResult result =
                Watched.work(progress(), progress -> workbench.runs().run(request, progress, desk().interruption()));
        print(result);
        if (folder != null) {
            workbench.folders().write(folder, result);
            note(List.of("Run folder: " + folder + " (open " + folder.resolve("report.html") + ")"));
        }
        return end(result);
    }

    private void print(RunResult result) {
        if (json()) {
            RunJson.write(result.document(), out());
            return;
        }
        print(TerminalReport.of(result.document(), paint()));
        if (folder == null) {
            print(List.of("", "--out DIR keeps tables and an HTML report, --json prints everything."));
        }
    }

    private ExitCode end(RunResult result) {
        Manifest manifest = result.document().manifest();
        if (manifest.interrupted()) {
            failures(manifest);
            err().println("ytterby: interrupted; " + manifest.futures() + " of " + manifest.futuresAsked()
                    + " futures were finished and written.");
            return ExitCode.INTERRUPTED;
        }
        Optional<Verdict> verdict = result.verdict();
        verdict.ifPresent(held -> err().println("ytterby: " + held.sentence()));
        if (failures(manifest) == ExitCode.NO_ANSWER) {
            return ExitCode.NO_ANSWER;
        }
        return verdict.isPresent() ? ExitCode.CONDITION_HELD : ExitCode.DONE;
    }
}

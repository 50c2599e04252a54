package org.ytterby.cli;

import java.nio.file.Path;
import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.LoadedScenario;
import org.ytterby.workbench.RunRequest;
import org.ytterby.workbench.Workbench;
import org.ytterby.workbench.json.CompareJson;
import org.ytterby.workbench.report.DeskText;
import org.ytterby.workbench.result.CompareDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code compare A B}: two scenarios under the same draws. */
@Command(name = "compare", description = "Compare two scenarios under the same draws, in words and numbers.")
final class CompareCommand extends Verb {

    @Parameters(index = "0", paramLabel = "A", description = "First scenario file.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "Second scenario file.")
    private Path second = Path.of("");

    @Mixin
    private RunOptions options = new RunOptions();

    CompareCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(Workbench workbench) {
        LoadedScenario one = workbench.load(first);
        LoadedScenario other = workbench.load(second);
        int months = Math.min(one.months(), other.months());
        LoadedScenario left = one.within(months);
        LoadedScenario right = other.within(months);
        note(left.notes());
        note(right.notes());
        RunRequest request = options.request(left);
        CompareDocument document = Watched.work(
                progress(),
                progress -> workbench.comparisons().compare(request, right, progress, desk().interruption()));
        if (json()) {
            CompareJson.write(document, out());
        } else {
            print(DeskText.comparison(document, paint()));
        }
        return failures(document.manifest());
    }
}

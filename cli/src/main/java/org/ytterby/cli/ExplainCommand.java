package org.ytterby.cli;

import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.Workbench;
import org.ytterby.workbench.json.DeskJson;
import org.ytterby.workbench.report.DeskText;
import org.ytterby.workbench.result.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain ID}: where a number comes from, down to its sources. */
@Command(
        name = "explain",
        description = {
            "Tell where a number comes from, down to its sources.",
            "ID is a parameter (contract.smoothing), a quantity of the base month (production.Dy-oxide.CHN; also"
                    + " price, consumption, capacity, stock), a site, or a row of the dataset (operations.csv:17)."
        })
final class ExplainCommand extends Verb {

    @Parameters(paramLabel = "ID", description = "What to explain.")
    private String id = "";

    @Option(
            names = "--world",
            paramLabel = "VINTAGE",
            defaultValue = "2025",
            description = "World whose number is meant (default ${DEFAULT-VALUE}).")
    private String world = "2025";

    ExplainCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(Workbench workbench) {
        Explanation explanation = workbench.explain(id, world);
        if (json()) {
            DeskJson.explanation(
                    stamp(workbench, null, world, workbench.worlds().inputs()), explanation, out());
        } else {
            print(DeskText.explanation(explanation));
        }
        return ExitCode.DONE;
    }
}

package org.ytterby.cli;

import java.util.List;
import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.Workbench;
import org.ytterby.workbench.json.DeskJson;
import org.ytterby.workbench.report.DeskText;
import org.ytterby.workbench.result.DataTable;
import org.ytterby.workbench.result.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code data list|show|verify}: the dataset behind the worlds. */
@Command(
        name = "data",
        description = "The dataset behind the worlds.",
        subcommands = {DataCommand.ListTables.class, DataCommand.Show.class, DataCommand.Verify.class})
final class DataCommand extends Verb {

    DataCommand(Desk desk) {
        super(desk);
    }

    /** Without a word, the list. */
    @Override
    ExitCode work(Workbench workbench) {
        return list(this, workbench);
    }

    private static ExitCode list(Verb verb, Workbench workbench) {
        var entries = workbench.data().list();
        if (verb.json()) {
            DeskJson.datasets(
                    verb.stamp(workbench, null, null, workbench.worlds().inputs()), entries, verb.out());
        } else {
            verb.print(DeskText.datasets(entries));
        }
        return ExitCode.DONE;
    }

    /** {@code data list}. */
    @Command(name = "list", description = "List the tables: vintages, rows, grades of trust.")
    static final class ListTables extends Verb {
        ListTables(Desk desk) {
            super(desk);
        }

        @Override
        ExitCode work(Workbench workbench) {
            return list(this, workbench);
        }
    }

    /** {@code data show TABLE}. */
    @Command(name = "show", description = "Show a table: what its columns mean, and its rows as CSV.")
    static final class Show extends Verb {
        @Parameters(paramLabel = "TABLE", description = "Id of a table, as data list names it, or goods.")
        private String table = "";

        Show(Desk desk) {
            super(desk);
        }

        @Override
        ExitCode work(Workbench workbench) {
            DataTable shown = workbench.data().show(table);
            if (json()) {
                DeskJson.table(stamp(workbench, null, null, workbench.worlds().inputs()), shown, out());
            } else {
                print(DeskText.table(shown));
            }
            return ExitCode.DONE;
        }
    }

    /** {@code data verify}. */
    @Command(name = "verify", description = "Check the dataset: every fault with file and line.")
    static final class Verify extends Verb {
        Verify(Desk desk) {
            super(desk);
        }

        @Override
        ExitCode work(Workbench workbench) {
            List<Issue> issues = workbench.data().verify();
            if (json()) {
                DeskJson.issues(stamp(workbench, null, null, workbench.worlds().inputs()), issues, out());
            } else if (issues.isEmpty()) {
                print(List.of(
                        "The dataset has no faults: " + workbench.data().list().size() + " tables."));
            } else {
                issues.forEach(issue -> err().println(issue.text()));
            }
            return issues.isEmpty() ? ExitCode.DONE : ExitCode.INVALID_INPUT;
        }
    }
}

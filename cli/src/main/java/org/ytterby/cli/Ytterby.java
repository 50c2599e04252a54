package org.ytterby.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ytterby.workbench.Interruption;
import org.ytterby.workbench.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The program: parses the words typed after {@code ytterby} and hands them to one verb.
 *
 * <p>Results go to standard output; progress, warnings and errors to standard error.
 */
@Command(
        name = "ytterby",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A monthly world model of the 17 rare-earth elements: market, policy, risk and plan.",
        subcommands = {
            RunCommand.class,
            CompareCommand.class,
            RiskCommand.class,
            ValidateCommand.class,
            InitCommand.class,
            SchemaCommand.class,
            DataCommand.class,
            ExplainCommand.class,
            ReplayCommand.class,
            ReportCommand.class,
            WatchCommand.class,
            CalibrateCommand.class,
            SensitivityCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:fault of the program",
            "2:wrong usage",
            "3:invalid scenario or data",
            "4:no feasible answer",
            "5:the condition of --fail-if held",
            "6:file trouble",
            "130:interrupted; what was finished is written"
        })
public final class Ytterby implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    /**
     * Runs the program and ends the process with the verb's exit code.
     *
     * @param arguments the words typed after {@code ytterby}
     */
    public static void main(String[] arguments) {
        run(Workbench::standard, arguments);
    }

    /** Runs the program on a workbench, which is made when a verb first needs it. */
    static void run(Supplier<Workbench> workbench, String[] arguments) {
        InterruptGuard guard = InterruptGuard.install();
        int code = 1;
        try {
            Terminal terminal = Terminal.standard();
            CommandLine commandLine = commandLine(new Desk(workbench, guard.interruption(), terminal));
            commandLine.setOut(terminal.out()).setErr(terminal.err());
            code = terminal.finish(commandLine.execute(arguments));
        } finally {
            guard.finished();
        }
        if (!guard.interruption().getAsBoolean()) {
            System.exit(code);
        }
    }

    /**
     * The command line, for tests to give it their own writers.
     *
     * @param desk what verbs work with
     * @return a new command line, not yet executed
     */
    static CommandLine commandLine(Desk desk) {
        CommandLine commandLine = new CommandLine(new Ytterby(), new DeskFactory(desk));
        commandLine.setExecutionExceptionHandler(new Failures());
        commandLine.setParameterExceptionHandler(new UsageErrors());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        return commandLine;
    }

    /** A command line for which an interruption never comes. */
    static CommandLine commandLine(Supplier<Workbench> workbench) {
        return commandLine(new Desk(workbench, new Interruption(), Terminal.plain()));
    }

    /** Without a verb there is nothing to do: prints the usage to standard error. */
    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException(
                    "Ytterby.call: spec is null. Maybe call() was not reached through picocli.");
        }
        PrintWriter err = spec.commandLine().getErr();
        spec.commandLine().usage(err);
        return CommandLine.ExitCode.USAGE;
    }
}

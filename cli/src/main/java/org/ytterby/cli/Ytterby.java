package org.ytterby.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The program: parses the words typed after {@code ytterby} and hands them to one verb.
 *
 * <p>Results go to standard output; usage errors to standard error. Exit codes: 0 done, 1 fault of the program, 2 wrong
 * usage; the verbs add their own.
 */
@Command(
        name = "ytterby",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A monthly world model of the 17 rare-earth elements: market, policy, risk and plan.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:fault of the program", "2:wrong usage"})
public final class Ytterby implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    /**
     * Runs the program and ends the process with the verb's exit code.
     *
     * @param arguments the words typed after {@code ytterby}
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /**
     * The command line with its standard writers, for tests to replace.
     *
     * @return a new command line, not yet executed
     */
    static CommandLine commandLine() {
        return new CommandLine(new Ytterby());
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

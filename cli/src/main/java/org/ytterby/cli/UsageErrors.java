package org.ytterby.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.TreeSet;
import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.words.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what cannot be understood, what may have been meant, and how the verb is used. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine commandLine = failure.getCommandLine();
        PrintWriter err = commandLine.getErr();
        List<String> unmatched = failure instanceof UnmatchedArgumentException extra ? extra.getUnmatched() : List.of();
        err.println("ytterby: " + (unmatched.isEmpty() ? failure.getMessage() : message(commandLine, unmatched)));
        err.println(synopsis(commandLine));
        err.println("Maybe '" + commandLine.getCommandSpec().qualifiedName() + " --help' tells more.");
        return ExitCode.WRONG_USAGE.code();
    }

    private static String message(CommandLine commandLine, List<String> unmatched) {
        String word = unmatched.get(0);
        boolean option = word.startsWith("-");
        boolean verb = !option && !commandLine.getSubcommands().isEmpty();
        TreeSet<String> known = new TreeSet<>();
        if (option) {
            commandLine.getCommandSpec().options().forEach(o -> known.addAll(List.of(o.names())));
        } else {
            known.addAll(commandLine.getSubcommands().keySet());
        }
        String kind = option ? "unknown option" : verb ? "unknown verb" : "unexpected word";
        return (kind + " '" + word + "'. " + Suggestion.near(word, known).orElse("")).strip();
    }

    private static String synopsis(CommandLine commandLine) {
        String verbs = String.join("|", commandLine.getSubcommands().keySet());
        return verbs.isEmpty()
                ? "Usage: " + commandLine.getHelp().synopsis(0).strip()
                : "Usage: " + commandLine.getCommandSpec().qualifiedName() + " " + verbs + " …";
    }
}

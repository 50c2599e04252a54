package org.ytterby.cli;

import java.io.PrintWriter;
import org.ytterby.workbench.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a verb throws into a message for people and an exit code for scripts. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        ExitCode code = ExitCode.of(failure);
        PrintWriter err = commandLine.getErr();
        if (code == ExitCode.FAULT) {
            err.println("ytterby: fault of the program: " + oneLine(failure)
                    + ", please report it with the command and the output of -v.");
            if (commandLine.getCommand() instanceof Verb verb && verb.isVerbose()) {
                failure.printStackTrace(err);
            }
        } else if (code == ExitCode.INVALID_INPUT) {
            err.println(failure.getMessage()); // each line names its file and place
        } else {
            err.println("ytterby: " + failure.getMessage());
        }
        return code.code();
    }

    private static String oneLine(Throwable failure) {
        String message = failure.getMessage();
        String name = failure.getClass().getSimpleName();
        return message == null
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }
}

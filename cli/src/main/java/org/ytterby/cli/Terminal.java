package org.ytterby.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ytterby.workbench.ExitCode;

/**
 * Standard output and error, in UTF-8 whatever the locale.
 *
 * @param out where results go
 * @param err where progress, warnings and errors go
 * @param outIsTerminal true where a person reads standard output
 * @param errIsTerminal true where a person reads standard error
 * @param colourRefused true where the environment asks for no colour
 */
record Terminal(PrintWriter out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal, boolean colourRefused) {

    /** That of this process. */
    @SuppressWarnings("SystemConsoleNull") // from JDK 22 on console() is never null; then isTerminal() decides
    static Terminal standard() {
        String noColour = System.getenv("NO_COLOR");
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        boolean console = System.console() != null;
        return new Terminal(
                writer(System.out),
                writer(System.err),
                isTerminal("/proc/self/fd/1", console),
                isTerminal("/proc/self/fd/2", console),
                dumb || (noColour != null && !noColour.isEmpty()));
    }

    /** One that no person watches. */
    static Terminal plain() {
        return new Terminal(writer(System.out), writer(System.err), false, false, true);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    /**
     * Java tells of standard input and output together only; the system tells of each where it has such files.
     *
     * @param otherwise the answer where it has none
     */
    private static boolean isTerminal(String descriptor, boolean otherwise) {
        if (!Files.isSymbolicLink(Path.of(descriptor))) {
            return otherwise;
        }
        try {
            String target = Files.readSymbolicLink(Path.of(descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return otherwise;
        }
    }

    /** Flushes; a result that could not be written is file trouble, whatever the verb thought. */
    int finish(int code) {
        out.flush();
        err.flush();
        if (out.checkError() && code == ExitCode.DONE.code()) {
            err.println("ytterby: standard output cannot be written. Maybe the disk is full or the reader has gone.");
            err.flush();
            return ExitCode.FILE_TROUBLE.code();
        }
        return code;
    }
}

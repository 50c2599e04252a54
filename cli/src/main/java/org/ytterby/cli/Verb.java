package org.ytterby.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ytterby.workbench.ExitCode;
import org.ytterby.workbench.Progress;
import org.ytterby.workbench.Workbench;
import org.ytterby.workbench.json.DeskJson;
import org.ytterby.workbench.result.InputFile;
import org.ytterby.workbench.result.Manifest;
import org.ytterby.workbench.result.Stamp;
import org.ytterby.workbench.words.FailedFutures;
import org.ytterby.workbench.words.Paint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all verbs share: their options for output and their writers. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class Verb implements Callable<Integer> {
    private final Desk desk;
    private final long start = System.nanoTime();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no notes.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "More on what is done; the place of a fault of the program.")
    private boolean verbose;

    @Option(names = "--no-color", description = "No colour, as NO_COLOR asks too.")
    private boolean noColor;

    Verb(Desk desk) {
        this.desk = desk;
    }

    @Override
    public final Integer call() {
        return work(desk.workbench().get()).code();
    }

    /** Does the work of the verb. */
    abstract ExitCode work(Workbench workbench);

    final boolean json() {
        return json;
    }

    final boolean isVerbose() {
        return verbose;
    }

    final Desk desk() {
        return desk;
    }

    final PrintWriter out() {
        return spec().commandLine().getOut();
    }

    final PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("a verb runs without its specification. Maybe not through picocli.");
        }
        return spec;
    }

    final Paint paint() {
        boolean colour = desk.terminal().outIsTerminal() && !desk.terminal().colourRefused() && !noColor;
        return colour ? Paint.ANSI : Paint.NONE;
    }

    /** Prints lines of a result. */
    final void print(List<String> lines) {
        lines.forEach(out()::println);
    }

    /** Tells of a file that was written, as a document where one was asked for. */
    final void written(Workbench workbench, Path file, String line) {
        if (json) {
            DeskJson.written(stamp(workbench, null, null, List.of()), file, out());
        } else {
            print(List.of(line));
        }
    }

    /** Prints notes for people, unless they asked for quiet. */
    final void note(List<String> notes) {
        if (!quiet) {
            notes.forEach(err()::println);
        }
    }

    /** Names the futures that failed, even to those who asked for quiet; no answer where they are too many. */
    final ExitCode failures(Manifest manifest) {
        FailedFutures.sentences(manifest).forEach(sentence -> err().println("ytterby: warning: " + sentence));
        return manifest.tooManyFailed() ? ExitCode.NO_ANSWER : ExitCode.DONE;
    }

    /** Progress for a person who watches; nothing otherwise, but stages with {@code -v}. */
    final Progress progress() {
        if (quiet) {
            return Progress.none();
        }
        boolean watched = desk.terminal().errIsTerminal();
        return watched ? new ProgressBar(err()) : verbose ? new StageLog(err()) : Progress.none();
    }

    /** The manifest of a document for which nothing was simulated. */
    final Stamp stamp(Workbench workbench, @Nullable String scenario, @Nullable String world, List<InputFile> inputs) {
        return new Stamp(workbench.version(), scenario, world, inputs, (System.nanoTime() - start) / 1e9);
    }
}

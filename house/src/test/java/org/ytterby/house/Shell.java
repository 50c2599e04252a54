package org.ytterby.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder where a script of this repository runs beside stand-ins for the programs that it starts.
 *
 * <p>Its search path is {@code bin}, for the stand-ins, then {@code tools}, with the few system tools that the
 * scripts use; nothing else of the machine is found.
 */
final class Shell {

    private static final long SECONDS_TO_WAIT = 60;
    private static final List<String> TOOLS = List.of(
            "bash",
            "cat",
            "dirname",
            "basename",
            "readlink",
            "sed",
            "find",
            "grep",
            "awk",
            "mktemp",
            "mkdir",
            "mv",
            "rm",
            "touch",
            "flock",
            "sleep");

    private final Path folder;

    /**
     * What a script did.
     *
     * @param code exit code
     * @param out standard output
     * @param err standard error
     */
    record Outcome(int code, String out, String err) {}

    /**
     * A script that was started.
     *
     * @param process its process
     * @param out file that takes its standard output
     * @param err file that takes its standard error
     */
    record Running(Process process, Path out, Path err) {

        /** Waits for its end. */
        Outcome finish() throws IOException, InterruptedException {
            if (!process.waitFor(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("a script still ran after " + SECONDS_TO_WAIT + " s. Maybe it waits for a lock.");
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        }
    }

    Shell(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            for (Path found : onSearchPath(tool)) {
                write("tools/" + tool, "#!/bin/sh\nexec '" + found + "' \"$@\"\n");
            }
        }
    }

    /** Writes a file of the folder, as a program when it starts with {@code #!}. */
    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
        if (text.startsWith("#!") && !file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable. Maybe its file system forbids it.");
        }
        return file;
    }

    /** {@return whether the scripts find a tool of the machine} */
    boolean has(String tool) {
        return Files.exists(folder.resolve("tools").resolve(tool));
    }

    /** Copies a script of the repository. */
    void copy(String name, String to) throws IOException {
        write(to, Repository.text(Repository.ROOT.resolve(name)));
    }

    /** Starts a program of the folder with only the given variables set. */
    Running start(Map<String, String> variables, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(words));
        command.set(0, folder.resolve(words[0]).toString());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment(variables));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        return new Running(builder.start(), out, err);
    }

    /** Runs a program of the folder to its end. */
    Outcome run(Map<String, String> variables, String... words) throws IOException, InterruptedException {
        return start(variables, words).finish();
    }

    private Map<String, String> environment(Map<String, String> variables) {
        Map<String, String> environment = new TreeMap<>(variables);
        environment.put("PATH", folder.resolve("bin") + ":" + folder.resolve("tools"));
        environment.put("LC_ALL", "C.UTF-8");
        return environment;
    }

    private static List<Path> onSearchPath(String tool) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(place -> Path.of(place).resolve(tool))
                .filter(Files::isExecutable)
                .limit(1)
                .toList();
    }
}

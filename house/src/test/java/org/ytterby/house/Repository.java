package org.ytterby.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of this repository, without what a build or a tool leaves behind. */
final class Repository {

    /** The folder that holds the root pom. */
    static final Path ROOT = findRoot();

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "runs", "dist");

    private Repository() {}

    /** {@return every file of the repository, sorted by path} */
    static List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isOurs(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!file.endsWith(".git")) { // in a linked work tree a file, not a folder
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(ROOT + " cannot be walked", e);
        }
        return files.stream().sorted().toList();
    }

    /**
     * The Java files below one source folder of every module.
     *
     * @param sourceFolder such as {@code src/main/java}
     * @return Java files, sorted by path
     */
    static List<Path> javaFiles(String sourceFolder) {
        return files().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> {
                    Path inside = ROOT.relativize(file);
                    return inside.getNameCount() > 4 && inside.subpath(1, 4).equals(Path.of(sourceFolder));
                })
                .toList();
    }

    /** {@return the path as a reader of the repository writes it} */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    /**
     * A file's text; bytes that are not UTF-8 become replacement characters.
     *
     * @param file a file of the repository
     * @return its text
     */
    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name(file) + " cannot be read", e);
        }
    }

    private static boolean isOurs(Path folder) {
        String name = folder.getFileName().toString();
        boolean tool = name.startsWith(".") && !name.equals(".ci") && !name.equals(".mvn");
        return folder.equals(ROOT) || (!tool && !NOT_OURS.contains(name));
    }

    private static Path findRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("No folder above " + Path.of("").toAbsolutePath()
                        + " holds .mvn. Maybe the tests were started outside of the repository.");
            }
            folder = parent;
        }
        return folder;
    }
}

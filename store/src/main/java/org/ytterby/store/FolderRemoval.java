package org.ytterby.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes a folder that this program made. */
final class FolderRemoval {
    private FolderRemoval() {}

    /** Removes what can be removed; what cannot stays, which harms no result. */
    static void quietly(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.getLogger(FolderRemoval.class.getName())
                    .log(System.Logger.Level.DEBUG, () -> folder + " was left behind: " + e);
        }
    }
}

package org.ytterby.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder with the results of one run. It is filled beside its place and moved there when complete, so that a failure
 * leaves nothing half-written; an earlier run folder in that place stays until then.
 */
public final class RunFolder {
    /** The file by which a run folder is known. */
    public static final String MANIFEST = "manifest.json";

    public static final String SCENARIO = "scenario.yaml";
    public static final String SERIES_CSV = "series.csv";
    public static final String SERIES_PARQUET = "series.parquet";
    /** One row per future and headline measure. */
    public static final String FUTURES_PARQUET = "futures.parquet";

    public static final String HEADLINES = "headlines.csv";
    public static final String REPORT = "report.html";

    private static final Set<String> OWN =
            Set.of(MANIFEST, SCENARIO, SERIES_CSV, SERIES_PARQUET, FUTURES_PARQUET, HEADLINES, REPORT);

    private final Path place;

    private RunFolder(Path place) {
        this.place = place;
    }

    /** What writes the files. */
    @FunctionalInterface
    public interface Filler {
        /** Writes every file into an empty folder. */
        void fill(Path folder) throws IOException;
    }

    /**
     * A place to write to: a new name, an empty folder, or an earlier run folder that holds nothing else.
     *
     * @throws FileTroubleException if something else is there
     */
    public static RunFolder at(Path path) {
        Path place = path.toAbsolutePath().normalize();
        if (place.getParent() == null) {
            throw new FileTroubleException(path + " is the root of the disk. Maybe name a folder in it.");
        }
        try {
            if (Files.isDirectory(place)) {
                place = place.toRealPath();
                refuseForeign(path, names(place));
            } else if (Files.exists(place)) {
                throw new FileTroubleException(path + " is a file. Maybe name a folder that does not exist yet.");
            }
        } catch (IOException e) {
            throw FileTroubleException.reading(path, e);
        }
        return new RunFolder(place);
    }

    private static void refuseForeign(Path path, Set<String> names) {
        if (!names.isEmpty() && !names.contains(MANIFEST)) {
            throw new FileTroubleException(path + " exists and is not an earlier run folder (it has no " + MANIFEST
                    + "). Maybe name a folder that does not exist yet.");
        }
        Optional<String> foreign =
                names.stream().filter(name -> !OWN.contains(name)).findFirst();
        if (foreign.isPresent()) {
            throw new FileTroubleException(path + " holds '" + foreign.get()
                    + "', which no run wrote and which would be lost. Maybe move it, or name another folder.");
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        }
        return names;
    }

    /**
     * Fills a folder beside the place and moves it there.
     *
     * @throws FileTroubleException if it cannot be written; what stood in the place is then as before
     */
    public void write(Filler filler) {
        Path part = beside(".part");
        try {
            Files.createDirectories(part);
            filler.fill(part);
            swap(part);
        } catch (IOException e) {
            throw FileTroubleException.writing(place, e);
        } finally {
            FolderRemoval.quietly(part);
        }
    }

    private void swap(Path part) throws IOException {
        if (!Files.exists(place)) {
            Files.move(part, place);
            return;
        }
        Path old = beside(".old");
        Files.move(place, old);
        try {
            Files.move(part, place);
        } catch (IOException e) {
            Files.move(old, place);
            throw e;
        }
        FolderRemoval.quietly(old);
    }

    private Path beside(String suffix) {
        String name = "." + place.getFileName() + suffix + "-"
                + ProcessHandle.current().pid();
        return place.resolveSibling(name);
    }

    /** Where it stands. */
    public Path path() {
        return place;
    }
}

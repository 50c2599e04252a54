package org.ytterby.workbench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ytterby.store.FileTroubleException;
import org.ytterby.store.RunFolder;
import org.ytterby.store.SeriesParquet;
import org.ytterby.workbench.json.ManifestFile;
import org.ytterby.workbench.report.ReportPage;
import org.ytterby.workbench.result.Manifest;
import org.ytterby.workbench.result.RunDocument;

/** Makes the report of a run folder again from the tables in it. */
public final class WriteReport {
    private final Worlds worlds;

    WriteReport(Worlds worlds) {
        this.worlds = worlds;
    }

    /**
     * Writes {@code report.html} anew and returns its path.
     *
     * @throws FileTroubleException if the folder is no run folder, or a file in it cannot be read or written
     */
    public Path write(Path folder) {
        Path manifestFile = folder.resolve(RunFolder.MANIFEST);
        if (!Files.isRegularFile(manifestFile)) {
            throw new FileTroubleException(folder + " is no run folder (it has no " + RunFolder.MANIFEST
                    + "). Maybe run a scenario with --out first.");
        }
        Manifest manifest = manifest(manifestFile);
        RunDocument document = new RunDocument(
                manifest,
                SeriesParquet.read(folder.resolve(RunFolder.SERIES_PARQUET)),
                HeadlineTable.read(folder.resolve(RunFolder.HEADLINES)));
        String scenario = text(folder.resolve(RunFolder.SCENARIO));
        String page = ReportPage.of(document, scenario, worlds.provenance(manifest.world()));
        return replace(folder.resolve(RunFolder.REPORT), page);
    }

    private static Manifest manifest(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            return ManifestFile.read(in);
        } catch (IOException e) {
            throw FileTroubleException.reading(file, e);
        } catch (IllegalArgumentException e) {
            throw new FileTroubleException(file + ": " + e.getMessage() + ". Maybe it was changed by hand.", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw FileTroubleException.reading(file, e);
        }
    }

    private static Path replace(Path file, String page) {
        Path part =
                file.resolveSibling(".report.part-" + ProcessHandle.current().pid());
        try {
            Files.writeString(part, page);
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw FileTroubleException.writing(file, e);
        } finally {
            remove(part);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw FileTroubleException.writing(part, e);
        }
    }
}

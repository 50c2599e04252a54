package org.ytterby.workbench;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.ytterby.store.FileTroubleException;

/** Writes the commented scenario that a beginner starts from. */
final class InitScenario {
    private final ScenarioFormat format;

    InitScenario(ScenarioFormat format) {
        this.format = format;
    }

    /**
     * Writes a new file.
     *
     * @throws FileTroubleException if it exists or cannot be written
     */
    void write(Path file) {
        write(file, format.template());
    }

    /** Writes a new file with this text; throws as {@link #write(Path)}. */
    static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new FileTroubleException(file + " exists and is left alone. Maybe name another file.", e);
        } catch (IOException e) {
            throw FileTroubleException.writing(file, e);
        }
    }
}

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
        try {
            Files.writeString(file, format.template(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new FileTroubleException(file + " exists and is left alone. Maybe name another file.", e);
        } catch (IOException e) {
            throw FileTroubleException.writing(file, e);
        }
    }
}

package org.ytterby.catalogue.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a dataset are kept. */
@FunctionalInterface
public interface DataFolder {

    /**
     * The bytes of a file, or nothing where there is no such file.
     *
     * @throws IOException if it is there and cannot be read
     */
    Optional<byte[]> read(String file) throws IOException;

    /** The dataset that comes with the program. */
    static DataFolder shipped() {
        return file -> {
            try (InputStream in = DataFolder.class.getResourceAsStream("/org/ytterby/catalogue/world/" + file)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        };
    }

    /** A folder on disk. */
    static DataFolder of(Path folder) {
        return file -> {
            try {
                return Optional.of(Files.readAllBytes(folder.resolve(file)));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        };
    }
}

package org.ytterby.catalogue.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One ore, one mine, one use: the smallest set of tables without a fault, of which a test replaces or extends a file.
 *
 * <pre>
 *   hill-mine (NOR, counts for ROW) → hill-plant → hill-separation        motors (CHN 0.7, JPN 0.3)
 * </pre>
 */
final class TinyDataset implements DataFolder {

    private final Map<String, byte[]> replaced = new HashMap<>();
    private String gone = "";

    /** With a file that says this. */
    TinyDataset with(String file, String text) {
        replaced.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** With a file of these bytes. */
    TinyDataset with(String file, byte[] bytes) {
        replaced.put(file, bytes);
        return this;
    }

    /** With a line at the end of a file. */
    TinyDataset plus(String file, String line) {
        return with(file, text(file) + line + "\n");
    }

    /** With a word of a file replaced wherever it stands. */
    TinyDataset replacing(String file, String old, String now) {
        if (!text(file).contains(old)) {
            throw new IllegalArgumentException(file + " does not say '" + old + "'");
        }
        return with(file, text(file).replace(old, now));
    }

    /** Without a file. */
    TinyDataset without(String file) {
        gone = file;
        return this;
    }

    /** Text of a file. */
    String text(String file) {
        try {
            return new String(read(file).orElseThrow(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<byte[]> read(String file) throws IOException {
        if (file.equals(gone)) {
            return Optional.empty();
        }
        byte[] bytes = replaced.get(file);
        if (bytes != null) {
            return Optional.of(bytes);
        }
        try (InputStream in = TinyDataset.class.getResourceAsStream("tiny/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}

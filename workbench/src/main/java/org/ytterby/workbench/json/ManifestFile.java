package org.ytterby.workbench.json;

import java.io.Reader;
import java.io.Writer;
import org.ytterby.workbench.result.Manifest;

/** The file {@code manifest.json} of a run folder. */
public final class ManifestFile {
    private ManifestFile() {}

    /** Writes the manifest and a line feed; {@code target} stays open. */
    public static void write(Manifest manifest, Writer target) {
        try (JsonStream out = new JsonStream(target)) {
            ManifestJson.write(out, manifest);
        }
    }

    /**
     * Reads a manifest.
     *
     * @throws IllegalArgumentException if the text is something else
     */
    public static Manifest read(Reader source) {
        return ManifestJson.read(source);
    }
}

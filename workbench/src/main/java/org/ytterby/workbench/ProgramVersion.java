package org.ytterby.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this build, as Maven wrote it into {@code version.properties}. */
public final class ProgramVersion {
    private static final String RESOURCE = "version.properties";

    private ProgramVersion() {}

    /**
     * The version, such as {@code 0.1.0}.
     *
     * @throws IllegalStateException if the build left the resource out or unfilled
     */
    public static String number() {
        Properties properties = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing. Maybe resources were not processed.");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read. Maybe the jar is damaged.", e);
        }
        String version = properties.getProperty("version", "");
        if (version.isEmpty() || version.startsWith("${")) {
            throw new IllegalStateException(
                    RESOURCE + ": version is \"" + version + "\". Maybe resources were not filtered.");
        }
        return version;
    }
}

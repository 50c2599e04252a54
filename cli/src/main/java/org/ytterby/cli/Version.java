package org.ytterby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, as Maven wrote it into {@code version.properties}. */
final class Version implements IVersionProvider {

    private static final String RESOURCE = "version.properties";

    /** {@return one line, the program's name and version} */
    @Override
    public String[] getVersion() {
        return new String[] {"ytterby " + number()};
    }

    /**
     * Reads the version number.
     *
     * @return the version, such as {@code 0.1.0}
     * @throws IllegalStateException if the build left the resource out or unfilled
     */
    static String number() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
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

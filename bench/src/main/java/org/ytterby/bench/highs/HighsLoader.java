package org.ytterby.bench.highs;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Finds HiGHS in the jar that OR-Tools packs for this platform, and loads it. */
final class HighsLoader {
    private HighsLoader() {}

    /** The loaded library, one for the process. */
    static HighsLibrary library() {
        return Holder.LIBRARY;
    }

    private static final class Holder {
        static final HighsLibrary LIBRARY = load();
    }

    private static HighsLibrary load() {
        String folder = "ortools-" + Platform.RESOURCE_PREFIX;
        URL marker = HighsLoader.class.getResource("/META-INF/maven/com.google.ortools/" + folder + "/pom.properties");
        if (marker == null) {
            throw new IllegalStateException("HiGHS: no jar " + folder
                    + " on the class path. Maybe OR-Tools has none for this platform, or bench/pom.xml knows no"
                    + " profile for it.");
        }
        try {
            JarFile jar = ((JarURLConnection) marker.openConnection()).getJarFile();
            Path file = extract(jar, folder);
            return Native.load(file.toString(), HighsLibrary.class);
        } catch (IOException e) {
            throw new UncheckedIOException("HiGHS cannot be unpacked. Maybe the temporary folder is full.", e);
        }
    }

    private static Path extract(JarFile jar, String folder) throws IOException {
        JarEntry entry = jar.stream()
                .filter(e -> isHighs(e.getName(), folder))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("HiGHS: " + jar.getName()
                        + " has no library of that name. Maybe this version of OR-Tools was built without it."));
        Path file = Files.createTempFile("highs", suffix(entry.getName()));
        file.toFile().deleteOnExit();
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static boolean isHighs(String entry, String folder) {
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        return entry.startsWith(folder + "/")
                && (name.startsWith("libhighs.") || name.equals("highs.dll") || name.equals("libhighs.dll"));
    }

    private static String suffix(String entry) {
        return entry.contains(".so") ? ".so" : entry.substring(entry.lastIndexOf('.'));
    }
}

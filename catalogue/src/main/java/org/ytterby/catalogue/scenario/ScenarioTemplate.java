package org.ytterby.catalogue.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The commented scenario from which a person starts. */
public final class ScenarioTemplate {

    private static final String RESOURCE = "template.yaml";

    private ScenarioTemplate() {}

    /** The file that {@code init} writes; a valid scenario. */
    public static String yaml() {
        try (InputStream in = ScenarioTemplate.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the resource " + RESOURCE + " is missing. Maybe the program was not built whole.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + RESOURCE + " cannot be read.", e);
        }
    }
}

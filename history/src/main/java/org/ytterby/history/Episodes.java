package org.ytterby.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.ytterby.catalogue.scenario.KnownWorlds;
import org.ytterby.catalogue.scenario.ScenarioOutcome;
import org.ytterby.catalogue.scenario.ScenarioReader;
import org.ytterby.domain.Hints;

/** The episodes that come with the program, each a scenario file. */
public final class Episodes {

    /** Words of the episodes, in order of time. */
    public static final List<String> IDS = List.of("embargo-2010", "quotas-2011", "kachin-2024", "licences-2025");

    private final KnownWorlds worlds;

    /** Episodes whose files are checked against these worlds. */
    public Episodes(KnownWorlds worlds) {
        this.worlds = worlds;
    }

    /**
     * The episode with this id.
     *
     * @throws IllegalArgumentException if there is none, with the nearest as a hint
     */
    public Episode episode(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("unknown episode '" + id + "'. " + Hints.nearest(id, IDS));
        }
        return new Episode(id, read(id).scenario());
    }

    private ScenarioOutcome.Valid read(String id) {
        ScenarioOutcome outcome = new ScenarioReader(worlds).read(id + ".yaml", content(id));
        if (outcome instanceof ScenarioOutcome.Valid valid) {
            return valid;
        }
        throw new IllegalStateException("episode " + id + " of the program is not valid: " + outcome);
    }

    /** The scenario file of an episode, UTF-8. */
    public static byte[] content(String id) {
        try (InputStream in = Objects.requireNonNull(Episodes.class.getResourceAsStream("episodes/" + id + ".yaml"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("episode " + id + " of the program cannot be read", e);
        }
    }
}

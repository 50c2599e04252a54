package org.ytterby.workbench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.ytterby.ensemble.Distribution;
import org.ytterby.history.Episode;
import org.ytterby.history.Episodes;
import org.ytterby.history.check.Replay;
import org.ytterby.policy.Scenario;
import org.ytterby.simulation.Trace;
import org.ytterby.workbench.headline.Headlines;
import org.ytterby.workbench.headline.Study;
import org.ytterby.workbench.result.InputFile;
import org.ytterby.workbench.result.Manifest;
import org.ytterby.workbench.result.ReplayDocument;
import org.ytterby.workbench.result.RunDocument;
import org.ytterby.workbench.result.Summaries;
import org.ytterby.workbench.result.UsageException;

/** Plays a past episode from the world before it and holds it against what was observed. */
public final class ReplayEpisode {
    private final String version;
    private final Worlds worlds;
    private final Episodes episodes;
    private final LongSupplier nanoseconds;

    ReplayEpisode(String version, Worlds worlds, Episodes episodes, LongSupplier nanoseconds) {
        this.version = version;
        this.worlds = worlds;
        this.episodes = episodes;
        this.nanoseconds = nanoseconds;
    }

    /**
     * Replays an episode.
     *
     * @param id such as {@code licences-2025}
     * @param withEvents false to leave out what was decided, which must make the checks of the event fail
     * @throws UsageException if there is no such episode
     */
    public ReplayResult replay(String id, boolean withEvents, Progress progress) {
        long start = nanoseconds.getAsLong();
        Episode episode = withEvents ? find(id) : find(id).withoutEvents();
        Scenario scenario = episode.scenario();
        progress.stage("preparing the world of " + scenario.world());
        BaseWorld base = worlds.base(scenario.world());
        progress.stage("replaying " + id);
        Replay.Result result = new Replay(worlds.dataset()).play(episode, base.economy(), base.measures());
        Distribution distribution = distribution(result.trace());
        double seconds = (nanoseconds.getAsLong() - start) / 1e9;
        RunDocument document = new RunDocument(
                manifest(id, scenario, distribution, seconds),
                Summaries.of(distribution),
                Headlines.of(new Study(scenario, base.economy(), base.instruments(scenario), distribution)));
        return new ReplayResult(
                new RunResult(scenario, distribution, document, Optional.empty()),
                new ReplayDocument(document, hash(base), result.checks(), result.comparisons()));
    }

    /** Replays every episode, in order of time; see {@link #replay}. */
    public List<ReplayDocument> all(boolean withEvents, Progress progress) {
        return Episodes.IDS.stream()
                .map(id -> replay(id, withEvents, progress).document())
                .toList();
    }

    /** Hash of the parameters that the world was made with: each id and value on a line of its own, by id. */
    private static String hash(BaseWorld base) {
        StringBuilder lines = new StringBuilder();
        base.economy()
                .world()
                .parameters()
                .byId()
                .forEach((parameter, figure) -> lines.append(parameter)
                        .append(',')
                        .append(figure.value())
                        .append('\n'));
        return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Episode find(String id) {
        try {
            return episodes.episode(id);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** One future as a distribution. */
    private static Distribution distribution(Trace trace) {
        double[][][] values = new double[trace.keys().size()][trace.months().size()][1];
        for (int s = 0; s < values.length; s++) {
            for (int t = 0; t < values[s].length; t++) {
                values[s][t][0] = trace.values()[s][t];
            }
        }
        return new Distribution(trace.keys(), trace.months(), 1, values, trace.worstBalance(), List.of());
    }

    private Manifest manifest(String id, Scenario scenario, Distribution distribution, double seconds) {
        List<InputFile> inputs = new ArrayList<>();
        inputs.add(new InputFile(id + ".yaml", Sha256.of(Episodes.content(id))));
        inputs.addAll(worlds.inputs());
        return new Manifest(
                version,
                scenario.name(),
                scenario.world(),
                scenario.asOf(),
                1,
                1,
                1,
                "threads",
                1,
                inputs,
                distribution.worstBalance(),
                List.of(),
                seconds);
    }
}

package org.ytterby.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ytterby.calibration.Calibrator;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.scenario.KnownWorlds;
import org.ytterby.catalogue.world.AssembledWorld;
import org.ytterby.catalogue.world.WorldAssembler;
import org.ytterby.domain.Economy;
import org.ytterby.history.check.Replay;
import org.ytterby.policy.Regime;

/** All episodes on the dataset that comes with the program, each played once with its events and some without. */
class ReplayTest {
    private static final Dataset DATASET = Dataset.shipped();
    private static final Map<String, AssembledWorld> WORLDS = new TreeMap<>();
    private static final Map<String, Economy> ECONOMIES = new TreeMap<>();
    private static final Map<String, Replay.Result> PLAYED = new TreeMap<>();
    private static final Episodes EPISODES =
            new Episodes(KnownWorlds.of(WorldAssembler.VINTAGES, id -> world(id).world()));

    @BeforeAll
    static void playAll() {
        Episodes.IDS.forEach(id -> PLAYED.put(id, play(EPISODES.episode(id))));
    }

    private static AssembledWorld world(String id) {
        return WORLDS.computeIfAbsent(id, v -> new WorldAssembler(DATASET).assemble(v));
    }

    private static Economy economy(String id) {
        return ECONOMIES.computeIfAbsent(id, v -> {
            YearMonth month = YearMonth.of(Integer.parseInt(v), 12);
            return Calibrator.calibrate(world(v).world(), world(v).measures(), month, Regime.OPEN)
                    .economy();
        });
    }

    private static Replay.Result play(Episode episode) {
        String id = episode.scenario().world();
        return new Replay(DATASET).play(episode, economy(id), world(id).measures());
    }

    private static List<Check> checks(Replay.Result result) {
        return result.checks();
    }

    @Test
    void everyRowOfTheDatasetIsReadAndGivesAFigure() {
        List<String> read = PLAYED.values().stream()
                .flatMap(result -> checks(result).stream())
                .map(check -> check.expectation().id())
                .toList();
        List<String> rows =
                DATASET.rows("checks").stream().map(row -> row.text("id")).toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(rows);
        PLAYED.forEach((id, result) -> assertThat(checks(result))
                .as(id)
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.simulated())
                        .as(check.expectation().id())
                        .isFinite()));
    }

    @Test
    void noPriceAndNoStockIsNegative() {
        PLAYED.forEach((id, result) -> {
            for (int s = 0; s < result.trace().keys().size(); s++) {
                String metric = result.trace().keys().get(s).metric();
                if (metric.equals("price") || metric.equals("stock")) {
                    assertThat(Arrays.stream(result.trace().values()[s]).boxed())
                            .as(id + " " + result.trace().keys().get(s))
                            .allMatch(value -> value >= -1e-6);
                }
            }
        });
    }

    @Test
    void whatRestatesAnInputPasses() {
        PLAYED.forEach((id, result) -> assertThat(checks(result).stream().filter(Check::inSample))
                .as(id)
                .allSatisfy(check -> assertThat(check.pass())
                        .as("%s: %s", check.expectation().id(), check.simulated())
                        .isTrue()));
    }

    @Test
    void withoutItsEventsTheLicencesOf2025AreMissed() {
        List<Check> checks = checks(play(EPISODES.episode("licences-2025").withoutEvents()));
        assertThat(failed(checks)).contains("magnets-2025-rms", "dy-ratio-2025-05");
    }

    @Test
    void withoutItsEventsTheStopOf2010IsMissed() {
        List<Check> checks = checks(play(EPISODES.episode("embargo-2010").withoutEvents()));
        assertThat(failed(checks)).contains("jpn-imports-2010-11");
    }

    private static List<String> failed(List<Check> checks) {
        return checks.stream()
                .filter(check -> !check.pass())
                .map(check -> check.expectation().id())
                .toList();
    }
}

package org.ytterby.catalogue.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.catalogue.dataset.Note;
import org.ytterby.domain.Stage;
import org.ytterby.domain.Trust;

class WorldReportTest {

    /** The goal of the dataset: less than 30 per cent of the tonnage of each stage of 2024 rests on estimates. */
    @Test
    void lessThan30PerCentOfEachStageOf2024RestsOnEstimates() {
        assertThat(WorldReport.of(ShippedWorlds.of("2024")).stages())
                .hasSize(5)
                .allSatisfy(s -> assertThat(s.ofTonnage()).as(s.toString()).isLessThan(0.30));
    }

    /** World mine output of 2024: 390,000 t REO in the Mineral Commodity Summaries 2025, USGS, rare earths, p. 145. */
    @Test
    void mineOutputOf2024() {
        WorldReport.StageShare mine = WorldReport.of(ShippedWorlds.of("2024")).stages().stream()
                .filter(s -> s.stage() == Stage.MINE)
                .findFirst()
                .orElseThrow();
        assertThat(mine.tonnes() * 12).isBetween(380_000.0, 400_000.0);
        assertThat(mine.value()).isPositive();
        assertThat(mine.ofValue()).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2023", "2024", "2025"})
    void countsEveryFigure(String vintage) {
        AssembledWorld assembled = ShippedWorlds.of(vintage);
        WorldReport report = WorldReport.of(assembled);
        long observed =
                assembled.world().routes().stream().filter(r -> r.observed()).count();
        long expected = observed
                + assembled.world().plants().size()
                + assembled.world().activities().size()
                + assembled.world().demands().size()
                + assembled.world().holdings().size();
        assertThat(report.figures().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo((int) expected);
        assertThat(report.figures()).containsKeys(Trust.D, Trust.E);
    }

    @Test
    void carriedFiguresAreListed() {
        assertThat(WorldReport.of(ShippedWorlds.of("2025")).carried())
                .isNotEmpty()
                .allSatisfy(n -> assertThat(n.message()).contains("stands in for 2025"));
    }

    @Test
    void gapsBetweenFiguresAreNoted() {
        assertThat(ShippedWorlds.of("2024").notes())
                .filteredOn(n -> n.topic() == Note.Topic.ODD && n.message().contains("than the figures account for"))
                .isNotEmpty()
                .allSatisfy(n -> assertThat(n.message()).matches("[0-9.]+ t/month more is .*"));
    }
}

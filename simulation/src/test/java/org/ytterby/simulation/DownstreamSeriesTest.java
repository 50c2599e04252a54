package org.ytterby.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ytterby.domain.Economy;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.downstream.CoverSettings;

/** What the sample economy writes down of idle plants. */
class DownstreamSeriesTest {

    private static SeriesKey key(String metric, String region, String unit) {
        return new SeriesKey(metric, null, region, null, null, null, null, "ev-traction", null, null, unit);
    }

    private final Economy economy = SampleScenarios.economy();

    @Test
    void nothingIsLostWhenNothingHappens() {
        Trace trace = MonthLoopTest.run(economy);
        assertThat(MonthLoopTest.series(trace, key("outputLoss", "JPN", "USD/month")))
                .containsOnly(new double[12]);
        assertThat(StopDates.of(trace, settings(), LocalDate.of(2025, 1, 1))).isEmpty();
    }

    private CoverSettings settings() {
        return CoverSettings.of(economy.world().parameters());
    }

    /** An embargo of March and April draws on Japan's 8 weeks: what is drawn, over the target, is the cover used. */
    @Test
    @Tag("equation-23")
    void anEmbargoUsesUpTheCoverThatTheStockIs() {
        Trace trace = MonthLoopTest.run(economy, SampleScenarios.embargo(1));
        double[] cover = MonthLoopTest.series(trace, key("coverUsed", "JPN", "share"));
        double[] idle = MonthLoopTest.series(trace, key("idleShare", "JPN", "share"));
        double[] stock = MonthLoopTest.series(trace, SeriesKey.of("stock", "Dy-oxide", "JPN", "t"));
        double[] lost = MonthLoopTest.series(trace, key("outputLoss", "JPN", "USD/month"));
        double target = economy.storage()[1].target();
        assertThat(cover[3]).isGreaterThan(0.3);
        assertThat(cover[3] * target).isGreaterThanOrEqualTo(target - stock[3] - 1e-6);
        assertThat(idle[3]).isBetween(0.001, 1.0);
        assertThat(lost[3]).isPositive();
        double later = 0;
        for (int t = 4; t < 12; t++) {
            later += lost[t];
        }
        assertThat(later).as("some of it is made up").isNegative();
        assertThat(MonthLoopTest.series(trace, key("outputLoss", "WORLD", "USD/month"))[3])
                .isCloseTo(
                        lost[3] + MonthLoopTest.series(trace, key("outputLoss", "CHN", "USD/month"))[3], within(1e-6));
    }

    @Test
    @Tag("equation-23")
    void theFirstStopComesAfterTheEmbargoBegins() {
        Trace trace = MonthLoopTest.run(economy, SampleScenarios.embargo(1));
        List<StopDates.Stop> stops = StopDates.of(trace, settings(), LocalDate.of(2025, 3, 1));
        assertThat(stops).isNotEmpty();
        assertThat(stops.get(0).region()).isEqualTo("JPN");
        assertThat(stops.get(0).use()).isEqualTo("ev-traction");
        assertThat(stops.get(0).day()).isBetween(15L, 61L);
        assertThat(stops.get(0).date())
                .isEqualTo(LocalDate.of(2025, 3, 1).plusDays(stops.get(0).day()));
    }
}

package org.ytterby.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.store.SeriesSummary;
import org.ytterby.store.Summary;
import org.ytterby.workbench.result.UsageException;

class FailIfTest {
    private static final List<YearMonth> MONTHS = List.of(YearMonth.of(2027, 1), YearMonth.of(2027, 2));

    private final FailIf failIf = new FailIf(new Summary(
            MONTHS,
            List.of(
                    series(SeriesKey.use("consumption", "Dy-oxide", "DEU", "medical", "t/month"), 1, 1),
                    series(SeriesKey.of("consumption", "Dy-oxide", "DEU", "t/month"), 10, 12),
                    series(SeriesKey.route("flow", "Dy-oxide", "CHN", "WORLD", null), 50, 60),
                    series(SeriesKey.of("price", "Dy-oxide", "DEU", "USD/kg"), 300, 500),
                    series(SeriesKey.of("price", "Dy-oxide", "JPN", "USD/kg"), 300, 800),
                    series(SeriesKey.of("price", "Tb-oxide", "JPN", "USD/kg"), Double.NaN, 2000))));

    /** With medians a, b; the 5th percentile a tenth below and the 95th a tenth above. */
    private static SeriesSummary series(SeriesKey key, double a, double b) {
        return new SeriesSummary(
                key,
                new double[] {0.9 * a, 0.9 * b},
                new double[] {a, b},
                new double[] {1.1 * a, 1.1 * b},
                new double[] {a, b});
    }

    private Optional<Verdict> decide(String text) {
        return failIf.decide(Condition.parse(text));
    }

    @Test
    void theNinetyFifthPercentileDecidesUnlessAnotherIsNamed() {
        assertThat(decide("price.Dy-oxide.JPN > 879")).isPresent();
        assertThat(decide("price.Dy-oxide.JPN > 881")).isEmpty();
        assertThat(decide("p50.price.Dy-oxide.JPN >= 800")).isPresent();
        assertThat(decide("p50.price.Dy-oxide.JPN > 800")).isEmpty();
        assertThat(decide("p05.price.Dy-oxide.JPN < 271")).isPresent();
    }

    @Test
    void theClearestSeriesAndMonthAreNamed() {
        Verdict verdict = decide("price.Dy-oxide > 400").orElseThrow();
        assertThat(verdict.series().key().region()).isEqualTo("JPN");
        assertThat(verdict.month()).isEqualTo(YearMonth.of(2027, 2));
        assertThat(verdict.count()).isEqualTo(2);
        assertThat(verdict.sentence())
                .isEqualTo("--fail-if \"price.Dy-oxide > 400\" held: p95 of price.Dy-oxide.JPN is 880 USD/kg in 2027-02"
                        + " (and 1 more series).");
    }

    @Test
    void aMonthWithoutAPriceNeverDecides() {
        assertThat(decide("price.Tb-oxide.JPN < 100")).isEmpty();
    }

    @Test
    void aSeriesByUseDoesNotCountWhereTheirSumStands() {
        assertThat(decide("consumption.Dy-oxide.DEU < 5")).isEmpty();
        assertThat(decide("p50.consumption.Dy-oxide.DEU <= 10")).isPresent();
    }

    @Test
    void theRegionOfAFlowIsWhereItGoesOrWhereItComesFromIfItGoesToAll() {
        assertThat(decide("flow.Dy-oxide.CHN > 65")).isPresent();
        assertThat(decide("flow.Dy-oxide.WORLD > 65")).isPresent();
        assertThat(decide("flow.Dy-oxide.JPN > 1")).isEmpty();
    }

    @Test
    void whatIsZeroThroughoutIsNotKeptAndCountsAsZero() {
        assertThat(decide("unserved.Dy-oxide.JPN > 0")).isEmpty();
        assertThat(decide("unserved.Dy-oxide.JPN <= 0")).isPresent();
    }

    @Test
    void aPriceThatDoesNotExistCannotDecide() {
        assertThatThrownBy(() -> decide("price.Dy-oxide.USA > 0"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("there is no price of Dy-oxide in USA");
    }
}

package org.ytterby.workbench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ytterby.ensemble.Distribution;
import org.ytterby.simulation.SeriesKey;
import org.ytterby.store.Decimal;
import org.ytterby.store.SeriesSummary;

class SummariesTest {

    @Test
    void percentilesAreThoseOfTheDistributionToNineDigits() {
        SplittableRandom random = new SplittableRandom(3);
        double[][] values = new double[3][37];
        for (int f = 0; f < 37; f++) {
            values[0][f] = random.nextDouble(1000);
            values[1][f] = 42;
            values[2][f] = random.nextInt(3);
        }
        Distribution distribution = new Distribution(
                List.of(SeriesKey.of("price", "Dy-oxide", "JPN", "USD/kg")),
                List.of(YearMonth.of(2027, 1), YearMonth.of(2027, 2), YearMonth.of(2027, 3)),
                37,
                new double[][][] {values},
                0,
                List.of());
        SeriesSummary summary = Summaries.of(distribution).series().get(0);
        for (int t = 0; t < 3; t++) {
            assertThat(summary.p05()[t]).isEqualTo(Decimal.round(distribution.quantile(0, 0.05)[t]));
            assertThat(summary.p50()[t]).isEqualTo(Decimal.round(distribution.quantile(0, 0.50)[t]));
            assertThat(summary.p95()[t]).isEqualTo(Decimal.round(distribution.quantile(0, 0.95)[t]));
            assertThat(summary.mean()[t]).isEqualTo(Decimal.round(distribution.mean(0)[t]));
        }
    }
}

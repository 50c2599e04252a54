package org.ytterby.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class SeedStreamsTest {
    private static final int DRAWS = 200_000;

    @Test
    void drawsOfOnePurposeDoNotDependOnAnother() {
        SeedStreams streams = new SeedStreams(17);
        double alone = streams.stream(3, "truce").uniform();
        RandomDraws other = streams.stream(3, "outage");
        for (int i = 0; i < 100; i++) {
            other.uniform();
        }
        assertThat(streams.stream(3, "truce").uniform()).isEqualTo(alone);
    }

    @Test
    void everyPartOfTheAddressCounts() {
        double base = new SeedStreams(1).stream(1, "a").uniform();
        assertThat(new SeedStreams(2).stream(1, "a").uniform()).isNotEqualTo(base);
        assertThat(new SeedStreams(1).stream(2, "a").uniform()).isNotEqualTo(base);
        assertThat(new SeedStreams(1).stream(1, "b").uniform()).isNotEqualTo(base);
        assertThat(new SeedStreams(1).stream(1, "a", 0).uniform()).isNotEqualTo(base);
        assertThat(new SeedStreams(1).stream(1, "a", 1).uniform())
                .isNotEqualTo(new SeedStreams(1).stream(1, "a", 0).uniform());
    }

    /** First draws of neighbouring futures must not be correlated: mean of products of 1e5 pairs, σ about 1/√1e5. */
    @Test
    void neighbouringFuturesAreIndependent() {
        SeedStreams streams = new SeedStreams(9);
        double sum = 0;
        double product = 0;
        double before = streams.stream(0, "x").uniform() - 0.5;
        int count = 100_000;
        for (int f = 1; f <= count; f++) {
            double now = streams.stream(f, "x").uniform() - 0.5;
            sum += now;
            product += 12 * now * before;
            before = now;
        }
        assertThat(sum / count).isCloseTo(0, within(0.004));
        assertThat(product / count).isCloseTo(0, within(0.014));
    }

    @Test
    void momentsMatchTheDistributions() {
        assertMoments(d -> d.uniform(2, 4), 3, 1 / 3.0);
        assertMoments(d -> d.normal(1, 2), 1, 4);
        double spread = Math.exp(0.25);
        assertMoments(d -> d.lognormal(3, 0.5), 3 * Math.sqrt(spread), 9 * spread * (spread - 1));
        assertMoments(d -> d.gamma(4, 15), 60, 900);
        assertMoments(d -> d.gamma(0.5, 2), 1, 2);
        assertMoments(d -> d.beta(2, 4), 1 / 3.0, 2 * 4 / (36 * 7.0));
        assertMoments(d -> d.exponential(5), 5, 25);
        assertMoments(d -> d.weibull(3, 2), 3 * Math.sqrt(Math.PI) / 2, 9 * (1 - Math.PI / 4));
        assertMoments(d -> d.index(5), 2, 2);
        assertMoments(d -> d.chance(0.3) ? 1 : 0, 0.3, 0.21);
    }

    private static void assertMoments(ToDoubleFunction<RandomDraws> draw, double mean, double variance) {
        RandomDraws draws = new SeedStreams(2026).stream(0, "moments");
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double value = draw.applyAsDouble(draws);
            sum += value;
            squares += (value - mean) * (value - mean);
        }
        assertThat(sum / DRAWS).isCloseTo(mean, within(5 * Math.sqrt(variance / DRAWS)));
        assertThat(squares / DRAWS).isCloseTo(variance, within(0.05 * variance));
    }

    /** Quantiles from Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964), tables 26.1 and 26.8. */
    @Test
    void quantilesMatchPublishedTables() {
        assertThat(InverseDistributions.normal(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(InverseDistributions.normal(1e-10)).isCloseTo(-6.361340902404056, within(1e-12));
        assertThat(2 * InverseDistributions.gamma(5, 0.95)).isCloseTo(18.3070, within(5e-5));
        assertThat(2 * InverseDistributions.gamma(0.5, 0.05)).isCloseTo(0.00393214, within(5e-9));
        assertThat(2 * InverseDistributions.gamma(50, 0.01)).isCloseTo(70.0649, within(5e-5));
    }

    /** Beta(2, 4) has P(x) = 1 − (1−x)⁴(1+4x); Beta(1, b) has P(x) = 1 − (1−x)^b. */
    @Test
    void betaQuantilesInvertClosedForms() {
        for (double p = 0.01; p < 1; p += 0.07) {
            double x = InverseDistributions.beta(2, 4, p);
            assertThat(1 - Math.pow(1 - x, 4) * (1 + 4 * x)).isCloseTo(p, within(1e-12));
            assertThat(InverseDistributions.beta(1, 0.3, p)).isCloseTo(1 - Math.pow(1 - p, 1 / 0.3), within(1e-12));
        }
    }

    @Test
    void drawsRiseWithTheirUniformNumber() {
        double before = 0;
        for (double p = 0.001; p < 1; p += 0.001) {
            double now = InverseDistributions.gamma(0.7, p);
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }

    @Test
    void refusesParametersOutOfRange() {
        RandomDraws draws = new SeedStreams(1).stream(0, "x");
        assertThatThrownBy(() -> draws.gamma(0, 1)).hasMessageContaining("gamma: shape must be positive (is 0.0)");
        assertThatThrownBy(() -> draws.normal(0, -1)).hasMessageContaining("is -1.0");
        assertThatThrownBy(() -> draws.chance(30)).hasMessageContaining("is 30.0");
        assertThatThrownBy(() -> draws.uniform(2, 1)).hasMessageContaining("2.0, 1.0");
        assertThatThrownBy(() -> draws.index(0)).hasMessageContaining("is 0");
    }
}

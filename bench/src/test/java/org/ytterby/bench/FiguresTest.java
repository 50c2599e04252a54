package org.ytterby.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ytterby.bench.months.SyntheticMarket;
import org.ytterby.bench.report.Report;
import org.ytterby.bench.report.TextTable;
import org.ytterby.market.InteriorPointSolver;
import org.ytterby.market.MarketSolution;
import org.ytterby.market.SolverSettings;

/** Exponents, allocations, words and tables say what they should. */
class FiguresTest {

    @Test
    void exponentsOfAPowerLawAreFound() {
        List<double[]> size = new ArrayList<>();
        double[] y = new double[6];
        for (int k = 0; k < 6; k++) {
            size.add(new double[] {5 * (1 + k % 3), 1 + k / 3});
            y[k] = 3 * StrictMath.pow(size.get(k)[0], 1.5) * StrictMath.pow(size.get(k)[1], 0.7);
        }
        double[] exponents = PowerLaw.fit(size, y);
        assertThat(exponents[0]).isCloseTo(1.5, within(1e-12));
        assertThat(exponents[1]).isCloseTo(0.7, within(1e-12));
    }

    @Test
    void anExponentOfWhatDoesNotVaryIsUnknown() {
        double[] exponents = PowerLaw.fit(List.of(new double[] {5, 1}, new double[] {10, 1}), new double[] {1, 4});
        assertThat(exponents[0]).isCloseTo(2, within(1e-12));
        assertThat(exponents[1]).isNaN();
    }

    @Test
    void whatIsAllocatedIsSeen() {
        List<byte[]> kept = new ArrayList<>(4);
        assertThat(Allocation.of(() -> kept.add(new byte[10_000]))).isBetween(10_000L, 12_000L);
        assertThat(kept).hasSize(1);
    }

    @Test
    void aSyntheticMarketGrowsAndIsSolved() {
        SyntheticMarket small = new SyntheticMarket(3, 1, 1);
        SyntheticMarket large = new SyntheticMarket(6, 2, 1);
        assertThat(large.structure().rows()).isGreaterThan(3 * small.structure().rows());
        MarketSolution solution =
                new InteriorPointSolver(small.structure(), SolverSettings.standard()).solve(small.month(0, 1));
        assertThat(solution.isOptimal()).as(solution.message()).isTrue();
    }

    @Test
    void optionsAreReadAndWrongOnesNamed() {
        Options options = new Options(List.of("--months", "3", "--quick"), List.of("months", "quick"));
        assertThat(options.number("months", 9)).isEqualTo(3);
        assertThat(options.quick()).isTrue();
        assertThatThrownBy(() -> new Options(List.of("--mnths", "3"), List.of("months")))
                .hasMessageContaining("--mnths");
        assertThatThrownBy(() -> new Options(List.of("--months"), List.of("months")))
                .hasMessageContaining("needs a value");
        assertThatThrownBy(() -> new Options(List.of("--months", "x"), List.of("months")).number("months", 1))
                .hasMessageContaining("'x'");
    }

    @Test
    void aFigureThatOneAnswerDoesNotTellIsUnknownForAll() {
        assertThat(Score.quantile(List.of(1.0, 3.0), 0.5, x -> x)).isEqualTo(2);
        assertThat(Score.quantile(List.of(1.0, Double.NaN), 0.5, x -> x)).isNaN();
        assertThat(Score.quantile(List.<Double>of(), 0.5, x -> x)).isNaN();
    }

    @Test
    void aTableIsAligned() {
        TextTable table = new TextTable("solver", "ms");
        table.row("a", "1000");
        assertThat(table.text()).isEqualTo("solver    ms\na       1000\n");
        assertThatThrownBy(() -> table.row("a")).hasMessageContaining("1 cells");
    }

    @Test
    void theJsonTellsTheMachine() {
        String json = new Report("", Map.of("months", 3)).json("market", List.of("--quick"));
        assertThat(json).contains("\"highs\"", "\"ojalgo\"", "\"months\" : 3", "\"--quick\"");
    }
}

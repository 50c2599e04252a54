package org.ytterby.workbench.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.ensemble.Distribution;
import org.ytterby.samples.SampleScenarios;
import org.ytterby.simulation.SeriesKey;

class ShortageTest {
    /** One future: the first member lacks 2 t in the first month, the second 30 t in the second. */
    @Test
    void theMemberThatIsShortFirstNeedNotBeTheOneThatLacksMost() {
        List<SeriesKey> keys = List.of(
                SeriesKey.of("unserved", "Dy-oxide", "CHN", "t/month"),
                SeriesKey.of("unserved", "Dy-oxide", "JPN", "t/month"));
        Distribution distribution = new Distribution(
                keys,
                List.of(YearMonth.of(2025, 1), YearMonth.of(2025, 2)),
                1,
                new double[][][] {{{2}, {0}}, {{0}, {30}}},
                0,
                List.of());
        Need need = new Need(
                "Dy-oxide", "both", List.of(new Need.Part("CHN", null, 0, -1), new Need.Part("JPN", null, 1, -1)));
        Shortage shortage = Shortage.of(distribution, need, new BaseMonth(SampleScenarios.economy()));
        assertThat(shortage.firstMonth()).containsExactly(0);
        assertThat(shortage.mainPart()).isEqualTo(1);
        assertThat(shortage.partThen(distribution, 0)).isZero();
    }
}
